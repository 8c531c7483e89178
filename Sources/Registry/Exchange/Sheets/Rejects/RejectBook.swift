internal import CooperativeLaw
internal import Foundation
internal import OfficeSheets
internal import SheetWriter

/// Writes rejected rows as a workbook: the officer's own headings and cells, and beside each row why
/// it was rejected and how to mend it.
///
/// Headings stand in the rows and columns where they stood, on a sheet of the same name, so the mended
/// workbook is imported like the first, also with the same map. What groups said stands in columns.
struct RejectBook {
  let path: String
  let input: ImportInput
  let catalogue: ColumnCatalogue
  let language: Language

  init(path: String, input: ImportInput, catalogue: ColumnCatalogue, _ language: Language) {
    self.path = path
    self.input = input
    self.catalogue = catalogue
    self.language = language
  }

  func write(_ rejects: Rejects) throws {
    guard let plan = try input.plan ?? plainPlan(), let head = try plan.table.head() else { return }
    do {
      try PrivateFolder.with { folder in
        let book = try XLSXBook(at: folder + "/workbook", temporaryFiles: folder)
        try fill(book, plan, head, rejects)
        try book.close()
        try copy(folder + "/workbook")
      }
    } catch let fault as WorkbookFault {
      throw refusal(fault)
    }
  }

  /// Plain CSV has its heading in the first row.
  private func plainPlan() throws -> SheetPlan? {
    let table = SheetTable(source: TextSource(path: input.rowsPath), heading: .firstRow)
    return try table.head().map { head in
      SheetPlan(
        table: table, fields: SheetFields(head, catalogue: catalogue),
        encodings: ColumnEncodings(), names: nil)
    }
  }

  private func fill(
    _ book: XLSXBook, _ plan: SheetPlan, _ head: TableHead, _ rejects: Rejects
  ) throws {
    let heading = RejectHeading(head, plan.fields)
    var sheet = XLSXSheet(try book.addSheet(named: plan.table.source.sheet), book.formats)
    let groups = plan.fields.fields.filter(isKept)
    try setWidths(sheet, heading.columns.count + groups.count)
    try heading.write(
      to: &sheet, added: groups.map(\.heading) + RejectTarget.bookColumns.map { $0[language] })
    let cells = RejectCells(plan)
    var reasons = try RejectReasons(rejects, plan.fields, language)
    try plan.forEachRow { taker, row in
      // Every row is taken, as rows lean on groups and merged cells above them.
      let added = try groups.map { try taker.value($0, row).text }
      guard let reason = try reasons.next(row.number) else { return }
      for column in heading.columns {
        try write(column.flatMap { cells.text($0, row) } ?? "", to: &sheet)
      }
      for text in added { try write(text, to: &sheet) }
      for text in reason { try sheet.write(text, book.formats.text) }
      sheet.endRow()
    }
  }

  /// What groups said, and what rows must have and no group said.
  private func isKept(_ field: SheetField) -> Bool {
    guard case .group(let column) = field.source else { return false }
    return field.exchange?.isRequired == true || input.sheet?.groupCells[column] != nil
  }

  /// An empty cell is no cell, as in the officer's file.
  private func write(_ text: String, to sheet: inout XLSXSheet) throws {
    if text.isEmpty { sheet.skip() } else { try sheet.write(text, sheet.formats.code) }
  }

  private func setWidths(_ sheet: XLSXSheet, _ count: Int) throws {
    for place in 0..<count { try sheet.setWidth(16, ofColumn: place) }
    for (place, width) in [10, 20, 50, 50].enumerated() {
      try sheet.setWidth(width, ofColumn: count + place)
    }
  }

  /// The file is its owner's alone, which libxlsxwriter does not see to.
  private func copy(_ workbook: String) throws {
    guard let bytes = FileManager.default.contents(atPath: workbook) else {
      throw WorkbookFault.cannotWrite(reason: path)
    }
    let output = try CSVOutputFile(path: path)
    try bytes.withUnsafeBytes { try output.write($0) }
  }

  private func refusal(_ fault: WorkbookFault) -> RegistryError {
    let reason =
      switch fault {
      case .cannotMake(let reason), .cannotWrite(let reason): reason
      }
    return .unreadableInput(
      LocalizedText(
        vi: "Không ghi được tệp dòng bị loại \(path) (\(reason)).",
        en: "The file of rejected rows \(path) could not be written (\(reason))."),
      remedy: LocalizedText(
        vi: "Hãy kiểm tra quyền ghi và chỗ trống trên đĩa, hoặc chọn tên có đuôi .csv.",
        en: "Check that you may write there and that the disk has room, or choose a name in .csv."))
  }
}
