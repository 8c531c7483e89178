internal import CooperativeLaw

/// An entry of the capital ledger as the record sees it.
struct CapitalFacts: Sendable {
  let subject: String
  let kind: CapitalEntryKind
  /// In đồng.
  let amount: Int
  /// Promised before, in đồng.
  let committed: Int
  /// Paid in before, in đồng.
  let paid: Int
  /// The least paid in on any later day, as far as it is on record; `nil` for no later entry.
  var leastPaid: Int?
  /// The least still promised on any later day; `nil` for no later entry.
  var leastPromised: Int?

  /// The most that this kind of entry can move; `nil` for no bound.
  var available: Int? {
    switch kind {
    case .committed, .contributed, .transferredIn, .inheritedIn: nil
    case .paid: min(committed - paid, leastPromised ?? .max)
    case .transferredOut, .returned, .inheritedOut: min(paid, leastPaid ?? .max)
    }
  }
}

extension RecordRules {
  /// An entry moves more than nothing, and no more than there is.
  static let capitalEntry = Rule<CapitalFacts>(
    id: "record.capital-entry",
    title: LocalizedText(vi: "Bút toán vốn góp", en: "Entry of capital"),
    explanation: LocalizedText(
      vi: """
        Mỗi bút toán vốn góp có số tiền lớn hơn 0. Không trả lại, chuyển nhượng hay để thừa kế \
        nhiều hơn phần đã góp; không nộp nhiều hơn phần còn cam kết, kể cả với bút toán ghi muộn.
        """,
      en: """
        Every entry moves more than 0 đồng. No more can be returned, transferred or inherited than \
        was paid in, and no more can be paid than is still promised, also by an entry typed late.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Trả lại đúng phần đã góp", en: "Returns all that was paid in"),
        CapitalFacts(subject: "An", kind: .returned, amount: 500, committed: 500, paid: 500),
        expected: []),
      RuleExample(
        LocalizedText(vi: "Trả lại quá 1 đồng", en: "Returns one đồng too much"),
        CapitalFacts(subject: "An", kind: .returned, amount: 501, committed: 500, paid: 500),
        expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Nộp đủ phần cam kết", en: "Pays all that was promised"),
        CapitalFacts(subject: "An", kind: .paid, amount: 300, committed: 500, paid: 200),
        expected: []),
      RuleExample(
        LocalizedText(vi: "Nộp quá phần cam kết", en: "Pays more than was promised"),
        CapitalFacts(subject: "An", kind: .paid, amount: 301, committed: 500, paid: 200),
        expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Ghi muộn, sau đó đã trả bớt", en: "Typed late; some was returned since"),
        CapitalFacts(
          subject: "An", kind: .returned, amount: 201, committed: 500, paid: 500, leastPaid: 200),
        expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Số tiền bằng 0", en: "Nothing moves"),
        CapitalFacts(subject: "An", kind: .contributed, amount: 0, committed: 0, paid: 0),
        expected: [.blocker]),
    ],
    judge: { facts in
      if facts.amount <= 0 { return [finding(facts, nothingMoves)] }
      guard let available = facts.available, facts.amount > available else { return [] }
      return [finding(facts, tooMuch(available))]
    })

  private static let nothingMoves = LocalizedText(
    vi: "Số tiền phải lớn hơn 0 đồng.", en: "The amount must be more than 0 đồng.")

  private static func tooMuch(_ available: Int) -> LocalizedText {
    LocalizedText(
      vi: "Số tiền vượt quá số có thể ghi: \(available) đồng.",
      en: "The amount is more than there is: \(available) đồng.")
  }

  private static func finding(_ facts: CapitalFacts, _ message: LocalizedText) -> Finding {
    Finding(
      rule: "record.capital-entry", severity: .blocker, subject: facts.subject, field: "amount",
      message: message,
      facts: [
        Fact(LocalizedText(vi: "Đã cam kết", en: "Promised"), facts.committed),
        Fact(LocalizedText(vi: "Đã góp", en: "Paid in"), facts.paid),
        Fact(LocalizedText(vi: "Số tiền", en: "Amount"), facts.amount),
      ], citations: [],
      remedy: LocalizedText(
        vi: "Xem sổ vốn góp bằng lệnh `htx capital show`, rồi ghi lại số tiền.",
        en: "See the ledger with `htx capital show`, then type the amount again."))
  }
}
