import CooperativeLaw
import Testing

@testable import RegistryCLI

@Suite struct SeparatedValuesTests {
  private let table = Payload.table(Table(Sample.columns, rows: Sample.rows))

  @Test("CSV has the contract's names, ISO dates and plain numbers")
  func csv() throws {
    #expect(
      try rendered(table, .csv) == """
        tax_code,name,members,capital,score,since
        0123456789,Hợp tác xã Nông nghiệp Đồng Xanh,27,1500000000,87.5,2024-10-04
        ,Tổ hợp tác Suối Mơ,5,,-0.5,

        """)
  }

  @Test("The Excel variant has a mark, semicolons, CRLF and Vietnamese headings")
  func excel() throws {
    let text = try Speech.$language.withValue(.en) { try rendered(table, .csv, excel: true) }
    let lines = text.unicodeScalars.split(separator: "\r\n".unicodeScalars.first ?? " ")
    #expect(text.hasPrefix("\u{FEFF}Mã số thuế;Tên;Số thành viên;Vốn;Điểm;Từ ngày\r\n"))
    #expect(lines.count == 4)
  }

  @Test(
    "Values that need quotes get them",
    arguments: [
      ("a,b", "\"a,b\"\n"), ("a\"b", "\"a\"\"b\"\n"), ("a\nb", "\"a\nb\"\n"),
      ("a\rb", "\"a\rb\"\n"),
      ("a;b", "a;b\n"), ("a\tb", "a\tb\n"), ("", "\"\"\n"), (" a ", "\" a \"\n"),
    ])
  func quotes(value: String, expected: String) throws {
    #expect(try renderedCell(value, .csv) == expected)
  }

  @Test("Each variant quotes its own separator")
  func ownSeparators() throws {
    #expect(try renderedCell("a\tb", .tsv) == "\"a\tb\"\n")
    #expect(try renderedCell("a,b", .tsv) == "a,b\n")
    #expect(try renderedCell("a;b", .csv, excel: true) == "\"a;b\"\r\n")
  }

  @Test(
    "A text that a spreadsheet would run gets an apostrophe, a number does not",
    arguments: [
      ("=1+1", "'=1+1\n"), ("+84", "'+84\n"), ("-1", "'-1\n"), ("@a", "'@a\n"),
      ("\ta", "\"'\ta\"\n"), ("'=1", "''=1\n"), ("\ra", "\"'\ra\"\n"),
      ("=\"a\"", "\"'=\"\"a\"\"\"\n"), ("a=1", "a=1\n"),
    ])
  func formulas(value: String, expected: String) throws {
    #expect(try renderedCell(value, .csv) == expected)
    let number = Table([Column("a", vi: "a", en: "a", .integer)], rows: [[.integer(-1)]])
    #expect(try rendered(.table(number), .csv) == "a\n-1\n")
  }

  @Test(
    "Values around the size of a block arrive whole",
    arguments: [65_533, 65_534, 65_535, 65_536, 65_537, 200_000])
  func blocks(length: Int) throws {
    let long = String(repeating: "x", count: length)
    #expect(try renderedCell(long, .csv) == long + "\n")
    #expect(try renderedCell(long + ",", .csv) == "\"" + long + ",\"\n")
  }

  @Test("The smallest and greatest numbers are written whole", arguments: [Int.min, -10, 0, .max])
  func numbers(number: Int) throws {
    let table = Table([Column("a", vi: "a", en: "a", .integer)], rows: [[.integer(number)]])
    #expect(try rendered(.table(table), .csv) == "a\n\(number)\n")
  }
}
