extension Rule where Facts == MembershipEndFacts {
  /// A membership ends only for a reason the law of the day names.
  public static var endReason: Rule {
    Rule(
      id: "membership-end.reason",
      title: LocalizedText(vi: "Lý do chấm dứt tư cách thành viên", en: "Why a membership ends"),
      explanation: LocalizedText(
        vi: """
          Luật 2012 (Điều 16) và Luật 2023 (Điều 33, 37) liệt kê lý do; từ 01/7/2024 không còn “bị \
          kết án phạt tù” và “trường hợp khác do điều lệ quy định”, thêm “không nộp phí thành viên” \
          cho liên kết không góp vốn. Tổ hợp tác theo Điều 11 Nghị định 77/2019. Chưa rõ lý do thì \
          nhắc.
          """,
        en: """
          The 2012 law (Điều 16) and the 2023 law (Điều 33, 37) list the reasons; since 2024-07-01 \
          a prison sentence and “other, by the charter” are gone, and an unpaid fee is new for \
          associates without capital. Groups follow Decree 77/2019 Điều 11. A reason not stated is \
          a warning.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 16 khoản 1"), Citation(LawText.law2023, "Điều 33, Điều 37"),
        Citation(LawText.decree77, "Điều 11 khoản 1"),
      ],
      examples: endReasonExamples, judge: judgeEndReason)
  }
}

private func example(
  _ vi: String, _ en: String, _ kind: UnitKind = .cooperative, on day: CivilDate,
  member: MemberKind = .official, _ reason: MembershipEndReason, _ expected: [Severity]
) -> RuleExample<MembershipEndFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    MembershipEndFacts(kind: kind, day: day, memberKind: member, reason: reason),
    expected: expected)
}

private let endReasonExamples: [RuleExample<MembershipEndFacts>] = [
  example(
    "Bị kết án phạt tù, ngày 30/6/2024", "Prison sentence on 2024-06-30",
    on: CivilDate(2024, 6, 30), .imprisoned, []),
  example(
    "Bị kết án phạt tù, ngày 01/7/2024", "Prison sentence on 2024-07-01",
    on: CivilDate(2024, 7, 1), .imprisoned, [.blocker]),
  example(
    "Theo điều lệ, ngày 30/6/2024", "By the charter on 2024-06-30",
    on: CivilDate(2024, 6, 30), .charter, []),
  example(
    "Theo điều lệ, ngày 01/7/2024", "By the charter on 2024-07-01",
    on: CivilDate(2024, 7, 1), .charter, [.blocker]),
  example("Tự nguyện ra", "Left by choice", on: CivilDate(2024, 7, 1), .voluntary, []),
  example(
    "Liên kết không góp vốn không nộp phí", "Associate without capital, fee not paid",
    on: CivilDate(2024, 7, 1), member: .associateNoCapital, .feeNotPaid, []),
  example(
    "Thành viên chính thức không nộp phí", "Official member, fee not paid",
    on: CivilDate(2024, 7, 1), .feeNotPaid, [.blocker]),
  example(
    "Liên kết góp vốn không sử dụng dịch vụ", "Associate with capital not taking part",
    on: CivilDate(2024, 7, 1), member: .associateCapital, .notTakingPart, [.blocker]),
  example(
    "Hợp tác xã thành viên của liên hiệp chết", "Death of a member of a union", .union,
    on: CivilDate(2024, 7, 1), .death, [.blocker]),
  example(
    "Tổ viên vi phạm nghiêm trọng hợp đồng", "Serious breach in a group", .group,
    on: CivilDate(2025, 1, 1), .seriousBreach, []),
  example(
    "Tổ viên bị khai trừ", "Expelled from a group", .group, on: CivilDate(2025, 1, 1),
    .expelled, [.blocker]),
  example("Chưa rõ lý do", "Reason not stated", on: CivilDate(2025, 1, 1), .unknown, [.warning]),
  example(
    "Năm 2010, chưa có danh mục lý do", "In 2010, reasons not in the data",
    on: CivilDate(2010, 1, 1), .voluntary, [.note]),
]

private func judgeEndReason(_ facts: MembershipEndFacts) -> [Finding] {
  guard let rule = facts.regime.membership.endReasons(for: facts.memberKind) else { return [] }
  guard let allowed = rule.value else {
    return [
      .notKnown(
        "membership-end.reason",
        LocalizedText(vi: "lý do chấm dứt", en: "The reason for the end"), by: rule.citation,
        regime: facts.regime, subject: facts.subject, field: "left_reason")
    ]
  }
  guard !allowed.contains(facts.reason) else { return [] }
  let list = { (language: Language) in
    MembershipEndReason.allCases.filter(allowed.contains)
      .map { "\($0.rawValue) (\($0.label[language]))" }.joined(separator: "; ")
  }
  let isUnknown = facts.reason == .unknown
  return [
    Finding(
      rule: "membership-end.reason", severity: isUnknown ? .warning : rule.citation.breach,
      subject: facts.subject, field: "left_reason",
      message: isUnknown
        ? LocalizedText(vi: "Chưa ghi lý do chấm dứt.", en: "No reason for the end is stated.")
        : LocalizedText(
          vi: "Lý do «\(facts.reason.label.vi)» không áp dụng cho \(facts.memberKind.label.vi) "
            + "của \(facts.regime.kind.label.vi) theo \(facts.regime.label.vi).",
          en: "The reason «\(facts.reason.label.en)» does not apply to an "
            + "\(facts.memberKind.label.en) of a \(facts.regime.kind.label.en) "
            + "(\(facts.regime.label.en))."),
      facts: [
        Fact(LocalizedText(vi: "lý do", en: "reason"), facts.reason.rawValue),
        .day(facts.regime.day),
      ], citations: [rule.citation],
      remedy: LocalizedText(
        vi: "Chọn một trong: \(list(.vi)).", en: "Choose one of: \(list(.en))."))
  ]
}
