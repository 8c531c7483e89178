internal import CooperativeLaw

/// A decision on stars as typed, and what is on record of the product.
struct OCOPDecisionFacts: Sendable {
  var product = ""
  let number: String
  let decidedOn: CivilDate
  var validTo: CivilDate?
  /// Whether the product is on record on that day.
  var isOnRecord = true
  /// The number of another decision of the same day.
  var sameDay: String?
}

extension RecordRules {
  /// A decision has a number, ends after it begins, and is the only one of its day.
  static let ocopDecision = Rule<OCOPDecisionFacts>(
    id: "record.ocop-decision",
    title: LocalizedText(vi: "Quyết định công nhận OCOP", en: "Decision on an OCOP product"),
    explanation: LocalizedText(
      vi: """
        Quyết định có số; ngày hết hạn không trước ngày quyết định; một sản phẩm không có hai quyết \
        định trong một ngày. Sản phẩm chưa có trong sổ vào ngày đó thì nhắc, vì xem lại ngày đó sẽ \
        không thấy.
        """,
      en: """
        A decision has a number, its last day is not before it, and a product has no two decisions \
        on one day. A product that is not on record on that day gets a warning, as a look at that day \
        does not show it.
        """),
    citations: [],
    examples: [
      example("Đủ", "Whole", []) { _ in },
      example("Hết hạn đúng ngày quyết định", "Ends on its day", []) { $0.validTo = day },
      example("Hết hạn trước một ngày", "Ends a day before", [.blocker]) {
        $0.validTo = day.adding(days: -1)
      },
      example("Hai quyết định một ngày", "Two on one day", [.blocker]) { $0.sameDay = "7/QĐ-UBND" },
      example("Chưa có trong sổ", "Not on record yet", [.warning]) { $0.isOnRecord = false },
      RuleExample(
        LocalizedText(vi: "Không có số", en: "No number"),
        OCOPDecisionFacts(number: "", decidedOn: day), expected: [.blocker]),
    ],
    judge: { facts in
      var found: [Finding] = []
      if facts.number.isEmpty { found.append(facts.noNumber) }
      if let last = facts.validTo, last < facts.decidedOn { found.append(facts.ends(last)) }
      if let other = facts.sameDay { found.append(facts.twice(other)) }
      if !facts.isOnRecord { found.append(facts.early) }
      return found
    })

  private static var day: CivilDate { CivilDate(dayNumber: 20_000) }

  private static func example(
    _ vi: String, _ en: String, _ expected: [Severity],
    change: (inout OCOPDecisionFacts) -> Void
  ) -> RuleExample<OCOPDecisionFacts> {
    var facts = OCOPDecisionFacts(number: "436/QĐ-UBND", decidedOn: day)
    change(&facts)
    return RuleExample(LocalizedText(vi: vi, en: en), facts, expected: expected)
  }
}

extension OCOPDecisionFacts {
  fileprivate var noNumber: Finding {
    finding(
      .blocker, "decision_number",
      LocalizedText(vi: "Chưa ghi số quyết định.", en: "The decision has no number."),
      LocalizedText(
        vi: "Ghi số quyết định, ví dụ 436/QĐ-UBND.", en: "Give it, such as 436/QĐ-UBND."))
  }

  fileprivate func ends(_ last: CivilDate) -> Finding {
    finding(
      .blocker, "valid_to",
      LocalizedText(
        vi: "Hết hạn \(last.slashed), trước ngày quyết định \(decidedOn.slashed).",
        en: "It ends on \(last), before the decision of \(decidedOn)."),
      LocalizedText(vi: "Xem lại hai ngày.", en: "See both days again."))
  }

  fileprivate func twice(_ other: String) -> Finding {
    finding(
      .blocker, "decided_on",
      LocalizedText(
        vi: "Đã ghi quyết định \(other) cùng ngày \(decidedOn.slashed) cho sản phẩm này.",
        en: "The decision \(other) of the same day, \(decidedOn), is on record for it."),
      LocalizedText(
        vi: "Nếu ghi sai thì hủy bỏ hồ sơ cũ bằng htx filing void rồi ghi lại.",
        en: "If that one is wrong, void its filing with htx filing void and file anew."))
  }

  fileprivate var early: Finding {
    finding(
      .warning, "decided_on",
      LocalizedText(
        vi: "Ngày \(decidedOn.slashed) sản phẩm chưa có trong sổ.",
        en: "On \(decidedOn) the product is not on record."),
      LocalizedText(
        vi: "Nếu có từ trước, đính chính ngày có hiệu lực của hồ sơ ghi sản phẩm.",
        en: "If it was there before, correct the effective day of the filing that recorded it."))
  }

  private func finding(
    _ severity: Severity, _ field: String, _ message: LocalizedText, _ remedy: LocalizedText
  ) -> Finding {
    Finding(
      rule: "record.ocop-decision", severity: severity, subject: product, field: field,
      message: message, citations: [], remedy: remedy)
  }
}
