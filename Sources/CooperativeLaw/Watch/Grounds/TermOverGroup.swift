extension FlagRule {
  /// Decree 77/2019/NĐ-CP Điều 14 khoản 1 điểm a.
  static let termOverGroup = FlagRule(
    .termOverGroup,
    .lasting(FlagTerm(nil, Citation(LawText.decree77, "Điều 14 khoản 1 điểm a"))),
    title: LocalizedText(
      vi: "Hết thời hạn hợp đồng hợp tác", en: "The term of the contract is over"),
    explanation: LocalizedText(
      vi: """
        Từ 25/11/2019 tổ hợp tác chấm dứt khi hết thời hạn ghi trong hợp đồng. Thời hạn lấy từ hồ \
        sơ đăng ký và tính từ ngày đăng ký, thông báo (suy đoán, vì sổ không ghi ngày ký). Cảnh báo \
        sớm 3 tháng cuối.
        """,
      en: """
        Since 2019-11-25 a group ends when the term of its contract runs out. The term is taken \
        from the file of its registration and counted from the registration or notice (presumed, \
        as the day of signing is not on record). Early warning in the last 3 months.
        """),
    cure: LocalizedText(
      vi: "Sửa hợp đồng, gia hạn và đăng ký hoặc thông báo.",
      en: "Extend the contract and register or notify that."),
    follows: .closing(.termOver),
    citations: [Citation(LawText.decree77, "Điều 14 khoản 1 điểm a, khoản 3")],
    examples: [
      contract("Hết hạn 24 tháng", "The 24 months are over", on: "2025-02-28", [.warning]),
      contract("Còn một ngày", "A day left", on: "2025-02-27", [.note]),
      contract("Còn hơn 3 tháng", "More than 3 months left", on: "2024-11-27", []),
      contract(
        "Có giải trình", "Explained", on: "2025-02-28", hold: FlagExamples.explained, [.note]),
    ])

  private static func contract(
    _ vi: String, _ en: String, on day: String, hold: FlagHold? = nil, _ expected: [Severity]
  ) -> RuleExample<FlagFacts> {
    FlagExamples.example(
      vi, en,
      FlagFacts(
        kind: .group, isRegistered: false, day: StatusExamples.day(day),
        state: LastingState(
          since: CivilDate(2023, 2, 28), period: .months(24), certainty: .presumed), hold: hold),
      expected)
  }
}
