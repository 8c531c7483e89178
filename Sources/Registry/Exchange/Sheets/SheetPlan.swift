internal import OfficeSheets

/// How the rows of a table are taken, once that is known: to take them again for the rejected ones.
struct SheetPlan {
  let table: SheetTable
  let fields: SheetFields
  let encodings: ColumnEncodings
  let names: (any GroupNames)?

  /// Takes the rows once more, from top to bottom.
  func forEachRow(_ body: (inout SheetRowTaker, SheetRow) throws -> Void) throws {
    var taker = SheetRowTaker(fields, encodings, names: names)
    try table.read { event in
      guard case .row(let row, let kind) = event, let taken = try taker.take(row, kind) else {
        return
      }
      try body(&taker, taken)
    }
  }
}
