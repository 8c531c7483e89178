extension FlagRule {
  /// Decree 77/2019/NĐ-CP Điều 14 khoản 1 điểm c.
  static let tooFewMembersGroup = FlagRule(
    .tooFewMembersGroup,
    .lasting(FlagTerm(nil, Citation(LawText.decree77, "Điều 14 khoản 1 điểm c"))),
    title: LocalizedText(
      vi: "Tổ hợp tác không đủ thành viên", en: "A group with too few members"),
    explanation: LocalizedText(
      vi: """
        Từ 25/11/2019 tổ hợp tác không duy trì đủ 2 thành viên thì chấm dứt; không cần thời gian. \
        Chưa nhập thành viên thì chưa rõ, không cảnh báo.
        """,
      en: """
        Since 2019-11-25 a group that does not keep 2 members ends; no time is needed. While no \
        members are on record it is not known and not raised.
        """),
    cure: LocalizedText(vi: "Kết nạp cho đủ thành viên.", en: "Take in enough members."),
    follows: .closing(.tooFewMembers),
    citations: [
      Citation(LawText.decree77, "Điều 14 khoản 1 điểm c, khoản 3"),
      Citation(LawText.decree77, "Điều 3 khoản 1"),
    ],
    examples: [
      alone("Ngay trong ngày", "On the very day", on: "2025-01-02", [.warning]),
      alone("Hôm trước", "The day before", on: "2025-01-01", []),
      alone("Trước Nghị định 77", "Before Decree 77", since: "2019-11-24", on: "2019-11-24", []),
      alone(
        "Có giải trình", "Explained", on: "2025-01-02", hold: FlagExamples.explained, [.note]),
    ])

  private static func alone(
    _ vi: String, _ en: String, since: String = "2025-01-02", on day: String,
    hold: FlagHold? = nil, _ expected: [Severity]
  ) -> RuleExample<FlagFacts> {
    FlagExamples.example(
      vi, en,
      FlagFacts(
        kind: .group, isRegistered: false, day: StatusExamples.day(day),
        state: LastingState(since: StatusExamples.day(since)), hold: hold), expected)
  }
}
