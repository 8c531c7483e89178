import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import Registry
@testable import RegistryCLI

@Suite struct ReceiptAnswerTests {
  @Test(
    "UTC times are read in Vietnam's time",
    arguments: [
      ("2026-11-21T03:40:00.000Z", "21/11/2026 10:40"),
      ("2026-11-21T16:59:59.999Z", "21/11/2026 23:59"),
      ("2026-12-31T17:00:00.000Z", "01/01/2027 00:00"),
      ("once", "once"),
    ])
  func localTime(utc: String, shown: String) {
    #expect(Cell.time(utc).shown == shown)
  }

  @Test("People read the words of a code, data formats the code")
  func codes() throws {
    let cell = Cell.filingKind("unit.register")
    let table = Table([Column("kind", vi: "Loại", en: "Kind")], rows: [[cell]])
    #expect(try rendered(.table(table), .table).hasSuffix("Đăng ký thành lập\n"))
    #expect(try rendered(.table(table), .csv) == "kind\nunit.register\n")
    #expect(try rendered(.table(table), .ndjson) == "{\"kind\":\"unit.register\"}\n")
    #expect(Cell.filingKind("of.tomorrow").shown == "of.tomorrow")
  }
}

@Suite struct ReceiptGoldenTests {
  private func receipt(filing: Int64?) -> FilingReceipt {
    FilingReceipt(
      filing: filing, kind: .registerUnit, effectiveOn: CivilDate(dayNumber: 20_778), law: "L2023",
      units: ["HTX-00017"],
      changes: [
        FactChange(
          subject: "HTX-00017", field: "name", before: nil, after: "Hợp tác xã Suối Mơ"),
        FactChange(
          subject: "HTX-00017", field: "charter_capital", before: "100000000",
          after: "150000000"),
      ],
      findings: [Sample.warning, Sample.blocker.downgraded()])
  }

  @Test(
    "A receipt says what was written or would be, before and after, and on which articles",
    arguments: Language.allCases)
  func receipts(language: Language) throws {
    let cases: [(Int64?, OutputFormat)] = [(7, .table), (nil, .table), (7, .json)]
    let shown = try Speech.$language.withValue(language) {
      try cases.map { filing, format in
        try Sample.told(format: format) { try $0.show(receipt(filing: filing)) }.description
      }.joined(separator: "\n")
    }
    try assertGolden(shown, "cli/receipt.\(language.rawValue).txt")
  }
}
