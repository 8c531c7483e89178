import CooperativeLaw
import Testing

@testable import RegistryCLI

@Suite struct JSONTests {
  @Test("JSON has sorted keys, ISO dates, plain numbers and null for what is missing")
  func array() throws {
    let table = Payload.table(Table(Sample.columns, rows: Sample.rows.suffix(1)))
    #expect(
      try rendered(table, .json) == """
        [
          {
            "capital": null,
            "members": 5,
            "name": "Tổ hợp tác Suối Mơ",
            "score": -0.5,
            "since": null,
            "tax_code": null
          }
        ]

        """)
  }

  @Test("NDJSON has one object a line")
  func lines() throws {
    let table = Table(
      [Column("b", vi: "", en: "", .date), Column("a", vi: "", en: "", .money)],
      rows: [[.date(CivilDate(dayNumber: 0)), .money(1)], [.missing, .money(-2)]])
    #expect(
      try rendered(.table(table), .ndjson) == """
        {"a":1,"b":"1970-01-01"}
        {"a":-2,"b":null}

        """)
  }

  @Test("No rows are an empty array, and no lines")
  func empty() throws {
    let table = Payload.table(Table(Sample.columns, rows: []))
    #expect(try rendered(table, .json) == "[]\n")
    #expect(try rendered(table, .ndjson).isEmpty)
  }

  @Test("What JSON forbids in a text is escaped")
  func escapes() throws {
    let table = Table(
      [Column("a", vi: "", en: "")], rows: [[.text("\"\\\n\r\t\u{1}\u{1F}\u{7F}đ")]])
    #expect(
      try rendered(.table(table), .ndjson) == "{\"a\":\"\\\"\\\\\\n\\r\\t\\u0001\\u001f\u{7F}đ\"}\n"
    )
  }

  @Test("An answer carries its lists and findings")
  func answer() throws {
    let answer = Answer(
      fields: [(Column("name", vi: "Tên", en: "Name"), .text("A"))],
      parts: [
        Answer.Part(
          key: "members", heading: LocalizedText(vi: "Thành viên", en: "Members"),
          table: Table([Column("sex", vi: "", en: "")], rows: [[.text("nữ")]]))
      ],
      findings: [Sample.blocker])
    let citation =
      #"{"confidence":"primary","place":"Điều 31","text":"17/2023/QH15"}"#
    #expect(
      try rendered(.answer(answer), .ndjson)
        == #"{"findings":[{"citations":["# + citation
        + #"],"facts":[{"name":"thành viên","value":"4"}],"field":"members","#
        + #""message":"Chưa đủ số thành viên.","remedy":"Kết nạp thêm thành viên.","#
        + #""rule":"registration.minimum-members","severity":"blocker","#
        + #""subject":"HTX Đồng Xanh"}],"members":[{"sex":"nữ"}],"name":"A"}"# + "\n")
  }
}
