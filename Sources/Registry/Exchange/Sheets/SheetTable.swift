internal import CooperativeLaw
internal import OfficeSheets
internal import VietnameseText

/// One sheet of an office file, read row by row as often as needed.
struct SheetTable {
  let file: SheetFile
  /// Its place among the sheets of the file.
  let index: Int

  var info: SheetInfo { file.sheets[index] }

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
      guard let index = try seen.first(where: { try Self.hasTable(file, $0) }) ?? seen.first else {
        throw SheetWords.noTable(nil)
      }
      self.index = index
    }
  }

  /// Visible sheets that are not read.
  var otherSheets: [String] {
    file.sheets.indices.filter { $0 != index && file.sheets[$0].visibility == .visible }
      .map { file.sheets[$0].name }
  }

  /// Tells the head of the table and each row with what it is, from top to bottom.
  func read(_ body: (TableEvent) throws -> Void) throws {
    let rows = try file.rows(ofSheet: index)
    var finder = TableFinder()
    while let row = try rows.next() {
      for event in finder.add(row) { try body(event) }
    }
    for event in finder.finish() { try body(event) }
  }

  /// A sheet by its name as it stands, or else written without marks and capitals.
  private static func index(of name: String, in sheets: [SheetInfo]) -> Int? {
    sheets.firstIndex { $0.name == name }
      ?? sheets.firstIndex { searchKey($0.name) == searchKey(name) }
  }

  private static func hasTable(_ file: SheetFile, _ index: Int) throws -> Bool {
    let rows = try file.rows(ofSheet: index)
    var finder = TableFinder()
    for _ in 0..<TableFinder.searchedRows {
      guard let row = try rows.next() else { break }
      if finder.add(row).contains(where: \.isHead) { return true }
    }
    return finder.finish().contains(where: \.isHead)
  }
}

extension TableEvent {
  fileprivate var isHead: Bool {
    if case .head = self { true } else { false }
  }
}
