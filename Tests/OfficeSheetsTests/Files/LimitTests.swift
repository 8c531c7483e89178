import OfficeSheets
import SheetMutations
import Testing

@Suite("Limits")
struct LimitTests {
  private static let samples: [(SheetLimits.Kind, @Sendable (inout SheetLimits) -> Void)] = [
    (.entries, { $0.entries = 3 }), (.partBytes, { $0.partBytes = 200 }),
    (.totalBytes, { $0.totalBytes = 500 }), (.rows, { $0.rows = 2 }),
    (.columns, { $0.columns = 2 }),
    (.cells, { $0.cells = 5 }), (.sharedStrings, { $0.sharedStrings = 1 }),
    (.sharedStringBytes, { $0.sharedStringBytes = 3 }), (.cellBytes, { $0.cellBytes = 4 }),
  ]

  @Test("Each limit is held by itself, and the file is read at the limit", arguments: 0..<9)
  func each(index: Int) throws {
    let (kind, change) = Self.samples[index]
    let rows = (1...3).map { row in
      "<row r=\"\(row)\"><c><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
    }.joined()
    let bytes = StoredArchive.workbook(
      rows: rows, strings: "<si><t>một</t></si><si><t>hai</t></si>")
    #expect(try SheetSamples.rows(of: SheetFile(bytes: bytes)).count == 3)
    var limits = SheetLimits()
    change(&limits)
    do throws(SheetProblem) {
      let rows = try SheetFile(bytes: bytes, limits: limits).rows(ofSheet: 0)
      while try rows.next() != nil {}
      Issue.record("\(kind) was not held")
    } catch {
      guard case .overLimit(kind, _, _) = error else {
        Issue.record("\(kind): \(error)")
        return
      }
    }
  }

  @Test("Numbers just at their limit pass")
  func atLimit() throws {
    var limits = SheetLimits()
    (limits.rows, limits.columns, limits.cells, limits.cellBytes) = (2, 1, 2, 5)
    let bytes = StoredArchive.workbook(
      rows: "<row><c t=\"s\"><v>0</v></c></row><row><c><v>12345</v></c></row>",
      strings: "<si><t>một</t></si>")
    #expect(try SheetSamples.rows(of: SheetFile(bytes: bytes, limits: limits)).count == 2)
  }

  @Test("Repeated rows and cells count each time")
  func repeated() throws {
    for (rows, columns, kind) in [
      (2_000_000, 1, "rows"), (1_000_000, 10_000, "cells"), (1, 20_000, "columns"),
    ] {
      let content = """
        <d><table><table-row number-rows-repeated="\(rows)"><table-cell value-type="string" \
        number-columns-repeated="\(columns)"><p>x</p></table-cell></table-row></table></d>
        """
      let bytes = StoredArchive.bytes([
        ("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8)),
        ("content.xml", Array(content.utf8)),
      ])
      let file = try SheetFile(bytes: bytes)
      #expect(throws: SheetProblem.self, "\(kind)") { try file.rows(ofSheet: 0).next() }
    }
  }

  @Test("Blanks by number, runs and spans cannot fill the memory")
  func pieces() throws {
    let blanks = String(repeating: "<s c=\"999999999\"/>", count: 1000)
    let spans = String(repeating: "<span/>", count: 20)
    var limits = SheetLimits()
    limits.textRuns = 10
    for (content, kind) in [(blanks, SheetLimits.Kind.cellBytes), (spans, .textRuns)] {
      let document =
        "<d><table><table-row><table-cell><p>\(content)</p></table-cell></table-row></table></d>"
      let bytes = StoredArchive.bytes([
        ("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8)),
        ("content.xml", Array(document.utf8)),
      ])
      let rows = try SheetFile(bytes: bytes, limits: limits).rows(ofSheet: 0)
      expectLimit(kind) { () throws(SheetProblem) in _ = try rows.next() }
    }
    let runs = String(repeating: "<r><rPr><rFont val=\"F\"/></rPr><t>x</t></r>", count: 11)
    let shared = StoredArchive.workbook(rows: "", strings: "<si>\(runs)</si>")
    expectLimit(.textRuns) { () throws(SheetProblem) in
      _ = try SheetFile(bytes: shared, limits: limits)
    }
    let inline = StoredArchive.workbook(
      rows: "<row><c t=\"inlineStr\"><is>\(runs)</is></c></row>")
    let rows = try SheetFile(bytes: inline, limits: limits).rows(ofSheet: 0)
    expectLimit(.textRuns) { () throws(SheetProblem) in _ = try rows.next() }
  }

  private func expectLimit(_ kind: SheetLimits.Kind, _ body: () throws(SheetProblem) -> Void) {
    do {
      try body()
      Issue.record("\(kind) was not held")
    } catch {
      guard case .overLimit(kind, _, _) = error else {
        Issue.record("\(kind): \(error)")
        return
      }
    }
  }

  @Test("A large XLS file is refused before it is read")
  func fileBytes() {
    var limits = SheetLimits()
    limits.fileBytes = 100
    let problem = SheetProblem.self
    #expect(throws: problem) {
      try SheetFile(path: SheetSamples.path("members.xls"), limits: limits)
    }
    #expect(throws: problem) {
      try SheetFile(bytes: SheetSamples.bytes("members.xls"), limits: limits)
    }
  }
}
