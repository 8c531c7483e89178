extension Rule where Facts == RegistrationFacts {
  /// Some groups must register; notice to the commune is not enough.
  public static var groupMustRegister: Rule {
    Rule(
      id: "registration.group-must-register",
      title: LocalizedText(
        vi: "Tổ hợp tác phải đăng ký", en: "A group that must register"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2024 tổ hợp tác có góp vốn và hợp đồng không xác định thời hạn hoặc từ 12 tháng \
          trở lên, hoặc đề nghị hưởng chính sách của Nhà nước, phải đăng ký tại cơ quan đăng ký kinh \
          doanh. Tổ hợp tác khác chỉ cần thông báo với Ủy ban nhân dân cấp xã.
          """,
        en: """
          Since 2024-07-01 a group with capital whose contract is without end or runs for 12 months \
          or more, and a group that asks for State support, must register. Other groups only notify \
          the commune.
          """),
      citations: [Citation(LawText.law2023, "Điều 107 khoản 2")],
      examples: [
        example(
          "Có vốn, 11 tháng", "Capital, 11 months", .init(term: .months(11), hasCapital: true),
          []),
        example(
          "Có vốn, 12 tháng", "Capital, 12 months", .init(term: .months(12), hasCapital: true),
          [.blocker]),
        example(
          "Có vốn, không xác định thời hạn", "Capital, without end",
          .init(term: .indefinite, hasCapital: true), [.blocker]),
        example("Không vốn, 12 tháng", "No capital, 12 months", .init(term: .months(12)), []),
        example(
          "Đề nghị hưởng chính sách", "Asks for support", .init(asksForSupport: true),
          [.blocker]),
        example(
          "Đã nộp hồ sơ đăng ký", "It registers", .init(asksForSupport: true),
          isRegistered: true, []),
        example(
          "Ngày 30/6/2024", "On 2024-06-30", .init(asksForSupport: true),
          on: CivilDate(2024, 6, 30), []),
      ],
      judge: { facts in
        guard facts.regime.id == .law2023Group, !facts.isRegistered,
          let contract = facts.contract, contract.mustRegister
        else { return [] }
        let citation = Citation(LawText.law2023, "Điều 107 khoản 2")
        return [
          Finding(
            rule: "registration.group-must-register", severity: citation.breach,
            message: LocalizedText(
              vi: contract.asksForSupport
                ? "Tổ hợp tác đề nghị hưởng chính sách nên phải đăng ký, không chỉ thông báo."
                : "Tổ hợp tác có góp vốn, hợp đồng từ 12 tháng hoặc không thời hạn nên phải đăng ký.",
              en: contract.asksForSupport
                ? "The group asks for State support, so it must register, not only notify."
                : "The group has capital and a contract of 12 months or more, so it must register."),
            facts: [.day(facts.actDate)], citations: [citation],
            remedy: LocalizedText(
              vi: "Làm hồ sơ đăng ký tổ hợp tác thay cho thông báo.",
              en: "File a registration of the group instead of a notice."))
        ]
      })
  }
}

extension ContractFacts {
  /// Whether Law 17/2023/QH15 Điều 107 khoản 2 makes the group register.
  var mustRegister: Bool {
    if asksForSupport { return true }
    switch term {
    case .indefinite: return hasCapital
    case .months(let months): return hasCapital && months >= 12
    case nil: return false
    }
  }
}

private func example(
  _ vi: String, _ en: String, _ contract: ContractFacts, isRegistered: Bool = false,
  on day: CivilDate = CivilDate(2024, 7, 1), _ expected: [Severity]
) -> RuleExample<RegistrationFacts> {
  RegistrationExamples.example(
    vi, en,
    RegistrationFacts(
      kind: .group, actDate: day, isRegistered: isRegistered, contract: contract),
    expected: expected)
}
