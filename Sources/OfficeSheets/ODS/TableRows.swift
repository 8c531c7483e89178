/// Gives the rows of a table as the parser finds them, repeated ones as often as they stand there.
final class TableRows: RowSource {
  private let parser: XMLPushParser
  private let handler: TableHandler
  private var current: TableHandler.RepeatedRow?
  private var given = 0
  private var taken = 0

  init(parser: XMLPushParser, handler: TableHandler, limits: SheetLimits) {
    self.parser = parser
    self.handler = handler
  }

  var share: Double { parser.share }

  func next() throws(SheetProblem) -> SheetRow? {
    while true {
      if let current, given < current.count {
        defer { given += 1 }
        let row = current.row
        return SheetRow(number: row.number + given, isHidden: row.isHidden, cells: row.cells)
      }
      if taken < handler.finished.count {
        current = handler.finished[taken]
        (taken, given) = (taken + 1, 0)
        continue
      }
      current = nil
      handler.finished.removeAll(keepingCapacity: true)
      taken = 0
      guard try parser.step() else { return nil }
    }
  }
}
