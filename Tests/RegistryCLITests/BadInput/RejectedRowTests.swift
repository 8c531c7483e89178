import CooperativeLaw
import Foundation
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// Rows that cannot be true: code 7, each with line, column, reason and remedy, nothing written.
@Suite struct RejectedRowTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let noun: String
    let rows: [String]
    /// Line of the file that is rejected.
    let line: Int
    let column: String?
    let rule: String
  }

  private static let headers = [
    "units": "kind,name,tax_code,registered_on,area_code,charter_capital",
    "members": "unit,full_name,date_of_birth,id_number,joined_on,capital",
  ]

  private static func unit(
    _ description: String, name: String = "Hợp tác xã Bình Minh", tax: String = "",
    day: String = "2015-03-02", area: String = "02104", capital: String = "1000", column: String,
    rule: String
  ) -> Case {
    Case(
      testDescription: description, noun: "units",
      rows: ["cooperative,\(name),\(tax),\(day),\(area),\(capital)"], line: 2, column: column,
      rule: rule)
  }

  static let cases = [
    unit("no such day", day: "31/02/2020", column: "registered_on", rule: "record.date"),
    unit("lost zero", tax: "100233488", column: "tax_code", rule: "record.tax-code-shape"),
    unit(
      "area of another day", day: "2026-03-02", area: "02092", column: "area_code",
      rule: "import.unknown-area"),
    unit("no such area", area: "99999", column: "area_code", rule: "import.unknown-area"),
    unit("negative", capital: "-1000", column: "charter_capital", rule: "record.amount"),
    unit("emoji", name: "Hợp tác xã 🌾", column: "name", rule: "record.name-characters"),
    unit("control", name: "Hợp tác xã \u{7}A", column: "name", rule: "record.name-characters"),
    Case(
      testDescription: "ragged", noun: "units", rows: ["cooperative,Hợp tác xã Bình Minh,"],
      line: 2, column: nil, rule: "import.too-few-cells"),
    Case(
      testDescription: "tax code twice", noun: "units",
      rows: [
        "cooperative,Hợp tác xã Bình Minh,0100233488,2015-03-02,02104,1000",
        "cooperative,Hợp tác xã Ánh Dương,0100233488,2015-03-02,02104,1000",
      ], line: 3, column: "tax_code", rule: "import.tax-code-twice-in-file"),
    Case(
      testDescription: "member twice", noun: "members",
      rows: [
        "HTX-00001,Bế Văn Xuân,1980,006080900101,2026-11-21,100",
        "HTX-00001,Bế Văn Xuân,1980,006080900101,2026-11-21,100",
      ], line: 3, column: "full_name", rule: "import.twice-in-file"),
    Case(
      testDescription: "unknown unit", noun: "members",
      rows: ["HTX-00009,Bế Văn Xuân,1980,006080900101,2026-11-21,100"], line: 2, column: "unit",
      rule: "import.unknown-unit"),
  ]

  @Test(arguments: cases)
  func isRejectedWithItsPlaceReasonAndRemedy(one: Case) throws {
    let desk = try BadInputDesk()
    let text = ([Self.headers[one.noun] ?? ""] + one.rows).joined(separator: "\n") + "\n"
    let path = try desk.file("tep.csv", Data(text.utf8))
    var reasons: Set<String> = []
    for language in [Language.vi, .en] {
      let told = desk.run(["import", one.noun, path, "--format", "json"], in: language)
      #expect(told.exit.rawValue == 7)
      let report = try JSONDecoder().decode(Report.self, from: Data(told.stdout.utf8))
      let row = try #require(report.rejected_rows.first, "\(told)")
      #expect(row.line == one.line)
      #expect(row.column == one.column)
      #expect(row.rule == one.rule)
      #expect(!row.remedy.isEmpty)
      #expect(!row.reason.isEmpty && !row.reason.contains("“”"), "\(row.reason)")
      reasons.insert(row.reason)
      #expect(report.rows_written == 0)
    }
    #expect(reasons.count == 2, "each language has its own words")
    #expect(try desk.isUnchanged())
  }

  /// What the answer in JSON says of rejected rows.
  private struct Report: Decodable {
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let rejected_rows: [Row]
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let rows_written: Int

    struct Row: Decodable {
      let line: Int
      let column: String?
      let rule: String
      let reason: String
      let remedy: String
    }
  }
}
