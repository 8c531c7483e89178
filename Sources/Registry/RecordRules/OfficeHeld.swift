internal import CooperativeLaw

/// An office about to be taken, beside who holds it now.
struct OfficeHeldFacts: Sendable {
  let subject: String
  let role: PositionRole
  /// Whether the same person holds the office now, for the same term.
  var isHolder = false
  /// How many others hold the office now.
  var others = 0
}

extension RecordRules {
  /// An office is not entered twice, and one that a single person holds is left before it is taken.
  static let officeHeld = Rule<OfficeHeldFacts>(
    id: "record.office-held",
    title: LocalizedText(vi: "Chức danh đang có người giữ", en: "An office that is held"),
    explanation: LocalizedText(
      vi: """
        Không ghi lại một chức danh với cùng người, cùng nhiệm kỳ; nhiệm kỳ mới thì ghi ngày kết \
        thúc mới. Chủ tịch, trưởng ban kiểm soát, tổ trưởng chỉ có một người, nên nhắc ghi thôi giữ \
        chức danh cho người trước.
        """,
      en: """
        The same person is not entered twice for the same term; a new term has a new end. There is \
        one chair, one head of the control board, one head of a group, so this warns until the one \
        before has left.
        """),
    citations: [],
    examples: [
      example("Chưa ai giữ", "Nobody holds it", OfficeHeldFacts(subject: "An", role: .chair), []),
      example(
        "Ghi lại lần nữa", "Entered again",
        OfficeHeldFacts(subject: "An", role: .chair, isHolder: true), [.blocker]),
      example(
        "Đã có một chủ tịch", "There is a chair",
        OfficeHeldFacts(subject: "An", role: .chair, others: 1), [.warning]),
      example(
        "Thành viên thứ hai của hội đồng", "A second board member",
        OfficeHeldFacts(subject: "An", role: .boardMember, others: 1), []),
    ],
    judge: { facts in
      if facts.isHolder { return [facts.twice] }
      return facts.others > 0 && facts.role.hasOneHolder ? [facts.second] : []
    })

  private static func example(
    _ vi: String, _ en: String, _ facts: OfficeHeldFacts, _ expected: [Severity]
  ) -> RuleExample<OfficeHeldFacts> {
    RuleExample(LocalizedText(vi: vi, en: en), facts, expected: expected)
  }
}

extension PositionRole {
  /// Whether one person alone holds the office; there may be several legal representatives.
  fileprivate var hasOneHolder: Bool {
    switch self {
    case .chair, .controlBoardHead, .groupHead: true
    default: false
    }
  }
}

extension OfficeHeldFacts {
  fileprivate var twice: Finding {
    finding(
      .blocker,
      LocalizedText(
        vi: "Đang giữ chức danh \(role.label.vi) với đúng nhiệm kỳ này.",
        en: "Already \(role.label.en) for this very term."),
      LocalizedText(
        vi: "Không cần ghi lại; nếu bầu lại thì ghi ngày hết nhiệm kỳ mới.",
        en: "There is nothing to enter; for a new term enter its last day."))
  }

  fileprivate var second: Finding {
    finding(
      .warning,
      LocalizedText(
        vi: "Đang có người khác là \(role.label.vi).", en: "Somebody else is \(role.label.en)."),
      LocalizedText(
        vi: "Ghi người trước thôi giữ chức danh (`--leave`).",
        en: "End the office of the one before (`--leave`)."))
  }

  private func finding(
    _ severity: Severity, _ message: LocalizedText, _ remedy: LocalizedText
  ) -> Finding {
    Finding(
      rule: "record.office-held", severity: severity, subject: subject, field: "role",
      message: message, citations: [], remedy: remedy)
  }
}
