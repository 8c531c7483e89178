internal import OfficeSheets
internal import VietnameseText

/// One sheet of an office file.
struct SheetSource: TableSource {
  let file: SheetFile
  /// Its place among the sheets of the file.
  let index: Int

  var format: String { file.format.rawValue }
  var sheets: [SheetInfo] { file.sheets }
  var sheet: String { file.sheets[index].name }

  private init(_ file: SheetFile, at index: Int) {
    self.file = file
    self.index = index
  }

  /// Opens the sheet of a name, or the first that is seen and has a table.
  init(_ file: SheetFile, sheet name: String?) throws {
    self.file = file
    if let name {
      guard let index = Self.index(of: name, in: file.sheets) else {
        throw SheetWords.noSuchSheet(name, of: file.sheets)
      }
      self.index = index
    } else {
      let seen = file.sheets.indices.filter { file.sheets[$0].visibility == .visible }
      guard let first = seen.first else { throw SheetWords.noTable(nil) }
      // A single sheet need not be looked at to be chosen.
      index = seen.count == 1 ? first : try seen.first { try Self.hasTable(file, $0) } ?? first
    }
  }

  func forEachRow(_ body: (SheetRow, Double) throws -> Bool) throws {
    let rows = try file.rows(ofSheet: index)
    while let row = try rows.next(), try body(row, rows.share) {}
  }

  /// A sheet by its name as it stands, or else written without marks and capitals.
  static func index(of name: String, in sheets: [SheetInfo]) -> Int? {
    sheets.firstIndex { $0.name == name }
      ?? sheets.firstIndex { searchKey($0.name) == searchKey(name) }
  }

  private static func hasTable(_ file: SheetFile, _ index: Int) throws -> Bool {
    try SheetTable(source: SheetSource(file, at: index), heading: .searched).head() != nil
  }
}
