internal import OfficeSheets

/// A CSV file in UTF-8 as rows of text cells; a row stands on the line where it starts.
struct TextSource: TableSource {
  /// Where the text is; a copy in UTF-8 when the officer's file is written otherwise.
  let path: String

  var format: String { "csv" }
  var sheets: [SheetInfo] { [] }
  var sheet: String { "" }

  func forEachRow(_ body: (SheetRow, Double) throws -> Bool) throws {
    var share = 0.0
    let hooks = CSVReadHooks(onProgress: { read, total in
      share = total.map { $0 > 0 ? Double(read) / Double($0) : 1 } ?? 0
    })
    let file = try CSVFile(path: path, hooks: hooks)
    let first = SheetRow(
      number: file.headerLine,
      cells: file.header.enumerated().compactMap { Self.cell($0, $1) })
    let goesOn = try first.cells.isEmpty || body(first, share)
    guard goesOn else { return }
    do {
      _ = try file.forEachRow { row in
        let cells = (0..<row.count).compactMap { Self.cell($0, row.string($0)) }
        if !cells.isEmpty, try !body(SheetRow(number: row.line, cells: cells), share) {
          throw Enough()
        }
      }
    } catch is Enough {}
  }

  private static func cell(_ place: Int, _ text: String) -> SheetCell? {
    text.allSatisfy(\.isWhitespace) ? nil : SheetCell(column: place + 1, content: .text(text))
  }

  private struct Enough: Error {}
}
