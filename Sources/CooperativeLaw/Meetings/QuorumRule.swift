extension Rule where Facts == MeetingFacts {
  /// Enough members or delegates are present (số thành viên dự họp tối thiểu).
  public static var quorum: Rule {
    Rule(
      id: "meeting.quorum",
      title: LocalizedText(vi: "Số người dự họp tối thiểu", en: "Quorum of a meeting"),
      explanation: LocalizedText(
        vi: """
          Đại hội được tiến hành khi có ít nhất 75% (lần hai 50%, lần ba không kể số người; Luật 2012) \
          hoặc 50% (lần hai 33%, lần ba không kể số người; Luật 2023) số thành viên chính thức hoặc \
          đại biểu. Tổ hợp tác: hơn 75%, lần hai hơn 50%, nếu hợp đồng không quy định khác. Sổ không \
          ghi họp lần thứ mấy, nên dưới mức lần một chỉ ghi chú, dưới mức lần hai thì nhắc.
          """,
        en: """
          A meeting may be held with at least 75% (second call 50%, third call whoever comes; 2012 \
          law) or 50% (second call 33%, third call whoever comes; 2023 law) of the official \
          members or delegates. Groups: more than 75%, second call more than 50%, unless the \
          contract says otherwise. Which call it was is not on record, so below the first \
          measure there is a note, below the second a warning.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 31 khoản 6"), .law2023("Điều 59 khoản 7"),
        Citation(LawText.decree77, "Điều 20 khoản 2 điểm b"),
      ],
      examples: quorumExamples, judge: judgeQuorum)
  }
}

private let quorumExamples: [RuleExample<MeetingFacts>] = [
  example("Luật 2023, đúng 50%", "2023 law, just 50%", 50, of: 100, "2024-07-01", []),
  example("Luật 2023, 49%", "2023 law, 49%", 49, of: 100, "2024-07-01", [.note]),
  example("Luật 2023, đúng 33%", "2023 law, just 33%", 33, of: 100, "2026-03-10", [.note]),
  example("Luật 2023, 32%", "2023 law, 32%", 32, of: 100, "2026-03-10", [.warning]),
  example("Luật 2012, đúng 75%", "2012 law, just 75%", 75, of: 100, "2024-06-30", []),
  example("Luật 2012, 74%", "2012 law, 74%", 74, of: 100, "2024-06-30", [.note]),
  example("Luật 2012, 49%", "2012 law, 49%", 49, of: 100, "2024-06-30", [.warning]),
  example(
    "Tổ hợp tác, hơn 75%", "A group, more than 75%", 76, of: 100, "2024-03-10",
    kind: .group, []),
  example(
    "Tổ hợp tác, đúng 75%", "A group, just 75%", 75, of: 100, "2024-03-10", kind: .group,
    [.note]),
  example(
    "Tổ hợp tác, đúng 50%", "A group, just 50%", 50, of: 100, "2024-03-10", kind: .group,
    [.warning]),
  example("Luật 2003: chưa rõ", "2003 law: not known", 10, of: 100, "2012-03-10", [.note]),
  example("Chưa rõ số người", "Numbers not known", nil, of: 100, "2026-03-10", []),
]

private func judgeQuorum(_ facts: MeetingFacts) -> [Finding] {
  guard facts.kind != .founding, let present = facts.present, let entitled = facts.entitled,
    entitled > 0
  else { return [] }
  let rule = Quorum.rule(of: facts.unitKind, on: facts.heldOn)
  guard let quorum = rule.value else {
    return [
      .notKnown(
        "meeting.quorum", LocalizedText(vi: "số người dự tối thiểu", en: "The quorum"),
        by: rule.citation, regime: LawBook.regime(for: facts.unitKind, on: facts.heldOn),
        subject: facts.subject, field: "present")
    ]
  }
  if quorum.reaches(quorum.firstPercent, present: present, entitled: entitled) { return [] }
  let isSecond = quorum.reaches(quorum.secondPercent, present: present, entitled: entitled)
  return [
    Finding(
      rule: "meeting.quorum", severity: isSecond ? .note : .warning, subject: facts.subject,
      field: "present", message: message(facts, present, entitled, quorum, isSecond),
      facts: [
        Fact(LocalizedText(vi: "có mặt", en: "present"), present),
        Fact(LocalizedText(vi: "được triệu tập", en: "entitled"), entitled),
      ], citations: [rule.citation],
      remedy: LocalizedText(
        vi: "Xem biên bản: đây là cuộc họp được triệu tập lần thứ mấy.",
        en: "See in the minutes for which time the meeting was called."))
  ]
}

private func message(
  _ facts: MeetingFacts, _ present: Int, _ entitled: Int, _ quorum: Quorum, _ isSecond: Bool
) -> LocalizedText {
  let counted = LocalizedText(
    vi: "\(present)/\(entitled) người dự, dưới mức \(quorum.firstPercent)% của lần triệu tập đầu",
    en: "\(present) of \(entitled) came, below the \(quorum.firstPercent)% of a first call")
  if isSecond {
    return LocalizedText(
      vi: counted.vi + ": chỉ hợp lệ nếu triệu tập từ lần hai.",
      en: counted.en + ": held lawfully only if called again.")
  }
  return quorum.hasThirdCall
    ? LocalizedText(
      vi: counted.vi + " và \(quorum.secondPercent)% của lần hai: chỉ hợp lệ nếu là lần ba.",
      en: counted.en + " and the \(quorum.secondPercent)% of a second: lawful on a third call only."
    )
    : LocalizedText(
      vi: counted.vi + " và \(quorum.secondPercent)% của lần hai.",
      en: counted.en + " and the \(quorum.secondPercent)% of a second.")
}

private func example(
  _ vi: String, _ en: String, _ present: Int?, of entitled: Int, _ held: String,
  kind: UnitKind = .cooperative, _ expected: [Severity]
) -> RuleExample<MeetingFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    MeetingFacts(
      subject: "HTX-00001", unitKind: kind, kind: .annual, heldOn: StatusExamples.day(held),
      present: present, entitled: entitled), expected: expected)
}
