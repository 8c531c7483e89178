/// A notice to explain or to report that is to be printed.
public struct NoticePaperFacts: Sendable {
  /// The ground it is about.
  public let ground: FlagGround
  /// How near the ground is.
  public let level: FlagLevel
  /// The day of the notice.
  public let day: CivilDate

  /// Makes the facts.
  public init(ground: FlagGround, level: FlagLevel, day: CivilDate) {
    self.ground = ground
    self.level = level
    self.day = day
  }

  /// What the office may ask; `nil` where the texts let nothing be asked.
  public var basis: NoticeBasis? {
    guard level != .suspended else { return nil }
    return .of(ground, isReached: level != .warning, on: day)
  }
}

extension Rule where Facts == NoticePaperFacts {
  /// A unit is asked to explain or report only where a text lets the office ask.
  public static var noticePaper: Rule {
    Rule(
      id: "paper.notice",
      title: LocalizedText(
        vi: "Thông báo yêu cầu giải trình, báo cáo", en: "Notice to explain or report"),
      explanation: LocalizedText(
        vi: """
          Đến mức thì yêu cầu giải trình: Luật 2023 Điều 103 khoản 1 điểm b đến e (Nghị định \
          92/2024 Điều 53, 295/2026 Điều 54), tổ hợp tác không báo cáo (295/2026 Điều 65). Chưa \
          đến mức, hoặc căn cứ khác, thì yêu cầu báo cáo. Việc của Tòa án, cơ quan khác, hồ sơ giả \
          mạo, hết hạn im lặng thì không hỏi đơn vị; đang tạm dừng cảnh báo cũng vậy.
          """,
        en: """
          Once reached, an explanation is asked for: Law 2023 Điều 103 khoản 1 points b to e \
          (Decrees 92/2024 Điều 53, 295/2026 Điều 54), and a group that did not report (295/2026 \
          Điều 65). Before that, or on other grounds, a report. What a court, another authority, \
          a forgery or silence decides is not asked of the unit, nor what is held.
          """),
      citations: [
        .decree193("Điều 6 khoản 2 điểm d"), Citation(LawText.decree92, "Điều 7 khoản 6"),
        Citation(LawText.decree92, "Điều 53 khoản 2"),
        Citation(LawText.decree295, "Điều 7 khoản 6"),
        Citation(LawText.decree295, "Điều 54 khoản 2"),
        Citation(LawText.decree295, "Điều 65 khoản 3"),
      ],
      examples: [
        example("Ngừng, đã đến mức", "Stopped, reached", .stoppedUntold2023, .due, []),
        example(
          "Ngừng, mẫu của Nghị định 92", "Stopped, form of Decree 92", .stoppedUntold2023, .due,
          on: "2026-07-22", [.warning]),
        example("Ngừng, cảnh báo sớm", "Stopped, early", .stoppedUntold2023, .warning, []),
        example("Đang tạm dừng", "Held", .stoppedUntold2023, .suspended, [.note]),
        example("Theo Tòa án", "By a court", .courtOrAuthority2023, .due, [.note]),
      ], judge: judgeNotice)
  }
}

private let id: RuleID = "paper.notice"

private func judgeNotice(_ facts: NoticePaperFacts) -> [Finding] {
  if let basis = facts.basis {
    guard basis.demand == .explanation else { return [] }
    return DecreeForms.notRead(
      .notice, isOfGroup: facts.ground.applies(to: .group), on: facts.day, rule: id)
  }
  return [
    Finding(
      rule: id, severity: .note,
      message: LocalizedText(
        vi:
          "«\(facts.ground.label.vi)» (\(facts.level.label.vi)): không yêu cầu đơn vị giải trình.",
        en:
          "«\(facts.ground.label.en)» (\(facts.level.label.en)): the unit is not asked to explain."
      ),
      facts: [.day(facts.day)],
      citations: [
        NoticeBasis.reports(of: facts.ground, on: facts.day)
          ?? .notKnown(in: facts.ground.applies(to: .group) ? LawText.decree77 : LawText.law2023)
      ],
      remedy: LocalizedText(
        vi: "Xem bước tiếp theo bằng htx watch flags --explain.",
        en: "See what comes next with htx watch flags --explain."))
  ]
}

private func example(
  _ vi: String, _ en: String, _ ground: FlagGround, _ level: FlagLevel,
  on day: String = "2026-09-07", _ expected: [Severity]
) -> RuleExample<NoticePaperFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    NoticePaperFacts(ground: ground, level: level, day: StatusExamples.day(day)),
    expected: expected)
}
