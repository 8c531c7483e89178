internal import CooperativeLaw

/// Two days that follow each other; `nil` where not given.
struct DayOrderFacts: Sendable {
  let subject: String
  /// The column that would be mended.
  let field: String
  let earlier: CivilDate?
  let later: CivilDate?
  /// What the two days are.
  let names: (earlier: LocalizedText, later: LocalizedText)
}

extension RecordRules {
  /// Of two days the one that comes first in life comes first.
  static let dayOrder = Rule<DayOrderFacts>(
    id: "record.day-order",
    title: LocalizedText(vi: "Thứ tự hai ngày", en: "Order of two days"),
    explanation: LocalizedText(
      vi: """
        Ngừng hoạt động từ ngày nào thì không sau ngày ghi nhận; hợp đồng, chứng nhận hết hạn không \
        trước ngày bắt đầu; ngày chốt số liệu không sau ngày nhận báo cáo.
        """,
      en: """
        What is observed began on no later day; a contract or certificate does not run out before \
        it begins; figures are of no later day than their report.
        """),
    citations: [],
    examples: [
      example("Cùng ngày", "The same day", 0, []),
      example("Sau một ngày", "A day later", 1, []),
      example("Trước một ngày", "A day earlier", -1, [.blocker]),
    ],
    judge: { facts in
      guard let earlier = facts.earlier, let later = facts.later, later < earlier else {
        return []
      }
      return [
        Finding(
          rule: "record.day-order", severity: .blocker, subject: facts.subject,
          field: facts.field,
          message: LocalizedText(
            vi: "\(facts.names.later.vi) (\(later.slashed)) trước "
              + "\(facts.names.earlier.vi) (\(earlier.slashed)).",
            en:
              "\(facts.names.later.en) (\(later)) is before \(facts.names.earlier.en) (\(earlier))."
          ),
          facts: [.typed(later.description)], citations: [],
          remedy: LocalizedText(
            vi: "So lại hai ngày với giấy tờ.", en: "Compare both days with the paper."))
      ]
    })

  private static func example(
    _ vi: String, _ en: String, _ days: Int, _ expected: [Severity]
  ) -> RuleExample<DayOrderFacts> {
    let day = CivilDate(dayNumber: 20_778)
    return RuleExample(
      LocalizedText(vi: vi, en: en),
      DayOrderFacts(
        subject: "HTX-00001", field: "since", earlier: day, later: day.adding(days: days),
        names: DayOrderFacts.stopped), expected: expected)
  }
}

extension DayOrderFacts {
  static let stopped = (
    earlier: LocalizedText(vi: "ngày bắt đầu", en: "the day it began"),
    later: LocalizedText(vi: "Ngày ghi nhận", en: "The day of the observation")
  )
  static let contract = (
    earlier: LocalizedText(vi: "ngày bắt đầu", en: "the day it begins"),
    later: LocalizedText(vi: "Ngày hết hạn", en: "The day it runs out")
  )
  static let figures = (
    earlier: LocalizedText(vi: "ngày chốt số liệu", en: "the day of the figures"),
    later: LocalizedText(vi: "Ngày nhận báo cáo", en: "The day the report came")
  )
}
