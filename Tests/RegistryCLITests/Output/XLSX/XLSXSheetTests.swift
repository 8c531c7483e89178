import CooperativeLaw
import Foundation
import RegistryTestSupport
import SheetWriter
import Testing

@testable import RegistryCLI

/// How the sheets of a workbook are laid out, named and printed.
@Suite struct XLSXSheetTests {
  private let folder: TemporaryFolder
  private let narrow = Table([Column("a", vi: "Mục", en: "Item")], rows: [[.text("x")]])

  init() throws { folder = try TemporaryFolder() }

  private func part(_ heading: String, _ table: Table, note: String? = nil) -> Answer.Part {
    Answer.Part(
      key: heading, heading: LocalizedText(vi: heading, en: heading), table: table,
      note: note.map { LocalizedText(vi: $0, en: $0) })
  }

  @Test("The headings are frozen, filter the rows and stand on every printed page")
  func headings() throws {
    let file = try WorkbookFile(.table(Table(Sample.columns, rows: Sample.rows)), in: folder)
    let sheet = try file.sheet()
    #expect(try file.texts(row: 1) == Sample.columns.map(\.heading.vi))
    #expect(sheet.contains(#"<pane ySplit="1" topLeftCell="A2""#))
    #expect(sheet.contains(#"<autoFilter ref="A1:F3"/>"#))
    #expect(try file.part("xl/workbook.xml").contains("$1:$1</definedName>"))
    let title = PageTitle(vi: "Danh sách", en: "List")
    let titled = try WorkbookFile(.table(narrow), head: PageHead(given: title), in: folder)
    #expect(try titled.texts(row: 1) == ["Danh sách"])
    #expect(try titled.texts(row: 2) == ["Mục"])
    #expect(try titled.sheet().contains(#"<pane ySplit="2" topLeftCell="A3""#))
    #expect(try titled.sheet().contains(#"<autoFilter ref="A2:A3"/>"#))
  }

  @Test("A sheet prints on A4, one page wide, turned when it is wide, with the page's number")
  func print() throws {
    let upright = try WorkbookFile(.table(narrow), in: folder).sheet()
    #expect(upright.contains("fitToPage=\"1\""))
    #expect(upright.contains(#"<pageSetup paperSize="9" fitToHeight="0" orientation="portrait""#))
    #expect(upright.contains("Trang &amp;P/&amp;N"))
    let wide = try Speech.$language.withValue(.en) {
      let table = Table(Sample.columns + Sample.columns, rows: [])
      return try WorkbookFile(.table(table), in: folder).sheet()
    }
    #expect(wide.contains(#"orientation="landscape""#))
    #expect(wide.contains("Page &amp;P/&amp;N"))
  }

  @Test("An answer has a sheet for its fields and one for each list that has rows")
  func answers() throws {
    let column = Column("n", vi: "Số", en: "Number", .integer)
    let answer = Answer(
      fields: [(column, .integer(1234)), (Column("e", vi: "Trống", en: "Empty"), .missing)],
      parts: [
        part("Không có", Table(narrow.columns, rows: [])), part("A/B", narrow, note: "Chú thích"),
      ])
    let file = try WorkbookFile(
      .answer(answer), head: PageHead(given: PageTitle(vi: "Hồ sơ", en: "File")), in: folder)
    #expect(try file.names() == ["Thông tin", "A-B"])
    #expect(try file.texts(row: 1) == ["Hồ sơ"])
    #expect(try file.texts(row: 2) == ["Số"])
    #expect(try file.cell("B2") == .number("1234", "#,##0"))
    #expect(try file.cell("A3") == nil)
    #expect(try file.texts(row: 1, sheet: 2) == ["A/B"])
    #expect(try file.texts(row: 5, sheet: 2) == ["Chú thích"])
    #expect(try WorkbookFile(.answer(Answer()), in: folder).names() == ["Thông tin"])
  }

  @Test("A form shows its lists also where they are empty")
  func forms() throws {
    let form = Payload.form([part("Một", narrow), part("một", Table(narrow.columns, rows: []))])
    let file = try WorkbookFile(form, in: folder)
    #expect(try file.names() == ["Một", "một (2)"])
    #expect(try file.texts(row: 2, sheet: 2) == ["Mục"])
  }

  @Test("Rare columns that no row has a value in are left out")
  func rare() throws {
    let columns = [
      Column("a", vi: "A", en: "A"), Column("b", vi: "B", en: "B", isRare: true),
    ]
    let empty = Table(columns, rows: [[.text("x"), .missing]])
    #expect(try WorkbookFile(.table(empty), in: folder).texts(row: 1) == ["A"])
    let known = Table(columns, rows: [[.text("x"), .missing], [.text("y"), .text("z")]])
    #expect(try WorkbookFile(.table(known), in: folder).texts(row: 1) == ["A", "B"])
  }

  @Test("After Excel's last row a list goes on in a next sheet under the same headings")
  func nextSheet() throws {
    let path = folder.path("b.xlsx")
    let book = try XLSXBook(at: path, temporaryFiles: folder.url.path)
    let sink = XLSXRowSink(
      narrow.columns, in: book, name: "Đơn vị", title: "Đơn vị", rowLimit: 4)
    for number in 1...5 { try sink.row([.integer(number)]) }
    try sink.finish()
    try book.close()
    let file = WorkbookFile(at: path)
    #expect(try file.names() == ["Đơn vị", "Đơn vị (2)", "Đơn vị (3)"])
    #expect(try file.cell("A4")?.content == "<v>2</v>")
    #expect(try file.cell("A3", sheet: 2)?.content == "<v>3</v>")
    #expect(try file.cell("A3", sheet: 3)?.content == "<v>5</v>")
    #expect(try file.texts(row: 2, sheet: 3) == ["Mục"])
    #expect(try file.sheet(2).contains(#"<autoFilter ref="A2:A4"/>"#))
  }

  @Test("Names are what Excel takes: 31 letters, no signs of its own, each once")
  func names() {
    var names = XLSXSheetNames(sheetWord: "Trang")
    #expect(names.next("a[b]c:d*e?f/g\\h") == "a-b-c-d-e-f-g-h")
    #expect(names.next("'Tên'") == "Tên")
    #expect(names.next("TÊN") == "TÊN (2)")
    #expect(names.next("History") == "History (2)")
    #expect(names.next(" ' ") == "Trang")
    let long = String(repeating: "ệ", count: 40)
    #expect(names.next(long) == String(repeating: "ệ", count: 31))
    #expect(names.next(long) == String(repeating: "ệ", count: 27) + " (2)")
    // A letter of two UTF-16 units is not cut in half.
    #expect(names.next(String(repeating: "a", count: 30) + "😀").utf16.count == 30)
  }
}
