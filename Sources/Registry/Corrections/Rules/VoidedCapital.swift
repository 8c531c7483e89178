internal import CooperativeLaw

/// A member's capital after entries were withdrawn.
struct VoidedCapitalFacts: Sendable {
  let name: String
  /// The least money paid in on any day, in đồng.
  let leastPaid: Int
  /// The least part of a promise not paid yet on any day, in đồng.
  let leastPromised: Int
  /// A later filing that gives, returns or pays what was withdrawn.
  let later: Int64?
}

extension RecordRules {
  /// What was never paid in cannot have been given back.
  static let voidedCapital = Rule<VoidedCapitalFacts>(
    id: "record.voided-capital",
    title: LocalizedText(vi: "Vốn góp sau khi hủy bỏ", en: "Capital after a void"),
    explanation: LocalizedText(
      vi: """
        Sau khi hủy bỏ, vốn đã góp và phần còn cam kết của mỗi thành viên không ngày nào được âm: \
        hồ sơ sau đã trả lại hoặc chuyển nhượng phần vốn đó thì phải hủy bỏ trước.
        """,
      en: """
        After a void, no member's paid capital or open promise is below zero on any day: later \
        filings that returned or passed on that capital are voided first.
        """),
    citations: voidTexts,
    examples: [
      RuleExample(
        LocalizedText(vi: "Vốn còn 0 đồng", en: "Capital of 0 is left"),
        VoidedCapitalFacts(name: "Hoàng Văn An", leastPaid: 0, leastPromised: 0, later: nil),
        expected: []),
      RuleExample(
        LocalizedText(vi: "Vốn đã góp bị âm", en: "Paid capital below zero"),
        VoidedCapitalFacts(name: "Hoàng Văn An", leastPaid: -1, leastPromised: 0, later: 7),
        expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Đã góp quá phần cam kết", en: "More paid than promised"),
        VoidedCapitalFacts(name: "Hoàng Văn An", leastPaid: 0, leastPromised: -1, later: nil),
        expected: [.blocker]),
    ],
    judge: { facts in
      let least = min(facts.leastPaid, facts.leastPromised)
      guard least < 0 else { return [] }
      return [
        Finding(
          rule: "record.voided-capital", severity: .blocker, subject: facts.name,
          field: "capital",
          message: LocalizedText(
            vi: "Sau khi hủy bỏ, vốn góp của \(facts.name) có ngày bị âm \(-least) đồng.",
            en: "After the void, the capital of \(facts.name) is \(-least) đồng below zero."),
          facts: [
            Fact(LocalizedText(vi: "vốn đã góp ít nhất", en: "least paid"), facts.leastPaid),
            Fact(LocalizedText(vi: "cam kết ít nhất", en: "least promise"), facts.leastPromised),
          ],
          citations: voidTexts, remedy: facts.remedy)
      ]
    })
}

extension VoidedCapitalFacts {
  fileprivate var remedy: LocalizedText {
    guard let later else {
      return LocalizedText(
        vi: "Xem vốn góp bằng htx capital show, hủy bỏ các hồ sơ vốn sau đó trước.",
        en: "See the capital with htx capital show, and void the later capital filings first.")
    }
    return LocalizedText(
      vi: "Hủy bỏ hồ sơ số \(later) trước.", en: "Void filing \(later) first.")
  }
}
