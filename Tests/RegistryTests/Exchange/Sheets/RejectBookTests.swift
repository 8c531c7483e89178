import CooperativeLaw
import Foundation
import OfficeSheets
import SheetWriter
import Testing

@testable import Registry

/// Rejected rows of a workbook come back as a workbook that can be mended and imported.
@Suite struct RejectBookTests {
  private static func rows(_ path: String) throws -> [[String]] {
    let rows = try SheetFile(path: path).rows(ofSheet: 0)
    var found: [[String]] = []
    while let row = try rows.next() {
      while found.count < row.number { found.append([]) }
      let last = row.cells.last?.column ?? 0
      found[row.number - 1] = (1...last).map { column in
        row[column: column].map(SheetCellText.original) ?? ""
      }
    }
    return found
  }

  /// A copy with cells changed, as an office would save it.
  private static func mended(_ path: String, _ change: (String) -> String) throws -> String {
    let (copy, file) = (path + ".mended.xlsx", try SheetFile(path: path))
    let book = try XLSXBook(
      at: copy, temporaryFiles: URL(filePath: path).deletingLastPathComponent().path)
    var sheet = XLSXSheet(try book.addSheet(named: file.sheets[0].name), book.formats)
    for row in try rows(path) {
      for text in row {
        if text.isEmpty { sheet.skip() } else { try sheet.write(change(text), book.formats.text) }
      }
      sheet.endRow()
    }
    try book.close()
    return copy
  }

  private static func copy(_ name: String, _ desk: ImportDesk) throws -> String {
    let path = desk.folder.appending(path: URL(filePath: name).lastPathComponent).path
    try FileManager.default.copyItem(atPath: OfficeFiles.path(name), toPath: path)
    return path
  }

  @Test func reasonsStandBesideTheOfficersOwnCells() throws {
    let desk = try ImportDesk().withSampleUnits()
    let path = try Self.copy("office/members-scientific.xlsx", desk)
    let report = try desk.registry.importMembers(
      from: path, ImportOptions(partial: true, language: .en), details: ImportDesk.details)
    #expect(report.rowsWritten == 1)
    #expect(report.rejectsPath == path + ".rejects.xlsx")
    #expect(try ImportDesk.mode(path + ".rejects.xlsx") == 0o600)
    let file = try SheetFile(path: path + ".rejects.xlsx")
    #expect(file.sheets.map(\.name) == ["1.23E+11"])
    let rows = try Self.rows(path + ".rejects.xlsx")
    // The heading stays in its row and its columns.
    #expect(rows[0] == [])
    #expect(
      rows[1] == [
        "STT", "MST", "Họ và tên", "Ngày sinh", "Số CCCD", "Địa chỉ", "Ngày vào", "Vốn góp",
        "Row in the file", "Column at fault", "Why rejected", "How to mend",
      ])
    #expect(rows.count == 4)
    #expect(
      rows[2].prefix(10) == [
        "1", "0100233488", "Nguyễn Văn Tú", "12/03/1965", "1.23E+11", "Thôn Khe Lim, xã Cao Kỳ",
        "12/05/2016", "12500000", "3", "E: Số CCCD",
      ])
    #expect(!rows[2][10].isEmpty && !rows[2][11].isEmpty)
    #expect(try Self.rows(path + ".rejects.xlsx")[3][8] == "4")

    let mended = try Self.mended(path + ".rejects.xlsx") { text in
      ["1.23E+11": "006065123456", "6,17065E+09": "006170654322"][text] ?? text
    }
    let second = try desk.registry.importMembers(from: mended, details: ImportDesk.details)
    #expect(second.verdicts == [])
    #expect(second.rowsWritten == 2)
    #expect(second.headerProblems == [])
  }

  @Test(
    "Headings of two rows, units of money, parts of names and groups mean the same when read again",
    arguments: ["office/members-rejected.xlsx", "office/members-units-unknown.xlsx"])
  func again(name: String) throws {
    let desk = try ImportDesk().withSampleUnits()
    let path = try Self.copy(name, desk)
    let first = try desk.registry.importMembers(
      from: path, ImportOptions(partial: true), details: ImportDesk.details)
    #expect(first.rowsRejected == 1)
    let again = try desk.registry.importMembers(
      from: try #require(first.rejectsPath), details: ImportDesk.details)
    #expect(again.rowsRead == 1)
    #expect(again.headerProblems == first.headerProblems)
    #expect(again.verdicts.map(\.finding) == first.verdicts.map(\.finding))
  }

  @Test func whatWasRejectedForItsUnitIsImportedOnceTheUnitIsThere() throws {
    let desk = try ImportDesk()
    let path = try Self.copy("office/members.xlsx", desk)
    let first = try desk.registry.importMembers(
      from: path, ImportOptions(partial: true), details: ImportDesk.details)
    #expect(first.rowsRejected == 3)
    let whole = try ImportDesk().withSampleUnits()
    _ = try whole.registry.importMembers(from: path, details: ImportDesk.details)
    _ = try desk.withSampleUnits()
    let second = try desk.registry.importMembers(
      from: try #require(first.rejectsPath), details: ImportDesk.details)
    #expect(second.rowsWritten == 3)
    let members = """
      SELECT full_name || ifnull(date_of_birth, birth_year) || ifnull(id_number, '') || address
        || joined_on || capital || sex FROM v_member ORDER BY full_name
      """
    #expect(try desk.strings(members) == whole.strings(members))
  }

  @Test func plainTextGivesAWorkbookWhenAskedFor() throws {
    let desk = try ImportDesk()
    let target = desk.folder.appending(path: "loi.XLSX").path
    let report = try desk.registry.importMembers(
      from: OfficeFiles.path("office/members-plain.csv"), ImportOptions(rejectsPath: target),
      details: ImportDesk.details)
    #expect(report.rowsRejected == 3)
    let rows = try Self.rows(target)
    #expect(rows.count == 4)
    #expect(rows[0].suffix(4) == RejectTarget.bookColumns.map(\.vi)[...])
    #expect(throws: RegistryError.self) {
      try desk.registry.importMembers(
        from: target, ImportOptions(rejectsPath: target), details: ImportDesk.details)
    }
  }
}
