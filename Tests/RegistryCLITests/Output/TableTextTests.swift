import CooperativeLaw
import Testing

@testable import RegistryCLI

@Suite struct TableTextTests {
  private let table = Payload.table(Table(Sample.columns, rows: Sample.rows))

  @Test("A piped table is never cut, numbers stand to the right, dates are dd/MM/yyyy")
  func pipedTable() throws {
    #expect(
      try rendered(table, .table)
        == """
        Mã số thuế  Tên                               Số thành viên            Vốn  Điểm  Từ ngày
        ──────────  ────────────────────────────────  ─────────────  ─────────────  ────  ──────────
        0123456789  Hợp tác xã Nông nghiệp Đồng Xanh             27  1.500.000.000  87,5  04/10/2024
                    Tổ hợp tác Suối Mơ                            5                 -0,5

        """)
  }

  @Test(
    "A table keeps within the screen by cutting the widest words only", arguments: [60, 70, 89])
  func fitsScreen(width: Int) throws {
    let lines = try rendered(table, .table, width: width).split(separator: "\n")
    for line in lines { #expect(DisplayWidth.of(String(line)) <= max(width, 68)) }
    #expect(lines[2].contains("0123456789"))
    #expect(lines[2].contains("1.500.000.000"))
    #expect(lines[2].contains("…"))
  }

  @Test("A table that just fits is not cut", arguments: [(92, false), (91, true)])
  func boundary(width: Int, isCut: Bool) throws {
    let natural = try rendered(table, .table).split(separator: "\n")
      .map { DisplayWidth.of(String($0)) }.max()
    #expect(natural == 92)
    #expect(try rendered(table, .table, width: width).contains("…") == isCut)
  }

  @Test("No rows print nothing")
  func empty() throws {
    #expect(try rendered(.table(Table(Sample.columns, rows: [])), .table).isEmpty)
  }

  @Test("Headings follow the language")
  func headings() throws {
    let text = try Speech.$language.withValue(.en) { try rendered(table, .table) }
    #expect(text.hasPrefix("Tax code"))
  }

  @Test("An answer shows its known fields, then its lists")
  func answer() throws {
    let answer = Answer(
      fields: [
        (Column("name", vi: "Tên", en: "Name"), .text("HTX Đồng Xanh")),
        (Column("tax_code", vi: "Mã số thuế", en: "Tax code", .code), .missing),
        (Column("charter_capital", vi: "Vốn điều lệ", en: "Capital", .money), .money(1_000)),
      ],
      parts: [
        Answer.Part(
          key: "members", heading: LocalizedText(vi: "Thành viên", en: "Members"),
          table: Table([Column("name", vi: "Tên", en: "Name")], rows: [[.text("Lò Văn A")]]))
      ])
    #expect(
      try rendered(.answer(answer), .table) == """
        Tên          HTX Đồng Xanh
        Vốn điều lệ  1.000

        Thành viên
        Tên
        ────────
        Lò Văn A

        """)
  }

  @Test("A narrow screen cuts words first, names to no less than 20, then leaves spare columns out")
  func narrowScreen() {
    let columns = [
      Column("full_name", vi: "Họ và tên", en: "Full name", .name),
      Column("address", vi: "Địa chỉ", en: "Address"),
      Column("phone", vi: "Điện thoại", en: "Phone", .code, isSpare: true),
    ]
    let row: [Cell] = [
      .text("Nguyễn Hoàng Thị Phương Thảo"), .text("thôn Nà Mẩy, xã Thanh Mai"),
      .text("0912345678"),
    ]
    let wide = TableText(columns: columns, rows: [row], width: 42).lines
    #expect(wide.last == "Nguyễn Hoàng Thị Ph…  thôn Nà…  0912345678")
    let narrow = TableText(columns: columns, rows: [row], width: 41).lines
    #expect(narrow.first?.contains("Điện thoại") == false)
    #expect(narrow.last == "(Màn hình hẹp, không hiện: Điện thoại.)")
    #expect(narrow.allSatisfy { $0.count <= 41 })
  }
}
