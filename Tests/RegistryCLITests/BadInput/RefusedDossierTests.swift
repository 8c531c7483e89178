import CooperativeLaw
import Foundation
import RegistryTestSupport
import Testing

@testable import RegistryCLI

/// Dossiers that cannot be filed: code 4 with the rule and its field, nothing written.
@Suite struct RefusedDossierTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// Text of the sample dossier and what stands in its place.
    let old: String
    let new: String
    let rule: String

    var testDescription: String { rule + ": " + new }
  }

  static let cases = [
    Case(old: #""area_code": "\#(area)""#, new: #""area_code": "02092""#, rule: "record.area"),
    Case(old: #""kind""#, new: #""tax_code": "100233488", "kind""#, rule: "record.tax-code-shape"),
    Case(old: #""charter_capital": "#, new: #""charter_capital": -"#, rule: "record.amount"),
    Case(old: "Hợp tác xã ", new: "Hợp tác xã 🌾 ", rule: "record.name-characters"),
    Case(old: "Hợp tác xã ", new: #"Hợp tác xã \u0007"#, rule: "record.name-characters"),
  ]

  private static let area = "02101"

  /// A dossier as an officer would write it.
  private static let dossier = #"""
    {"kind": "cooperative", "name": "Hợp tác xã Chè Bản Cốc", "area_code": "02101",
     "charter_capital": 500000000, "lines": ["0127"],
     "members": [
      {"full_name": "Bế Văn Xuân", "date_of_birth": "1980", "capital": 100000000},
      {"full_name": "Bế Văn Yến", "date_of_birth": "1981", "capital": 100000000},
      {"full_name": "Bế Thị Uyên", "date_of_birth": "1982", "capital": 100000000},
      {"full_name": "Bế Đức Tâm", "date_of_birth": "1983", "capital": 100000000},
      {"full_name": "Bế Quang Sơn", "date_of_birth": "1984", "capital": 100000000}],
     "positions": [
      {"role": "chair", "full_name": "Bế Văn Xuân"},
      {"role": "legal_representative", "full_name": "Bế Văn Xuân"},
      {"role": "board_member", "full_name": "Bế Văn Yến"},
      {"role": "board_member", "full_name": "Bế Thị Uyên"},
      {"role": "director", "full_name": "Bế Văn Yến"},
      {"role": "controller", "full_name": "Bế Đức Tâm"}]}
    """#

  @Test func theDossierItselfIsLawful() throws {
    let desk = try BadInputDesk()
    let path = try desk.file("ho-so.json", Data(Self.dossier.utf8))
    let told = desk.run(["unit", "register", "--from", path, "--dry-run"], in: .vi)
    #expect(told.exit.rawValue == 0, "\(told)")
  }

  @Test(arguments: cases)
  func isRefusedByItsRuleInBothLanguages(one: Case) throws {
    let desk = try BadInputDesk()
    let path = try desk.file(
      "ho-so.json", Data(Self.dossier.replacing(one.old, with: one.new).utf8))
    var texts: Set<String> = []
    for language in [Language.vi, .en] {
      let told = desk.run(
        ["unit", "register", "--from", path, "--format", "json"], in: language)
      #expect(told.exit.rawValue == 4, "\(told)")
      #expect(told.stdout.contains("\"\(one.rule)\""), "\(told)")
      texts.insert(told.stderr)
    }
    #expect(texts.count == 2)
    #expect(try desk.isUnchanged())
  }

  @Test(arguments: ["{", "[]", #"{"kind": "hop tac"}"#, "{\"kind\": \"cooperative\", \"name\": 5}"])
  func whatIsNoDossierCannotBeRead(text: String) throws {
    let desk = try BadInputDesk()
    let path = try desk.file("ho-so.json", Data(text.utf8))
    let told = desk.run(["unit", "register", "--from", path], in: .vi)
    #expect(told.exit.rawValue == 7, "\(told)")
    #expect(told.stderr.contains("Cách sửa: "))
    #expect(try desk.isUnchanged())
  }
}
