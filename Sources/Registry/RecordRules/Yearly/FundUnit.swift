internal import CooperativeLaw

/// A movement of the support fund and the unit it is of.
struct FundUnitFacts: Sendable {
  let kind: SupportFundKind
  let hasUnit: Bool
}

extension RecordRules {
  /// Loans and repayments are of a unit, charter capital of none.
  static let fundUnit = Rule<FundUnitFacts>(
    id: "record.fund-unit",
    title: LocalizedText(vi: "Đơn vị vay của quỹ", en: "Unit of a fund's loan"),
    explanation: LocalizedText(
      vi: "Cho vay và thu nợ ghi đơn vị vay; vốn điều lệ của quỹ không ghi đơn vị.",
      en: "A loan or repayment names the unit; charter capital of the fund names none."),
    citations: [],
    examples: [
      example("Cho vay một đơn vị", "A loan to a unit", .loan, true, []),
      example("Cho vay, chưa ghi đơn vị", "A loan without a unit", .loan, false, [.warning]),
      example("Vốn điều lệ", "Charter capital", .charterCapital, false, []),
      example(
        "Vốn điều lệ của một đơn vị", "Charter capital of a unit", .charterCapital, true,
        [.blocker]),
    ],
    judge: { facts in
      let isOfFund = facts.kind == .charterCapital
      guard isOfFund == facts.hasUnit else { return [] }
      return [
        Finding(
          rule: "record.fund-unit", severity: isOfFund ? .blocker : .warning, field: "unit",
          message: isOfFund
            ? LocalizedText(
              vi: "Vốn điều lệ là của quỹ, không của đơn vị nào.",
              en: "Charter capital is the fund's own, not a unit's.")
            : LocalizedText(
              vi: "Chưa ghi đơn vị vay.", en: "The unit of the loan is not named."),
          citations: [],
          remedy: isOfFund
            ? LocalizedText(vi: "Bỏ đơn vị.", en: "Leave the unit out.")
            : LocalizedText(vi: "Ghi đơn vị (--unit).", en: "Name the unit (--unit)."))
      ]
    })

  private static func example(
    _ vi: String, _ en: String, _ kind: SupportFundKind, _ hasUnit: Bool, _ expected: [Severity]
  ) -> RuleExample<FundUnitFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en), FundUnitFacts(kind: kind, hasUnit: hasUnit),
      expected: expected)
  }
}
