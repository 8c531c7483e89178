import CooperativeLaw
import Testing

@Suite("Naming rules: their own examples")
struct NamingRuleExampleTests {
  @Test("Every example of every rule is judged as it says", arguments: RuleCatalogue.naming.indices)
  func examplesHold(index: Int) {
    let rule = RuleCatalogue.naming[index]
    #expect(!rule.examples.isEmpty)
    for example in rule.examples {
      let found = rule.judge(example.facts)
      #expect(found.map(\.severity) == example.expected, "\(rule.id): \(example.title.en)")
      for finding in found {
        #expect(finding.rule == rule.id)
        #expect(!finding.citations.isEmpty)
        #expect(!finding.message.vi.isEmpty && !finding.message.en.isEmpty)
        #expect(!finding.remedy.vi.isEmpty && !finding.remedy.en.isEmpty)
      }
    }
  }

  @Test(
    "Every rule has a case that fires and one that does not",
    arguments: RuleCatalogue.naming.indices)
  func bothSides(index: Int) {
    let rule = RuleCatalogue.naming[index]
    #expect(rule.examples.contains { $0.expected.isEmpty })
    #expect(rule.examples.contains { !$0.expected.isEmpty })
  }

  @Test("Rule names are unique, lower case and of the naming topic")
  func idsAreUnique() {
    let ids = RuleCatalogue.naming.map(\.id.rawValue)
    #expect(Set(ids).count == ids.count)
    #expect(
      ids.allSatisfy { id in
        id.hasPrefix("naming.") && id.allSatisfy { $0.isLowercase || "-.".contains($0) }
      })
  }

  @Test("A finding only cites texts that its rule's page cites, or the known exemptions")
  func citationsAreOnThePage() {
    let shared = [
      Citation("03/2014/TT-BKHĐT", "Điều 22 khoản 1"), Citation("92/2024/NĐ-CP", "Điều 15 khoản 1"),
      Citation("295/2026/NĐ-CP", "Điều 15 khoản 1"),
    ]
    for rule in RuleCatalogue.naming where rule.id != "naming.rules-not-known" {
      for finding in rule.examples.flatMap({ rule.judge($0.facts) }) {
        for citation in finding.citations where !shared.contains(citation) {
          #expect(rule.citations.contains(citation), "\(rule.id): \(citation.place)")
        }
      }
    }
  }
}
