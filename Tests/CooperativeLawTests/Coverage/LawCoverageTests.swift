import CooperativeLaw
import Foundation
import Testing

@Suite struct LawCoverageTests {
  /// With `HTX_RECORD=1` the document is written anew and the test still fails, so that nobody
  /// takes a recording for a proof.
  @Test func `docs law-coverage.md is what the program applies`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "docs/law-coverage.md")
    let rendered = LawCoverageManual.markdown
    if ProcessInfo.processInfo.environment["HTX_RECORD"] == "1" {
      try Data(rendered.utf8).write(to: file)
      Issue.record("docs/law-coverage.md was recorded; run again without HTX_RECORD")
      return
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept == rendered, "run with HTX_RECORD=1 and read the difference")
  }

  @Test func `every rule with an article is told`() {
    let told = Set(LawCoverage.applied.flatMap(\.rules))
    #expect(told == Set(RuleCatalogue.all.map(\.id)))
  }

  @Test func `every text cited has a name and every name is cited`() {
    let cited = Set(LawCoverage.applied.map(\.text))
    let named = LawCoverage.texts.map(\.number)
    #expect(cited.subtracting(named).sorted() == [])
    #expect(Set(named).count == named.count)
  }

  @Test(arguments: [
    ("17/2023/QH15", "Điều 97 khoản 2", "status.debts-paid", "dissolution_completed"),
    ("295/2026/NĐ-CP", "Điều 48 khoản 1", "status.suspension-total", "suspended"),
    ("295/2026/NĐ-CP", "Điều 63 khoản 1", "status.suspension-notice", "suspended"),
  ])
  func `an article tells its rules and its events`(
    text: String, place: String, rule: String, event: String
  ) throws {
    let found = try #require(
      LawCoverage.applied.first { $0.text == text && $0.place == place })
    #expect(found.rules.contains(RuleID(rawValue: rule)))
    #expect(found.events.contains(event))
    #expect(found.confidences == [.primary])
  }

  @Test func `articles stand in the order of their numbers`() {
    let articles = LawCoverage.applied.filter { $0.text == "17/2023/QH15" }.compactMap {
      $0.place.firstMatch(of: /Điều (\d+)/).flatMap { Int($0.1) }
    }
    #expect(articles.count > 40)
    #expect(articles == articles.sorted())
  }

  @Test func `nothing is said to be applied and not applied, and each gap says why`() {
    let known = LawCoverage.applied.filter { $0.confidences != [.unknown] }
    let applied = Set(known.map { "\($0.text), \($0.place)" })
    let told = LawCoverage.notCovered.map(\.citation.reference)
    #expect(applied.intersection(told).sorted() == [], "take it out of LawCoverage.notCovered")
    for reason in LawCoverage.notCovered.map(\.reason) {
      #expect(!reason.vi.isEmpty && !reason.en.isEmpty && reason.vi != reason.en)
    }
    #expect(
      Set(LawCoverage.notCovered.map(\.citation)).count == LawCoverage.notCovered.count)
  }
}
