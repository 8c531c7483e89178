extension Rule where Facts == CaseStepFacts {
  /// A step is done within the time the law gives; late is a warning.
  public static var stepInTime: Rule {
    Rule(
      id: "dissolution.step-in-time",
      title: LocalizedText(vi: "Thời hạn của từng bước", en: "Time for each step"),
      explanation: LocalizedText(
        vi: """
          Hội đồng giải thể (Luật 2012) có 60 ngày; cơ quan đăng ký 5 ngày làm việc từ ngày nhận \
          hồ sơ. Luật 2023: gửi nghị quyết 7 ngày làm việc, nộp hồ sơ 5 ngày làm việc từ ngày trả \
          hết nợ, đăng tin 3 ngày làm việc (từ 23/7/2026: 1 ngày). Chậm thì nhắc, không từ chối.
          """,
        en: """
          The council (Law 2012) has 60 days, the registry 5 working days from the file. Law 2023: \
          the resolution is sent within 7 working days, the file within 5 working days of paying \
          all debts, posting takes 3 working days (since 2026-07-23: one). Late is a warning.
          """),
      citations: [
        .law2012("Điều 54 khoản 1, khoản 3"), .decree193("Điều 19"), .circular03("Điều 17"),
        .law2023("Điều 98, Điều 99"),
        Citation(LawText.decree92, "Điều 50, Điều 51, Điều 53, Điều 63, Điều 64"),
        Citation(LawText.decree295, "Điều 51, Điều 52, Điều 54, Điều 64, Điều 65"),
      ],
      examples: [
        example("Ngày thứ 7", "Seventh working day", "2026-09-11", []),
        example("Ngày thứ 8", "Eighth working day", "2026-09-14", [.warning]),
        example(
          "Chưa có lịch nghỉ lễ", "Holidays not known", "2027-02-10", from: "2027-01-20", [.note]),
      ],
      judge: { facts in
        guard let term = facts.lawful?.term, !term.isWait, let start = facts.done[term.start]
        else { return [] }
        return FilingTime(
          rule: "dissolution.step-in-time", event: start, filed: facts.doneOn,
          period: term.period, citation: term.citation, subject: facts.step.label.vi,
          field: "step"
        ).findings
      })
  }
}

private func example(
  _ vi: String, _ en: String, _ day: String, from resolved: String = "2026-09-01",
  _ expected: [Severity]
) -> RuleExample<CaseStepFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    CaseStepFacts(
      procedure: .of(
        .dissolution(.voluntary), .cooperative, openedOn: StatusExamples.day(resolved)),
      step: .resolutionSent, doneOn: StatusExamples.day(day),
      done: [.resolution: StatusExamples.day(resolved)]), expected: expected)
}
