internal import Foundation
internal import OfficeSheets

/// The file of an import, and the CSV file that its rows are read from.
struct ImportInput {
  /// The officer's file, whose name and SHA-256 are kept.
  let path: String
  /// What is read, as often as needed; the officer's file itself when it is CSV.
  let rowsPath: String
  /// What was read of an office file; `nil` for CSV.
  let sheet: SheetReport?

  /// Runs the body with rows at hand; an office file is told by its content and converted first.
  ///
  /// The converted file is readable by its owner alone and gone afterwards.
  static func with<Value>(
    path: String, sheet: String?, catalogue: ColumnCatalogue,
    in folder: String = FileManager.default.temporaryDirectory.path,
    _ body: (ImportInput) throws -> Value
  ) throws -> Value {
    guard let file = try officeFile(path) else {
      if sheet != nil { throw SheetWords.sheetOfText }
      return try body(ImportInput(path: path, rowsPath: path, sheet: nil))
    }
    let table = try SheetTable(file, sheet: sheet)
    return try PrivateFolder.with(in: folder) { folder in
      let rowsPath = folder + "/rows.csv"
      let report = try SheetConversion(table, catalogue: catalogue).write(to: rowsPath)
      return try body(ImportInput(path: path, rowsPath: rowsPath, sheet: report))
    }
  }

  /// The office file at a path; `nil` for text, and for what the reader of text tells better.
  static func officeFile(_ path: String) throws -> SheetFile? {
    do throws(SheetProblem) {
      return try SheetFile(path: path)
    } catch {
      switch error {
      case .notASheet(.text), .notASheet(.empty), .notASheet(.unknown), .unreadable: return nil
      default: throw error
      }
    }
  }
}
