import CooperativeLaw
import Foundation
import GRDB
import Testing

@testable import Registry

/// Office files are imported as they are, and come to the same as CSV.
@Suite struct SheetImportTests {
  @Test(arguments: ["xlsx", "ods", "xls"])
  func unitsAndMembersComeToTheSameAsFromCSV(format: String) throws {
    let (sheets, texts) = (try ImportDesk(), try ImportDesk())
    let units = try sheets.registry.importUnits(
      from: OfficeFiles.path("office/units.\(format)"), details: ImportDesk.details)
    #expect(units.verdicts == [])
    #expect(units.rowsWritten == 3)
    let members = try sheets.registry.importMembers(
      from: OfficeFiles.path("office/members.\(format)"), details: ImportDesk.details)
    #expect(members.verdicts == [])
    #expect(members.rowsWritten == 3)

    _ = try texts.registry.importUnits(
      from: try texts.file("units.csv", OfficeFiles.units), details: ImportDesk.details)
    _ = try texts.registry.importMembers(
      from: try texts.file("members.csv", OfficeFiles.members), details: ImportDesk.details)
    #expect(try Self.facts(sheets) == Self.facts(texts))
    #expect(try sheets.number("SELECT count(*) FROM membership") == 3)
  }

  @Test func theReportSaysWhatWasReadAndTheFilingKeepsTheFileItself() throws {
    let desk = try ImportDesk()
    let path = OfficeFiles.path("office/units.xlsx")
    let report = try desk.registry.importUnits(from: path, details: ImportDesk.details)
    let sheet = try #require(report.sheet)
    #expect(sheet.sheet == "Danh sách HTX")
    #expect(sheet.otherSheets == ["Ghi chú"])
    #expect(sheet.counts.dataRows == 3)
    #expect(sheet.counts.groupRows == 2)
    #expect(sheet.counts.subtotalRows == 1)
    #expect(sheet.counts.numberRows == 1)
    #expect(sheet.counts.signatureRows == 2)
    #expect(sheet.convertedCells == 2)
    // A tax code, two codes of areas, a telephone.
    #expect(sheet.repairedCodes == 4)
    #expect(
      try desk.strings("SELECT file_name || ' ' || sha256 FROM filing_document")
        == ["units.xlsx \(try FileDigest.sha256(path: path))"])

