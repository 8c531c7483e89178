import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// What stands in the cells of a workbook.
@Suite struct XLSXCellTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func cell(_ cell: Cell, _ kind: Column.Kind, key: String = "a") throws -> WorkbookCell? {
    let table = Table([Column(key, vi: "Mục", en: "Item", kind)], rows: [[cell]])
    return try WorkbookFile(.table(table), in: folder).cell("A2")
  }

  @Test("Every kind of value is a cell of its own type")
  func types() throws {
    let file = try WorkbookFile(.table(Table(Sample.columns, rows: Sample.rows)), in: folder)
    #expect(try file.cell("A2") == .text("0123456789", "@"))
    #expect(try file.cell("B2") == .text("Hợp tác xã Nông nghiệp Đồng Xanh"))
    #expect(try file.cell("C2") == .number("27", "#,##0"))
    #expect(try file.cell("D2") == .number("1500000000", "#,##0"))
    #expect(try file.cell("E2") == .number("87.5", "#,##0.0"))
    #expect(try file.cell("F2") == .number("45569", "dd/mm/yyyy"))
    #expect(try file.cell("E3") == .number("-0.5", "#,##0.0"))
    #expect(try file.cell("A3") == WorkbookCell(type: nil, content: "", format: "General"))
  }

  @Test("A text that a spreadsheet would run stays a text, to the letter")
  func formulas() throws {
    for text in ["=1+1", "+84", "-1", "@a", "'=1", "=HYPERLINK(1)", "＝1"] {
      #expect(try cell(.text(text), .text) == .text(text, "@"))
      #expect(try cell(.text(text), .code) == .text(text, "@"))
    }
    // Longer ones would be shown as #### in Excel's own format for texts.
    for (length, format) in [(255, "@"), (256, "General")] {
      let text = "=" + String(repeating: "1", count: length - 1)
      #expect(try cell(.text(text), .text) == .text(text, format))
    }
    let tab = try cell(.text("\ta"), .text)
    #expect(tab?.type == "inlineStr" && tab?.content.contains("\ta</t>") == true)
    #expect(try cell(.text("\ra"), .text)?.content.contains("_x000D_a") == true)
    let table = Table([Column("a", vi: "=1", en: "=1")], rows: [[.text("=1+1")]])
    #expect(try !WorkbookFile(.table(table), in: folder).sheet().contains("<f>"))
  }

  @Test("Signs of XML are escaped, and a zero byte cannot cut a text")
  func escapes() throws {
    #expect(try cell(.text("a<b&\"c'"), .text) == .text("a&lt;b&amp;\"c'"))
    #expect(try cell(.text("a\0b"), .text) == .text("a b"))
    #expect(try cell(.text("a_x0041_b_x1_"), .text) == .text("a_x005F_x0041_b_x1_"))
  }

  @Test("Counts are grouped, years and numbers in a book are not")
  func years() throws {
    #expect(try cell(.integer(2025), .integer, key: "members") == .number("2025", "#,##0"))
    #expect(try cell(.integer(2025), .integer, key: "year") == .number("2025", "0"))
    #expect(try cell(.integer(2025), .hundredths) == .number("2025", "#,##0"))
    #expect(try cell(.integer(7), .text, key: "filing") == .number("7", "0"))
  }

  @Test("Numbers keep their last digit: beyond Excel's fifteen digits they are text")
  func greatNumbers() throws {
    let greatest = try cell(.money(999_999_999_999_999), .money)
    #expect(greatest?.type == nil)
    #expect(try cell(.money(1_000_000_000_000_000), .money)?.type == "inlineStr")
    #expect(try cell(.money(.min), .money) == .text("-9223372036854775808", "#,##0"))
  }

  @Test("Days are days, also where an export hands them out as text")
  func days() throws {
    let leap = try #require(CivilDate(iso: "2024-02-29"))
    #expect(try cell(.date(leap), .date) == .number("45351", "dd/mm/yyyy"))
    #expect(try cell(.text("2024-02-29"), .date) == .number("45351", "dd/mm/yyyy"))
    #expect(try cell(.text("1963"), .date) == .text("1963"))
    let first = try #require(CivilDate(iso: "1900-01-01"))
    #expect(try cell(.date(first), .date) == .number("1", "dd/mm/yyyy"))
    #expect(try cell(.date(first.adding(days: -1)), .date) == .text("31/12/1899"))
  }

  @Test("Times stand as Vietnam's clock shows them")
  func times() throws {
    let evening = try #require(try cell(.time("2026-11-21T17:30:00.000Z"), .text))
    #expect(evening.format == "dd/mm/yyyy hh:mm")
    // 00:30 of the day after, which is day 46348.
    #expect(evening.content.hasPrefix("<v>46348.0208333"))
    #expect(try cell(.time("?"), .text) == .text("?"))
  }

  @Test("Codes are told in words")
  func words() throws {
    let coded = Cell.coded("male", LocalizedText(vi: "nam", en: "man"))
    #expect(try cell(coded, .text) == .text("nam"))
    #expect(try Speech.$language.withValue(.en) { try cell(coded, .text) } == .text("man"))
  }

  @Test("A sentence in a column of codes is no text cell, which Excel would show as ####")
  func sentences() throws {
    #expect(try cell(.text("Điều 17 khoản 3, 23/2012/QH13"), .code)?.format == "General")
  }
}
