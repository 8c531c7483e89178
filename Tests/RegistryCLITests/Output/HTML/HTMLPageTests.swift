import CooperativeLaw
import Foundation
import RegistryTestSupport
import Testing

@testable import Registry
@testable import RegistryCLI

/// Answers as pages to print.
@Suite struct HTMLPageTests {
  private let day = CivilDate(iso: "2026-02-05")
  private let list = Table(
    [Column("a", vi: "Mục", en: "Item"), Column("n", vi: "Số", en: "Count", .integer)],
    rows: [[.text("x"), .integer(12_345)]])

  private func office(_ name: String, _ area: String = "Thanh Mai") -> OfficeRecord {
    let title = AreaTitle(level: .commune, code: "02086", type: "xã", name: area)
    return OfficeRecord(
      name: name,
      area: Area(id: 1, title: title, validFrom: nil, validTo: nil, parents: []))
  }

  private func part(_ heading: String, _ table: Table, note: String? = nil) -> Answer.Part {
    Answer.Part(
      key: "k", heading: LocalizedText(vi: heading, en: heading), table: table,
      note: note.map { LocalizedText(vi: $0, en: $0) })
  }

  @Test("The head has the office, the State's words, place and date, in Vietnamese always")
  func head() throws {
    let head = PageHead(office: office("Phòng Kinh tế"), day: day, verb: "List the units.")
    let page = try Speech.$language.withValue(.en) {
      try rendered(.table(list), .html, head: head)
    }
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">"))
    #expect(page.contains("<p class=\"agency\">Phòng Kinh tế</p>"))
    #expect(page.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    #expect(page.contains("Độc lập - Tự do - Hạnh phúc"))
    #expect(page.contains("Thanh Mai, ngày 05 tháng 02 năm 2026"))
    #expect(page.contains("<h1>List the units</h1>"))
    #expect(page.contains("<b>Head of the office</b>"))
  }

  @Test("Without a registry there is a title only, and nobody signs")
  func noOffice() throws {
    let page = try rendered(.table(list), .html, head: PageHead(verb: "Liệt kê quy tắc."))
    #expect(page.contains("<html lang=\"vi\">"))
    #expect(page.contains("<h1>Liệt kê quy tắc</h1>"))
    #expect(!page.contains("<header") && !page.contains("<div class=\"signed\">"))
  }

  @Test("A place whose name is a number keeps its type; March has no zero")
  func places() {
    let march = CivilDate(iso: "2026-03-31")
    let text = HTMLHead(PageHead(office: office("P", "1"), day: march)).text
    #expect(text.contains("<p class=\"place\">Xã 1, ngày 31 tháng 3 năm 2026</p>"))
    let open = HTMLHead(PageHead(office: office("P"))).text
    #expect(open.contains("Thanh Mai, ngày … tháng … năm …"))
  }

  @Test("The title is the verb's own, with its sentences and the moment asked about")
  func titles() {
    let moment = Moment(
      day: CivilDate(dayNumber: 20_000), knowledge: .time("2025-01-02T03:04:05.999Z"))
    let given = PageTitle(
      title: LocalizedText(vi: "Danh sách", en: "List"),
      subtitles: [LocalizedText(vi: "Địa bàn: xã", en: "Area")], isSigned: false)
    let head = PageHead(office: office("P"), given: given, verb: "Khác.", moment: moment)
    #expect(head.title == "Danh sách")
    #expect(
      head.subtitles == [
        "Địa bàn: xã",
        "Tính đến ngày 04/10/2024, theo những gì đã ghi đến 02/01/2025 10:04",
      ])
    #expect(!head.isSigned)
  }

  @Test("Signs of HTML are escaped wherever words stand")
  func escapes() throws {
    let evil = "<b>&\"'"
    let told = "&lt;b&gt;&amp;&quot;&#39;"
    let words = LocalizedText(vi: evil, en: evil)
    let table = Table([Column("a", vi: evil, en: evil)], rows: [[.text(evil)]])
    let answer = Answer(
      fields: [(Column("f", vi: evil, en: evil), .coded("c", words))],
      parts: [Answer.Part(key: "k", heading: words, table: table, note: words)])
    let head = PageHead(office: office(evil, evil), given: PageTitle(title: words))
    let page = try rendered(.answer(answer), .html, head: head)
    #expect(!page.contains(evil))
    // The window's title, office, place, title; field; heading, column, cell, note.
    #expect(page.components(separatedBy: told).count - 1 == 10)
    #expect(HTMLText.escaped("a\u{0}\nb") == "a  b")
  }

  @Test("Numbers stand in groups to the right, years without dots, codes unbroken")
  func cells() throws {
    let columns = [
      Column("n", vi: "n", en: "n", .integer), Column("year", vi: "y", en: "y", .integer),
      Column("m", vi: "m", en: "m", .money), Column("h", vi: "h", en: "h", .hundredths),
      Column("t", vi: "t", en: "t", .tenths), Column("c", vi: "c", en: "c", .code),
      Column("d", vi: "d", en: "d", .date), Column("e", vi: "e", en: "e"),
    ]
    let row: [Cell] = [
      .integer(12_345), .integer(2_025), .money(-1_500_000), .hundredths(-5), .tenths(123_456),
      .text("0123"), .text("2024-02-29"), .missing,
    ]
    let page = try rendered(.table(Table(columns, rows: [row, row])), .html)
    let cells = """
      <tr><td class="r">12.345</td><td class="r">2025</td><td class="r">-1.500.000</td>\
      <td class="r">-0,05</td><td class="r">12.345,6</td><td class="c">0123</td>\
      <td class="c">29/02/2024</td><td></td></tr>

      """
    #expect(page.components(separatedBy: cells).count == 3)
    #expect(page.contains("<tr class=\"places\"><th>(1)</th><th>(2)</th><th>(3)</th>"))
  }

  @Test("A list of codes may be broken between them")
  func lists() {
    #expect(HTMLText.cell("0118;4632&") == "0118;<wbr>4632&amp;")
  }

  @Test("Empty fields and lists are left out of an answer, but a form shows its lists")
  func empties() throws {
    let empty = Table(list.columns, rows: [])
    let answer = Answer(
      fields: [(Column("f", vi: "Trống", en: "Empty"), .missing)],
      parts: [part("Không có", empty), part("Có", list, note: "Chú thích")])
    let page = try rendered(.answer(answer), .html)
    #expect(!page.contains("Trống") && !page.contains("Không có"))
    #expect(page.contains("<h2>Có</h2>"))
    #expect(page.contains("<td class=\"note\" colspan=\"2\">Chú thích</td>"))
    let form = try rendered(.form([part("Một", list), part("Hai", empty)]), .html)
    #expect(form.contains("<h2>Hai</h2>"))
    #expect(form.contains("<td class=\"empty\" colspan=\"2\">Không có dòng nào</td>"))
    #expect(form.components(separatedBy: "<table").count == 3)
    #expect(form.components(separatedBy: "</table>").count == 3)
  }

  @Test("The places to sign are a row of the last table, so that no page begins with them")
  func signatures() throws {
    let head = PageHead(office: office("P"))
    let page = try rendered(.form([part("Một", list), part("Hai", list)]), .html, head: head)
    let last = try #require(page.range(of: "<h2>Hai</h2>"))
    let signed = try #require(page.range(of: "<tr class=\"whole\"><td class=\"signatures\""))
    #expect(last.upperBound < signed.lowerBound)
    #expect(page.hasSuffix("</div>\n</td></tr>\n</tbody></table>\n</body>\n</html>\n"))
    let fields = Answer(fields: [(list.columns[0], .text("x"))])
    let short = try rendered(.answer(fields), .html, head: head)
    #expect(short.hasSuffix("</div>\n</body>\n</html>\n"))
  }

  @Test("A wide list turns the sheet, a very wide one is set small")
  func wide() throws {
    func page(_ count: Int) throws -> String {
      let columns = (0..<count).map { Column("c\($0)", vi: "Cột", en: "Column") }
      return try rendered(.table(Table(columns, rows: [])), .html)
    }
    #expect(try page(3).contains("size: A4;"))
    #expect(try page(6).contains("size: A4 landscape;"))
    #expect(try page(6).contains("<table class=\"list\">"))
    #expect(try page(12).contains("<table class=\"dense\">"))
    #expect(try page(20).contains("<table class=\"dense tiny\">"))
  }

  @Test("A list of members names its unit; before its registration what was typed")
  func memberList() throws {
    let registry = try ListedFile.path.get()
    func subtitle(_ day: String) -> Substring? {
      CommandRunner(clock: FrozenClock.morning, account: { "canbo" }).consequences([
        "member", "list", "binh minh", "--as-of", day, "--format", "html", "--registry", registry,
      ]).stdout.firstMatch(of: /<p class="subtitle">([^<]*)</)?.1
    }
    #expect(subtitle("2026-11-20") == "Hợp tác xã Bình Minh")
    #expect(subtitle("2014-01-01") == "binh minh")
  }

  @Test("Rows leave as they come")
  func streams() throws {
    let sink = MemorySink()
    let table = Table(list.columns) { rows in
      for number in 0..<10_000 { try rows.row([.text("dòng"), .integer(number)]) }
      #expect(sink.text.utf8.count > 200_000)
    }
    try Output(format: .html).render(.table(table), to: sink)
    #expect(sink.text.hasSuffix("</html>\n"))
  }
}