    let again = try desk.registry.importUnits(from: path, details: ImportDesk.details)
    #expect(again.earlierFiling == report.filing)
  }

  @Test func aRejectedRowIsNamedAsTheSheetCountsIt() throws {
    let desk = try ImportDesk()
    _ = try desk.registry.importUnits(
      from: OfficeFiles.path("office/units.xlsx"), details: ImportDesk.details)
    let path = desk.folder.appending(path: "members.xlsx").path
    try FileManager.default.copyItem(
      atPath: OfficeFiles.path("office/members-rejected.xlsx"), toPath: path)
    let report = try desk.registry.importMembers(
      from: path,
      ImportOptions(partial: true, rejectsPath: desk.folder.appending(path: "rejects.csv").path),
      details: ImportDesk.details)
    #expect(report.verdicts.map(\.line) == [7])
    #expect(report.rowsWritten == 2)
    let rejects = try desk.text(try #require(report.rejectsPath))
    let lines = rejects.split(whereSeparator: \.isNewline)
    #expect(lines.count == 2)
    #expect(lines[1].contains("Trần Thị Ánh") && lines[1].contains(",7,\"joined_on: "))
    let mended = try desk.file("mended.csv", rejects.replacing("31/02/2018", with: "28/02/2018"))
    #expect(
      try desk.registry.importMembers(from: mended, details: ImportDesk.details).rowsWritten == 1)
  }

  @Test func theConvertedFileIsItsOwnersAloneAndGoneAfterwards() throws {
    let desk = try ImportDesk()
    var seen: String?
    var modes: [Int?] = []
    let request = ImportInput.Request(
      path: OfficeFiles.path("office/members.xlsx"), catalogue: .members)
    let report = try ImportInput.with(request, in: desk.folder.path) { input in
      seen = input.rowsPath
      let folder = URL(filePath: input.rowsPath).deletingLastPathComponent().path
      modes = [try ImportDesk.mode(input.rowsPath), try ImportDesk.mode(folder)]
      return input.sheet
    }
    #expect(modes == [0o600, 0o700])
    #expect(report?.counts.dataRows == 3)
    #expect(!FileManager.default.fileExists(atPath: try #require(seen)))
    #expect(throws: SampleStop.self) {
      try ImportInput.with(request, in: desk.folder.path) { _ in throw SampleStop() }
    }
    #expect(throws: RegistryError.self) {
      var request = request
      request.sheet = "Không có"
      try ImportInput.with(request, in: desk.folder.path) { _ in }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path) == [])
  }

  private struct SampleStop: Error {}

  @Test(
    "Broken files change nothing and say where",
    arguments: [
      ("broken-cell.xlsx", "sheet1.xml"), ("broken-xml.xlsx", "sheet1.xml"),
      ("broken-checksum.xlsx", "sheet1.xml"), ("broken-truncated.xlsx", "tệp bị cụt"),
      ("broken-doctype.xlsx", "sheet1.xml"), ("broken-external.ods", "content.xml"),
      ("broken-missing-book.xlsx", "workbook.xml"), ("broken-bomb.xlsx", "sheet1.xml"),
      ("broken-binary.xlsb", ".xlsb"), ("broken-document.docx", "Word"),
      ("broken-page.xls", "HTML"), ("encrypted.xlsx", "mật khẩu"), ("encrypted.ods", "mật khẩu"),
    ])
  func brokenFiles(name: String, words: String) throws {
    let desk = try ImportDesk().withUnits()
    let before = try desk.dump()
    let error = #expect(throws: RegistryError.self) {
      try desk.registry.importMembers(
        from: OfficeFiles.path("sheets/\(name)"), details: ImportDesk.details)
    }
    guard case .unreadableInput(let text, let remedy)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(text.vi.contains(words), "\(text.vi)")
    #expect(!remedy.vi.isEmpty && text.vi != text.en)
    #expect(try desk.dump() == before)
  }

  @Test func aHeadingThatIsMissingIsToldInTheWordsOfCSVWithTheSheetsRow() throws {
    let desk = try ImportDesk().withUnits()
    let error = #expect(throws: RegistryError.self) {
      try desk.registry.importMembers(
        from: OfficeFiles.path("sheets/members.xlsx"), details: ImportDesk.details)
    }
    #expect(
      error
        == .unreadableInput(
          CSVProblem.missingColumns(
            CSVPlace(line: 6),
            headings: ["unit", "joined_on"].compactMap { key in
              ColumnCatalogue.members[key]?.heading
            }
          ).text,
          remedy: CSVProblem.missingColumns(CSVPlace(line: 6), headings: []).remedy))
  }

  @Test func aSheetOfTextIsRefused() throws {
    let desk = try ImportDesk()
    let path = try desk.file("units.csv", OfficeFiles.units)
    #expect(throws: RegistryError.self) {
      try desk.registry.importUnits(
        from: path, ImportOptions(sheet: "Danh sách"), details: ImportDesk.details)
    }
    #expect(try desk.number("SELECT count(*) FROM unit") == 0)
  }

  /// Everything on record but what names the file.
  private static func facts(_ desk: ImportDesk) throws -> String {
    let tables = try desk.strings(
      """
      SELECT name FROM main.sqlite_master
      WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'unit\\_search\\_%'
        ESCAPE '\\' AND name NOT IN ('area', 'filing', 'filing_document', 'filing_finding')
      ORDER BY name
      """)
    return try desk.registry.read { db in
      try tables.map { table in
        table + "\n"
          + (try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map(\.description)
            .joined(separator: "\n"))
      }.joined(separator: "\n")
    }
  }
}
