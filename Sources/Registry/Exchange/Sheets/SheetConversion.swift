internal import OfficeSheets

/// Writes the table of a sheet as a CSV file with the headings of the contract.
///
/// Line and column of the file are row and column of the sheet: rows that are not taken are blank
/// lines, columns that are not stand empty. So every place that is said is one of the sheet.
struct SheetConversion {
  private let table: SheetTable
  private let survey: SheetSurvey
  private let fields: SheetFields

  init(_ table: SheetTable, catalogue: ColumnCatalogue) throws {
    self.table = table
    survey = try SheetSurvey(table)
    fields = SheetFields(survey.head, catalogue: catalogue)
  }

  /// Writes the file and tells what was done.
  func write(to path: String) throws -> SheetReport {
    var report = SheetReport(
      sheet: table.info.name, otherSheets: table.otherSheets, counts: survey.counts)
    let output = try CSVOutputFile(path: path)
    var options = CSVWriteOptions()
    options.usesCRLF = false
    let writer = CSVWriter(options: options) { try output.write($0) }
    let rows = SheetRowText(cells: SheetCellText(survey.verdicts))
    var line = 1
    func begin(row: Int) throws {
      while line < row {
        try writer.endRow()
        line += 1
      }
      line += 1
    }
    try begin(row: survey.head.rows.upperBound)
    try writer.writeRow(fields.fields.map(\.heading))
    try table.read { event in
      guard case .row(let row, .data) = event else { return }
      try begin(row: row.number)
      for field in fields.fields {
        let cell = rows.text(field, row)
        if field.exchange != nil { report.add(cell.change) }
        try writer.write(cell.text)
      }
      try writer.endRow()
    }
    try writer.finish()
    return report
  }
}
