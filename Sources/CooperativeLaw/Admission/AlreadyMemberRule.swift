extension Rule where Facts == AdmissionFacts {
  /// Nobody joins a unit twice.
  public static var alreadyMember: Rule {
    Rule(
      id: "admission.already-member",
      title: LocalizedText(vi: "Đã là thành viên", en: "Already a member"),
      explanation: LocalizedText(
        vi: """
          Một người, hộ, tổ chức chỉ là thành viên một lần của cùng một đơn vị. Được là thành viên \
          của nhiều hợp tác xã, trừ khi điều lệ quy định khác. Người đã ra có thể vào lại.
          """,
        en: """
          A person, household or organisation is a member of one unit once. Belonging to several \
          cooperatives is allowed unless a charter says otherwise. Who has left may join again.
          """),
      citations: [
        Citation(LawText.law2012, "Điều 13 khoản 3"), Citation(LawText.law2023, "Điều 30 khoản 4"),
      ],
      examples: [
        RuleExample(
          LocalizedText(vi: "Đang là thành viên", en: "A member now"),
          AdmissionFacts(
            kind: .cooperative, day: CivilDate(2025, 1, 1), member: MemberFacts(),
            isAlreadyMember: true), expected: [.blocker]),
        RuleExample(
          LocalizedText(vi: "Chưa là thành viên", en: "Not a member"),
          AdmissionFacts(
            kind: .cooperative, day: CivilDate(2025, 1, 1), member: MemberFacts()), expected: []),
      ],
      judge: { facts in
        guard facts.isAlreadyMember else { return [] }
        return [
          Finding(
            rule: "admission.already-member", severity: .blocker, subject: facts.member.name,
            field: "id_number",
            message: LocalizedText(
              vi: "Đang là thành viên của đơn vị này vào ngày \(facts.regime.day.slashed).",
              en: "A member of this unit already on \(facts.regime.day)."),
            facts: [.day(facts.regime.day)],
            citations: [facts.regime.membership.minimum.citation],
            remedy: LocalizedText(
              vi: "Nếu góp thêm vốn, ghi một lần góp vốn; nếu sai, dùng hiệu đính.",
              en: "Record more capital as a contribution; correct a mistake by a correction."))
        ]
      })
  }
}
