/// A compulsory dissolution on a ground that needs time.
public struct GroundFacts: Sendable {
  /// Why.
  public let ground: DissolutionGround
  /// The day the state began; `nil` when not stated.
  public let since: CivilDate?
  /// The day of the decision.
  public let decidedOn: CivilDate
  /// The regime of statuses on that day.
  public let regime: StatusRegime

  /// Makes the facts.
  public init(kind: UnitKind, ground: DissolutionGround, since: CivilDate?, decidedOn: CivilDate) {
    self.ground = ground
    self.since = since
    self.decidedOn = decidedOn
    regime = StatusRegime.of(StatusSubject(kind), on: decidedOn)
  }

  /// How long the state must have lasted; `nil` when it needs no time.
  var term: (months: Int, citation: Citation)? {
    guard [.law2012, .circular03].contains(regime) else { return nil }
    switch ground {
    case .notOperating: return (12, .law2012("Điều 54 khoản 2 điểm a"))
    case .tooFewMembers: return (12, .law2012("Điều 54 khoản 2 điểm b"))
    case .noAnnualMeeting: return (18, .law2012("Điều 54 khoản 2 điểm c"))
    default: return nil
    }
  }
}

extension Rule where Facts == GroundFacts {
  /// A ground of compulsory dissolution has lasted as long as the law asks.
  public static var groundTerm: Rule {
    Rule(
      id: "dissolution.ground-term",
      title: LocalizedText(
        vi: "Đủ thời gian để giải thể bắt buộc", en: "Time needed for a compulsory dissolution"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2013 đến 30/6/2024: không hoạt động 12 tháng liên tục; không đủ thành viên tối \
          thiểu 12 tháng liên tục; không họp đại hội thường niên 18 tháng liên tục mà không có lý \
          do. Luật 2023: qua thu hồi giấy chứng nhận hoặc Tòa án.
          """,
        en: """
          From 2013-07-01 to 2024-06-30: not operating for 12 months running; too few members for \
          12 months running; no annual meeting for 18 months running without a reason. Under Law \
          2023 it goes by revocation or a court.
          """),
      citations: [.law2012("Điều 54 khoản 2")],
      examples: [
        example("Đúng 12 tháng", "Twelve months", .notOperating, "2019-03-02", []),
        example("Thiếu một ngày", "A day short", .notOperating, "2019-03-03", [.blocker]),
        example("Đúng 18 tháng", "Eighteen months", .noAnnualMeeting, "2018-09-02", []),
        example(
          "Thiếu một ngày của 18 tháng", "A day short of 18", .noAnnualMeeting, "2018-09-03",
          [.blocker]),
        example("Chưa ghi từ ngày nào", "Not stated since when", .tooFewMembers, nil, [.warning]),
        example("Theo Tòa án", "By a court", .courtDecision, nil, []),
      ], judge: judgeGround)
  }
}

private func judgeGround(_ facts: GroundFacts) -> [Finding] {
  guard let term = facts.term else { return [] }
  guard let since = facts.since else {
    return [
      .notStated(
        "dissolution.ground-term",
        LocalizedText(vi: "căn cứ giải thể bắt đầu từ ngày nào", en: "since when the ground lasts"),
        by: term.citation, facts: [.day(facts.decidedOn)])
    ]
  }
  let first = since.adding(months: term.months)
  guard facts.decidedOn < first else { return [] }
  return [
    Finding(
      rule: "dissolution.ground-term", severity: term.citation.breach, field: "since",
      message: LocalizedText(
        vi: "«\(facts.ground.label.vi)» từ \(since.slashed) chưa đủ \(term.months) tháng.",
        en: "«\(facts.ground.label.en)» since \(since) has not lasted \(term.months) months."),
      facts: [
        Fact(LocalizedText(vi: "từ ngày", en: "since"), since),
        Fact(LocalizedText(vi: "sớm nhất", en: "not before"), first),
      ], citations: [term.citation],
      remedy: LocalizedText(
        vi: "Chờ đến ngày \(first.slashed) và xem lại.", en: "Look again on \(first)."))
  ]
}

private func example(
  _ vi: String, _ en: String, _ ground: DissolutionGround, _ since: String?,
  _ expected: [Severity]
) -> RuleExample<GroundFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    GroundFacts(
      kind: .cooperative, ground: ground, since: since.map(StatusExamples.day),
      decidedOn: StatusExamples.day("2020-03-02")), expected: expected)
}
