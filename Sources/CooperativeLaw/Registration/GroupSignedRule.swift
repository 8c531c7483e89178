extension Rule where Facts == RegistrationFacts {
  /// Every member of a group signs its contract.
  public static var groupSigned: Rule {
    Rule(
      id: "registration.group-signed",
      title: LocalizedText(
        vi: "Hợp đồng hợp tác có chữ ký mọi thành viên", en: "Every member signs the contract"),
      explanation: LocalizedText(
        vi: """
          Từ 25/11/2019 hợp đồng hợp tác phải bằng văn bản, có chữ ký của 100% thành viên tổ hợp \
          tác. Chưa nhập hợp đồng, hoặc từ 23/7/2026 (chưa rõ Nghị định 294/2026), thì chỉ \
          nhắc. Không áp dụng cho hợp tác xã, liên hiệp.
          """,
        en: """
          Since 2019-11-25 the contract of a group is in writing and signed by all its members. \
          While it is not entered, and since 2026-07-23 (Decree 294/2026 is not known), this is a \
          reminder only. Cooperatives and unions are not judged.
          """),
      citations: [Citation(LawText.decree77, "Điều 3 khoản 2")],
      examples: [
        example(
          "Thiếu chữ ký", "A signature is missing", CivilDate(2019, 11, 25),
          ContractFacts(isSignedByAll: false), [.blocker]),
        example(
          "Thiếu chữ ký, ngày 23/7/2026", "A signature is missing on 2026-07-23",
          CivilDate(2026, 7, 23), ContractFacts(isSignedByAll: false), [.warning]),
        example(
          "Đủ chữ ký", "All signed", CivilDate(2019, 11, 25),
          ContractFacts(isSignedByAll: true), []),
        example(
          "Chưa nhập hợp đồng", "No contract entered", CivilDate(2025, 1, 1), nil,
          [.warning]),
        example(
          "Ngày 24/11/2019", "On 2019-11-24", CivilDate(2019, 11, 24),
          ContractFacts(isSignedByAll: false), []),
      ],
      judge: { facts in
        guard facts.kind == .group,
          facts.regime.id == .decree77 || facts.regime.id == .law2023Group,
          facts.contract?.isSignedByAll != true
        else { return [] }
        let isMissing = facts.contract?.isSignedByAll == false
        let citation = Citation.decree77("Điều 3 khoản 2", on: facts.actDate)
        return [
          Finding(
            rule: "registration.group-signed", severity: isMissing ? citation.breach : .warning,
            message: LocalizedText(
              vi: isMissing
                ? "Hợp đồng hợp tác chưa có chữ ký của mọi thành viên."
                : "Chưa ghi hợp đồng hợp tác đã có chữ ký của mọi thành viên hay chưa.",
              en: isMissing
                ? "Not every member has signed the cooperation contract."
                : "It is not stated whether every member has signed the contract."),
            facts: [.day(facts.actDate)], citations: [citation],
            remedy: LocalizedText(
              vi: "Bổ sung chữ ký của 100% thành viên.", en: "Have every member sign."))
        ]
      })
  }
}

private func example(
  _ vi: String, _ en: String, _ day: CivilDate, _ contract: ContractFacts?,
  _ expected: [Severity]
) -> RuleExample<RegistrationFacts> {
  RegistrationExamples.example(
    vi, en, RegistrationFacts(kind: .group, actDate: day, contract: contract), expected: expected)
}
