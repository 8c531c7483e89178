import CooperativeLaw
import Registry
import Testing

@testable import RegistryCLI

/// Both languages say everything, and neither speaks the other.
@Suite struct LanguageTests {
  /// Letters that Vietnamese has and English has not.
  static let letters = Set(
    """
    ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ
    """)

  @Test("A rule says all it says in both languages", arguments: RulePage.entries)
  func rules(entry: RuleEntry) {
    LanguageTests.expectBoth(entry.title)
    LanguageTests.expectBoth(entry.explanation)
    for example in entry.examples {
      LanguageTests.expectBoth(example.title)
      for finding in example.findings() {
        LanguageTests.expectBoth(finding.message)
        LanguageTests.expectBoth(finding.remedy)
        for fact in finding.facts { LanguageTests.expectBoth(fact.name) }
      }
    }
  }

  @Test("An error says all it says in both languages", arguments: RegistryErrorName.allCases)
  func errors(name: RegistryErrorName) {
    LanguageTests.expectBoth(name.sample.message)
    if let remedy = name.sample.remedy { LanguageTests.expectBoth(remedy) }
  }

  @Test("Codes are in words in both languages")
  func codes() {
    let labels =
      FilingKind.allCases.map(\.label) + LegalStatus.allCases.map(\.label)
      + PositionRole.allCases.map(\.label) + MembershipEndReason.allCases.map(\.label)
      + UnitKind.allCases.map(\.label) + MemberKind.allCases.map(\.label)
      + MemberType.allCases.map(\.label) + Severity.allCases.map(\.word)
    for label in labels { LanguageTests.expectBoth(label) }
  }

  @Test("An English help screen has no Vietnamese sentence", arguments: CommandNode.all)
  func englishHelp(node: CommandNode) {
    let words = LanguageTests.withoutQuotations(node.help(.en))
      .split { !$0.isLetter }.map { $0.lowercased() }
    let vietnamese = words.filter { !LanguageTests.letters.isDisjoint(with: $0) }
    // The currency and the words of its amounts are typed in Vietnamese.
    #expect(Set(vietnamese).subtracting(["đồng", "triệu", "tỷ"]).isEmpty)
  }

  @Test("A Vietnamese help screen keeps no heading of the parser", arguments: CommandNode.all)
  func vietnameseHelp(node: CommandNode) {
    let help = node.help(.vi)
    for heading in ["OVERVIEW:", "USAGE:", "ARGUMENTS:", "OPTIONS:", "SUBCOMMANDS:", "(default:"] {
      #expect(!help.contains(heading))
    }
    #expect(!LanguageTests.letters.isDisjoint(with: help))
  }

  private static func expectBoth(
    _ text: LocalizedText, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(!text.vi.isEmpty && !text.en.isEmpty, "\(text)", sourceLocation: sourceLocation)
    let isVietnamese = !letters.isDisjoint(with: text.vi.lowercased())
    #expect(
      !(isVietnamese && text.vi == text.en), "\(text)", sourceLocation: sourceLocation)
  }

  /// A name quoted as an example may be Vietnamese.
  private static func withoutQuotations(_ text: String) -> String {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined(separator: " ")
  }
}
