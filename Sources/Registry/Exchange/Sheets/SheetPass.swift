internal import OfficeSheets

/// One reading of a table from its heading on, written as CSV while it goes.
final class SheetPass {
  private(set) var survey: SheetSurvey
  private(set) var report: SheetReport
  private var taker: SheetRowTaker
  private let writer: CSVWriter
  private var line = 1

  var fields: SheetFields { taker.fields }

  /// The columns that group rows filled, or that an import can do without.
  var groupsKept: [GroupColumn] {
    fields.groups.filter { group in
      taker.groups.filled[group] != nil || fields.header.catalogue[group.key]?.isRequired == false
    }
  }

  /// Begins a file with its heading; the survey has what was met above it.
  init(
    _ table: SheetTable, _ head: TableHead, _ survey: SheetSurvey, _ taker: SheetRowTaker,
    to path: String
  ) throws {
    self.survey = survey
    self.taker = taker
    report = SheetReport(table)
    let output = try CSVOutputFile(path: path)
    var options = CSVWriteOptions()
    options.usesCRLF = false
    writer = CSVWriter(options: options) { try output.write($0) }
    try begin(row: head.rows.upperBound)
    try writer.writeRow(taker.fields.fields.map(\.heading))
  }

  /// Takes in what the table tells next.
  func add(_ event: TableEvent) throws {
    survey.add(event)
    guard case .row(let row, let kind) = event, let taken = try taker.take(row, kind) else {
      return
    }
    try begin(row: taken.number)
    for field in taker.fields.fields {
      let value = try taker.value(field, taken)
      if field.exchange != nil { report.add(value.change) }
      try writer.write(value.text)
    }
    try writer.endRow()
  }

  /// Writes what is left.
  func finish() throws {
    try writer.finish()
    report.counts = survey.counts
    report.mergedCells = taker.mergedCells
    report.mergedAmounts = taker.mergedAmounts
    report.groupCells = taker.groups.filled
    report.groupsLeft = taker.groups.left
  }

  private func begin(row: Int) throws {
    while line < row {
      try writer.endRow()
      line += 1
    }
    line += 1
  }
}
