internal import Foundation

/// The file of an import, and the CSV file that its rows are read from.
struct ImportInput {
  /// The officer's file, whose name and SHA-256 are kept.
  let path: String
  /// What is read, as often as needed; the officer's file itself when it is plain CSV.
  let rowsPath: String
  /// The bytes of the officer's file.
  var size = 0
  /// What was read of an office file; `nil` for plain CSV.
  var sheet: SheetReport?
  /// How its rows are taken once more; `nil` for plain CSV.
  var plan: SheetPlan?

  /// Whether the officer's file is a workbook.
  var isWorkbook: Bool { plan.map { !$0.table.source.sheets.isEmpty } ?? false }

  /// What is read, and how.
  struct Request {
    let path: String
    let catalogue: ColumnCatalogue
    /// The verb of `import`, which a map must be for.
    var subject: ImportSubject?
    var sheet: String?
    var map: ColumnMap?
    /// Its bytes.
    var size = 0
    /// What group rows name; nothing when there is no registry to ask.
    var names: (any GroupNames)?
    /// Told how much is converted, from 0 to 1.
    var onShare: ((Double) -> Void)?
  }

  /// Runs the body with rows at hand; a file that is no plain CSV is told by its content and converted
  /// first.
  ///
  /// The converted file is readable by its owner alone and gone afterwards.
  static func with<Value>(
    _ request: Request, in folder: String = FileManager.default.temporaryDirectory.path,
    _ body: (ImportInput) throws -> Value
  ) throws -> Value {
    try request.map.map { try ColumnMap.refuse($0.faultsFor(request.subject)) }
    return try PrivateFolder.with(in: folder) { folder in
      let opening = TableOpening(
        path: request.path, sheet: request.sheet, map: request.map,
        catalogues: [request.catalogue], copy: folder + "/text.csv")
      guard let opened = try opening.table(), !opened.isPlain else {
        return try body(ImportInput(path: request.path, rowsPath: request.path, size: request.size))
      }
      let rowsPath = folder + "/rows.csv"
      let conversion = SheetConversion(
        table: opened.table, catalogue: request.catalogue, map: request.map,
        names: request.names, onShare: request.onShare)
      let (report, plan) = try conversion.write(to: rowsPath)
      return try body(
        ImportInput(
          path: request.path, rowsPath: rowsPath, size: request.size, sheet: report, plan: plan))
    }
  }
}
