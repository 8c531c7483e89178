internal import OfficeSheets

/// Writes the table of a sheet as a CSV file with the headings of the contract.
///
/// Line and column of the file are row and column of the sheet: rows that are not taken are blank
/// lines, columns that are not stand empty. So every place that is said is one of the sheet.
struct SheetConversion {
  let table: SheetTable
  let catalogue: ColumnCatalogue
  var map: ColumnMap?
  var names: (any GroupNames)?
  /// Told how much is done, from 0 to 1.
  var onShare: ((Double) -> Void)?

  /// Writes the file; tells what was done, and how.
  ///
  /// What columns are written in is told by all of their rows, so the rows are taken for Unicode and
  /// read again only when they turn out to be none.
  func write(to path: String) throws -> (report: SheetReport, plan: SheetPlan) {
    let given = table.fileEncoding == nil ? map?.encoding : nil
    var pass = try run(ColumnEncodings(given: given), GroupColumn.of(catalogue), to: path)
    var readings = 1
    let found = ColumnEncodings(pass.survey.verdicts, given: given)
    let isOld = pass.fields.fields.contains { field in
      field.exchange != nil && field.source.columns.contains { found[$0] != nil }
    }
    let groups = pass.groupsKept
    if isOld && given == nil || groups != pass.fields.groups {
      pass = try run(found, groups, to: path)
      readings += 1
    }
    var report = pass.report
    report.readings = readings
    return (
      report, SheetPlan(table: table, fields: pass.fields, encodings: found, names: names)
    )
  }

  private func run(
    _ encodings: ColumnEncodings, _ groups: [GroupColumn], to path: String
  ) throws -> SheetPass {
    var pass: SheetPass?
    var before = SheetSurvey()
    try table.read(onShare: onShare) { event in
      if case .head(let head) = event {
        let fields = SheetFields(head, catalogue: catalogue, map: map, groups: groups)
        try ColumnMap.refuse(fields.faults)
        pass = try SheetPass(
          table, head, before, SheetRowTaker(fields, encodings, names: names), to: path)
      }
      if let pass { try pass.add(event) } else { before.add(event) }
    }
    guard let pass else { throw SheetWords.noTable(table.source.sheet) }
    try pass.finish()
    return pass
  }
}
