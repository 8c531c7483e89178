internal import CooperativeLaw

extension RecordRules {
  /// What was promised is entered as paid, not promised a second time.
  static let capitalPromise = Rule<CapitalFacts>(
    id: "record.capital-promise",
    title: LocalizedText(vi: "Góp phần đã cam kết", en: "Paying what was promised"),
    explanation: LocalizedText(
      vi: """
        `contributed` là góp thêm: vừa cam kết vừa nộp. Khi thành viên còn phần cam kết chưa nộp thì \
        nhắc, vì có thể phải ghi là `paid`; nếu không, phần vốn góp bị tính hai lần.
        """,
      en: """
        `contributed` is new capital, promised and paid at once. While a promise is still open this \
        is a warning, as `paid` may be meant; else the share would count twice.
        """),
    citations: [],
    examples: [
      example(
        "Góp thêm khi đã nộp đủ", "More, with all promises paid", .contributed, paid: 500, []),
      example(
        "Góp thêm khi còn nợ cam kết", "More, with a promise open", .contributed, paid: 499,
        [.warning]),
      example("Nộp phần đã cam kết", "Pays what was promised", .paid, paid: 499, []),
    ],
    judge: { facts in
      guard facts.kind == .contributed, facts.committed > facts.paid else { return [] }
      return [
        Finding(
          rule: "record.capital-promise", severity: .warning, subject: facts.subject,
          field: "capital",
          message: LocalizedText(
            vi: "Còn \(Money.text(facts.committed - facts.paid).vi) đã cam kết mà chưa nộp.",
            en: "\(Money.text(facts.committed - facts.paid).en) are promised and not yet paid."),
          facts: [
            Fact(LocalizedText(vi: "đã cam kết", en: "promised"), facts.committed),
            Fact(LocalizedText(vi: "đã góp", en: "paid in"), facts.paid),
          ], citations: [],
          remedy: LocalizedText(
            vi: "Nếu đây là nộp phần đã cam kết, ghi loại `paid`.",
            en: "If this pays the promise, enter it as `paid`."))
      ]
    })

  private static func example(
    _ vi: String, _ en: String, _ kind: CapitalEntryKind, paid: Int, _ expected: [Severity]
  ) -> RuleExample<CapitalFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en),
      CapitalFacts(subject: "An", kind: kind, amount: 1, committed: 500, paid: paid),
      expected: expected)
  }
}
