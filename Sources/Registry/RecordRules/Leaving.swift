internal import CooperativeLaw

/// The end of a membership beside what else is on record.
struct LeavingFacts: Sendable {
  let subject: String
  let day: CivilDate
  let standing: MemberStanding
  /// Day after the last one on which capital was still given or promised.
  var capitalGrewOn: CivilDate?
  /// Offices of the unit held on the day.
  var offices: [PositionRole] = []
  /// Capital paid in and not given back, in đồng.
  var paid = 0
}

extension RecordRules {
  /// A member leaves once, after joining, and leaves nothing behind unseen.
  static let leaving = Rule<LeavingFacts>(
    id: "record.leaving",
    title: LocalizedText(vi: "Ra khỏi đơn vị", en: "Leaving a unit"),
    explanation: LocalizedText(
      vi: """
        Ngày ra không trước ngày vào, không khi đã ghi ra, và không trước một lần góp vốn đã ghi: \
        trái lại thì bị dừng. Còn giữ chức danh thì cảnh báo; còn vốn góp thì nhắc để trả lại, \
        chuyển nhượng hoặc để thừa kế.
        """,
      en: """
        Nobody leaves before joining, twice, or before capital that is on record as given: that \
        stops the act. An office still held is a warning; capital still there is a note.
        """),
    citations: [],
    examples: [
      example("Ra ngay ngày vào", "Leaves on the day of joining", .member(since: day, leftOn: nil)),
      example(
        "Ra trước khi vào", "Leaves before joining", .joins(on: day.adding(days: 1)), .blocker),
      example("Đã ra hôm trước", "Left the day before", .left(on: day.adding(days: -1)), .blocker),
      example(
        "Đã ghi ra ngày sau", "A later end is on record",
        .member(since: day, leftOn: day.adding(days: 9)), .blocker),
      RuleExample(
        LocalizedText(vi: "Sau đó còn góp vốn", en: "Capital was given later"),
        LeavingFacts(
          subject: "An", day: day, standing: member, capitalGrewOn: day.adding(days: 1)),
        expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Còn là chủ tịch, còn vốn", en: "Still chair, with capital"),
        LeavingFacts(subject: "An", day: day, standing: member, offices: [.chair], paid: 1),
        expected: [.warning, .note]),
    ],
    judge: { $0.impossible + $0.leftBehind })

  private static let day = CivilDate(dayNumber: 20_000)
  private static let member = MemberStanding.member(since: day.adding(days: -9), leftOn: nil)

  private static func example(
    _ vi: String, _ en: String, _ standing: MemberStanding, _ expected: Severity...
  ) -> RuleExample<LeavingFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en), LeavingFacts(subject: "An", day: day, standing: standing),
      expected: expected)
  }
}
