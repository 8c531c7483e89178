extension Rule where Facts == JoiningFacts {
  /// A job-creating cooperative takes individuals only under the 2012 law.
  public static var jobCreatingMember: Rule {
    Rule(
      id: "member.job-creating",
      title: LocalizedText(
        vi: "Hợp tác xã tạo việc làm", en: "Members of a job-creating cooperative"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2013 đến 30/6/2024, thành viên hợp tác xã tạo việc làm chỉ là cá nhân. \
          Luật 2023 không còn quy định này.
          """,
        en: """
          From 2013-07-01 to 2024-06-30 a job-creating cooperative had individuals only as \
          members. The 2023 law no longer says so.
          """),
      citations: [Citation(LawText.law2012, "Điều 13 khoản 1 điểm a")],
      examples: [
        RuleExample(
          LocalizedText(vi: "Hộ gia đình, ngày 30/6/2024", en: "A household on 2024-06-30"),
          JoiningFacts(
            kind: .cooperative, day: CivilDate(2024, 6, 30), model: .job,
            member: MemberFacts(type: .household)), expected: [.blocker]),
        RuleExample(
          LocalizedText(vi: "Hộ gia đình, ngày 01/7/2024", en: "A household on 2024-07-01"),
          JoiningFacts(
            kind: .cooperative, day: CivilDate(2024, 7, 1), model: .job,
            member: MemberFacts(type: .household)), expected: []),
        RuleExample(
          LocalizedText(vi: "Cá nhân", en: "An individual"),
          JoiningFacts(kind: .cooperative, day: CivilDate(2013, 7, 1), model: .job), expected: []),
        RuleExample(
          LocalizedText(
            vi: "Hộ gia đình, không phải loại tạo việc làm",
            en: "A household, not a job-creating cooperative"),
          JoiningFacts(
            kind: .cooperative, day: CivilDate(2020, 1, 1), model: .production,
            member: MemberFacts(type: .household)), expected: []),
      ],
      judge: { facts in
        guard facts.model == .job, facts.member.type != .individual,
          let rule = facts.regime.membership.jobCreatingTakesIndividualsOnly, rule.value == true
        else { return [] }
        return [
          Finding(
            rule: "member.job-creating", severity: rule.citation.breach,
            subject: facts.member.name, field: "member_type",
            message: LocalizedText(
              vi: "Hợp tác xã tạo việc làm chỉ có thành viên là cá nhân.",
              en: "A job-creating cooperative has individuals only as members."),
            facts: [.day(facts.regime.day)], citations: [rule.citation],
            remedy: LocalizedText(
              vi: "Ghi từng người làm việc là một thành viên cá nhân.",
              en: "Enter each person who works as an individual member."))
        ]
      })
  }
}
