/// A decision to revoke a certificate that is to be drafted.
public struct RevocationPaperFacts: Sendable {
  /// Whose certificate.
  public let subject: StatusSubject
  /// Why.
  public let ground: CaseGround
  /// The day of the draft.
  public let day: CivilDate

  /// Makes the facts.
  public init(subject: StatusSubject, ground: CaseGround, day: CivilDate) {
    self.subject = subject
    self.ground = ground
    self.day = day
  }

  /// What the decision rests on: the ground, then its procedure; empty where the law of the day
  /// has no such decision.
  public var grounds: [Citation] {
    guard case .revocation(let reason) = ground else {
      return ground == .taxEnforcement ? citations : []
    }
    // Before Decree 295/2026 only the change fell, without a decision on the certificate.
    return reason == .untrueChange ? [] : citations
  }

  private var citations: [Citation] {
    let regime = StatusRegime.of(subject, on: day)
    return subject.statuses.lazy.compactMap { status in
      StatusTable.answer(subject, regime, status, ground.event()).transition?.citations
    }.first ?? []
  }
}

extension Rule where Facts == RevocationPaperFacts {
  /// A certificate is revoked only on a ground of the law of the day.
  public static var revocationPaper: Rule {
    Rule(
      id: "paper.revocation",
      title: LocalizedText(
        vi: "Quyết định thu hồi Giấy chứng nhận", en: "Decision to revoke a certificate"),
      explanation: LocalizedText(
        vi: """
          Căn cứ phải là căn cứ của luật ngày ra quyết định: Luật 2012 Điều 56 và Thông tư 03/2014 \
          Điều 19 đến 30/6/2024; Luật 2023 Điều 103 với Nghị định 92/2024 Điều 53, 64 rồi Nghị \
          định 295/2026 Điều 54, 65. Hồ sơ thay đổi không trung thực (Luật 2012) chỉ hủy thay đổi.
          """,
        en: """
          The ground is one of the law of the day: Law 2012 Điều 56 with Circular 03/2014 Điều 19 \
          up to 2024-06-30; Law 2023 Điều 103 with Decree 92/2024 Điều 53, 64, then Decree \
          295/2026 Điều 54, 65. An untruthful file of a change (Law 2012) undoes that change only.
          """),
      citations: [
        .law2012("Điều 56"), .circular03("Điều 19"), .law2023("Điều 103"),
        Citation(LawText.decree92, "Điều 53"), Citation(LawText.decree92, "Điều 64"),
        Citation(LawText.decree295, "Điều 54"), Citation(LawText.decree295, "Điều 65"),
      ],
      examples: [
        example("Luật 2012, ngày cuối", "Law 2012, last day", .noTaxCode, "2024-06-30", []),
        example(
          "Căn cứ cũ", "Old ground", .noTaxCode, "2024-07-01", [.blocker]),
        example("Nghị định 92", "Decree 92", .stoppedUntold, "2026-07-22", [.warning]),
        example("Nghị định 295", "Decree 295", .stoppedUntold, "2026-07-23", []),
        example(
          "Căn cứ mới", "New ground", .noReport, "2024-06-30", [.blocker]),
        example(
          "Hồ sơ thay đổi không trung thực", "Untruthful change", .untrueChange, "2020-03-02",
          [.blocker]),
        example("Chưa rõ", "Not known", .noTaxCode, "2013-06-30", [.note]),
      ], judge: judgeRevocation)
  }
}

private let id: RuleID = "paper.revocation"

private func judgeRevocation(_ facts: RevocationPaperFacts) -> [Finding] {
  guard facts.grounds.isEmpty else {
    return DecreeForms.notRead(
      .revocation, isOfGroup: facts.subject == .group, on: facts.day, rule: id)
  }
  let regime = StatusRegime.of(facts.subject, on: facts.day)
  guard regime.isKnown else {
    return [
      Finding(
        rule: id, severity: .note,
        message: LocalizedText(
          vi: "Chưa rõ quy định về thu hồi ngày \(facts.day.slashed) (\(regime.label.vi)).",
          en: "What was said of revocations on \(facts.day) is not known (\(regime.label.en))."),
        citations: [regime.text],
        remedy: LocalizedText(
          vi: "Hãy đối chiếu với văn bản có hiệu lực ngày đó.",
          en: "Check the text in force on that day."))
    ]
  }
  return [
    Finding(
      rule: id, severity: .blocker,
      message: LocalizedText(
        vi: "«\(facts.ground.label.vi)» không phải căn cứ thu hồi vào ngày \(facts.day.slashed) "
          + "(\(regime.label.vi)).",
        en: "«\(facts.ground.label.en)» was no ground to revoke on \(facts.day) "
          + "(\(regime.label.en))."),
      facts: [.day(facts.day)], citations: [facts.ofDay],
      remedy: LocalizedText(
        vi: "Chọn căn cứ của luật ngày đó, hoặc in theo ngày khác bằng --as-of.",
        en: "Choose a ground of the law of that day, or print as of another day with --as-of."))
  ]
}

extension RevocationPaperFacts {
  /// The article that lists the grounds of the day.
  fileprivate var ofDay: Citation {
    switch StatusRegime.of(subject, on: day) {
    case .law2012, .circular03: .law2012("Điều 56")
    case .decree92 where subject == .group: Citation(LawText.decree92, "Điều 64 khoản 1")
    case .decree295 where subject == .group: Citation(LawText.decree295, "Điều 65 khoản 1")
    case .decree77: .decree77("Điều 14 khoản 1", on: day)
    default: .law2023("Điều 103 khoản 1")
    }
  }
}

private func example(
  _ vi: String, _ en: String, _ ground: RevocationGround, _ day: String, _ expected: [Severity]
) -> RuleExample<RevocationPaperFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    RevocationPaperFacts(
      subject: .cooperative, ground: .revocation(ground), day: StatusExamples.day(day)),
    expected: expected)
}
