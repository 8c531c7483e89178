import OfficeSheets
import SheetMutations
import Testing

@Suite("Cells of ODS")
struct OpenDocumentTests {
  @Test("Repeated rows and cells stand as often as they should, the empty end is passed over")
  func repeated() throws {
    let rows = try SheetSamples.rows("repeated.ods")
    #expect(rows.map(\.number) == [1, 2, 3, 6, 7])
    #expect(rows[0].cells.map(\.content) == [.text("x"), .text("x"), .number("123456789012")])
    #expect(rows[0].cells.map(\.isHidden) == [false, false, true])
    #expect(rows[1].cells == rows[0].cells)
    #expect(rows[3].isHidden)
    #expect(rows[3].cells.map(\.content) == [.text("a  b\tc\nd")])
    #expect(rows[4].cells[0].content == .error(.formulaWithoutValue))
    guard case .date(let date) = rows[4].cells[1].content else {
      Issue.record("no date")
      return
    }
    #expect(date.days == 43_835)
    #expect(date.seconds == 27_000)
  }

  @Test("Spans with other fonts are runs, notes and inner tables are not text")
  func spans() throws {
    let content = """
      <d><style name="T1" family="text"><text-properties font-name="F"/></style>\
      <font-face name="F" font-family="&apos;VNI-Times&apos;"/>\
      <table><table-row><table-cell value-type="string"><annotation><p>x</p></annotation>\
      <p>a<span style-name="T1">bó</span>c</p></table-cell><table-cell value-type="string">\
      <p>d</p><table><table-row><table-cell><p>e</p></table-cell></table-row></table></table-cell>\
      </table-row></table></d>
      """
    let bytes = StoredArchive.bytes([
      ("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8)),
      ("content.xml", Array(content.utf8)),
    ])
    let file = try SheetFile(bytes: bytes)
    #expect(file.sheets.count == 1)
    let cells = try SheetSamples.rows(of: file).flatMap(\.cells)
    #expect(cells.map(\.content) == [.text("abóc"), .text("d")])
    #expect(
      cells[0].runs == [
        SheetTextRun(text: "a", fontName: nil), SheetTextRun(text: "bó", fontName: "VNI-Times"),
        SheetTextRun(text: "c", fontName: nil),
      ])
  }
}
