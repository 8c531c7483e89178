import OfficeSheets
import SheetMutations
import Testing

@Suite("Files that are no sheets")
struct BrokenFileTests {
  private static func problem(_ name: String) -> SheetProblem? {
    do throws(SheetProblem) {
      let file = try SheetFile(path: SheetSamples.path(name))
      for sheet in file.sheets.indices {
        let rows = try file.rows(ofSheet: sheet)
        while try rows.next() != nil {}
      }
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "What else a file is, is told whatever its name says",
    arguments: [
      ("broken-empty.xlsx", FileKind.empty), ("broken-page.xls", .html), ("broken-text.xls", .text),
      ("broken-archive.xlsx", .archive), ("broken-binary.xlsb", .binaryWorkbook),
      ("broken-document.docx", .document), ("broken-presentation.ods", .presentation),
      ("broken-message.msg.xls", .compoundFile),
    ])
  func kinds(name: String, kind: FileKind) {
    #expect(Self.problem(name) == .notASheet(kind))
  }

  @Test("A password is told", arguments: ["encrypted.xlsx", "encrypted.ods", "encrypted-zip.xlsx"])
  func encrypted(name: String) {
    #expect(Self.problem(name) == .encrypted)
  }

  @Test("A missing part is named")
  func missing() {
    #expect(Self.problem("broken-missing-book.xlsx") == .missingPart("xl/workbook.xml"))
    #expect(Self.problem("broken-missing-sheet.xlsx") == .missingPart("xl/worksheets/sheet1.xml"))
  }

  @Test("Document types are refused before any entity is looked at")
  func documentTypes() {
    for (name, part) in [
      ("broken-doctype.xlsx", "xl/worksheets/sheet1.xml"), ("broken-external.ods", "content.xml"),
    ] {
      guard case .documentType(let place) = Self.problem(name) else {
        Issue.record("\(name) was not refused")
        continue
      }
      #expect(place.part == part)
    }
  }

  @Test("A bomb is refused while it unpacks")
  func bomb() {
    #expect(
      Self.problem("broken-bomb.xlsx")
        == .compressionBomb(part: "xl/worksheets/sheet1.xml", limit: 300))
  }

  @Test("Damage is told with its part and row")
  func damage() {
    guard case .brokenArchive(nil, _) = Self.problem("broken-truncated.xlsx"),
      case .brokenArchive("xl/worksheets/sheet1.xml", _) = Self.problem("broken-checksum.xlsx"),
      case .invalid(.sharedString, let shared) = Self.problem("broken-string-index.xlsx"),
      case .invalid(.cellReference, let cell) = Self.problem("broken-cell.xlsx"),
      case .brokenXML(let tag, _) = Self.problem("broken-xml.xlsx"),
      case .invalid(.sectors, _) = Self.problem("broken-compound.xls")
    else {
      Issue.record("another problem was told")
      return
    }
    #expect([shared.row, cell.row, tag.row] == [2, 1, 2])
    #expect(shared.part == "xl/worksheets/sheet1.xml")
    #expect(tag.line == 1)
  }

  @Test("A file that is not there is told with the system's code")
  func absent() {
    #expect(throws: SheetProblem.unreadable(path: "/nowhere/a.xlsx", code: 2)) {
      try SheetFile(path: "/nowhere/a.xlsx")
    }
  }

  @Test("Rows before the damage stand, and the problem is thrown again")
  func rowsBefore() throws {
    let file = try SheetFile(
      bytes: StoredArchive.workbook(
        rows: """
          <row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>x</v></c></row>
          """))
    let rows = try file.rows(ofSheet: 0)
    for _ in 0..<2 {
      #expect(throws: SheetProblem.self) { while try rows.next() != nil {} }
    }
  }
}
