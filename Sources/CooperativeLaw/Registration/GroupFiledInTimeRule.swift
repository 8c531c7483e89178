extension Rule where Facts == RegistrationFacts {
  /// A group registers or notifies within five working days of its contract.
  public static var groupFiledInTime: Rule {
    Rule(
      id: "registration.group-filed-in-time",
      title: LocalizedText(
        vi: "Tổ hợp tác nộp hồ sơ đúng hạn", en: "A group files in time"),
      explanation: LocalizedText(
        vi: """
          Từ 25/11/2019, trong 5 ngày làm việc kể từ ngày ký hợp đồng hợp tác, tổ hợp tác thông báo \
          với Ủy ban nhân dân cấp xã hoặc (từ 18/7/2024) nộp hồ sơ đăng ký. Chậm thì nhắc, không từ \
          chối. Không tính được hạn khi chưa có lịch nghỉ của năm đó.
          """,
        en: """
          Since 2019-11-25 a group notifies the commune, or (since 2024-07-18) registers, within 5 \
          working days of signing its contract. Late filing is a warning, never refused. The day \
          cannot be told while the holidays of that year are not known.
          """),
      citations: [
        Citation(LawText.decree77, "Điều 12 khoản 3"),
        Citation(LawText.decree92, "Điều 58 khoản 1"),
        Citation(LawText.decree295, "Điều 59 khoản 1"),
      ],
      examples: [
        example(
          "Đúng ngày làm việc thứ 5", "On the fifth working day", CivilDate(2025, 3, 10),
          filed: CivilDate(2025, 3, 17), []),
        example(
          "Chậm 1 ngày", "One day late", CivilDate(2025, 3, 10),
          filed: CivilDate(2025, 3, 18), [.warning]),
        example(
          "Năm chưa có lịch nghỉ", "A year without holidays in the data",
          CivilDate(2027, 3, 1), filed: CivilDate(2027, 3, 20), [.note]),
        example(
          "Trước 25/11/2019", "Before 2019-11-25", CivilDate(2019, 1, 2),
          filed: CivilDate(2019, 11, 1), []),
      ],
      judge: { facts in
        guard let signedOn = facts.contract?.signedOn,
          let rule = facts.regime.registration.founding,
          let period = rule.value
        else { return [] }
        return FilingTime(
          rule: "registration.group-filed-in-time", event: signedOn, filed: facts.actDate,
          period: period, citation: rule.citation
        ).findings
      })
  }
}

private func example(
  _ vi: String, _ en: String, _ signed: CivilDate, filed: CivilDate, _ expected: [Severity]
) -> RuleExample<RegistrationFacts> {
  RegistrationExamples.example(
    vi, en,
    RegistrationFacts(
      kind: .group, actDate: filed, contract: ContractFacts(signedOn: signed)),
    expected: expected)
}
