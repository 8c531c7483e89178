extension Rule where Facts == ReorganisationFacts {
  /// An HTX that a THT became keeps the code of the THT.
  public static var conversionCode: Rule {
    Rule(
      id: "reorganisation.code-kept",
      title: LocalizedText(
        vi: "Giữ nguyên mã số khi chuyển đổi", en: "A conversion keeps the code"),
      explanation: LocalizedText(
        vi: "Hợp tác xã chuyển đổi từ tổ hợp tác giữ nguyên mã số của tổ hợp tác.",
        en: "A cooperative converted from a group keeps the code of the group."),
      citations: [
        Citation(LawText.decree92, "Điều 61 khoản 4"),
        Citation(LawText.decree295, "Điều 62 khoản 4"),
      ],
      examples: [
        example("Không ghi mã số", "No code named", group: "0100109106", named: nil),
        example("Ghi đúng mã số", "The same code", group: "0100109106", named: "0100109106"),
        example(
          "Ghi mã số khác", "Another code", group: "0100109106", named: "0100112437", [.blocker]),
        example("Tổ hợp tác không có mã số", "The group has none", group: nil, named: "0100112437"),
      ],
      judge: { facts in
        guard facts.kind == .convert, let code = facts.groupCode, let named = facts.namedCode,
          code != named
        else { return [] }
        return [otherCode(code, named, facts)]
      })
  }
}

private func otherCode(_ code: String, _ named: String, _ facts: ReorganisationFacts) -> Finding {
  let citation =
    facts.day >= CivilDate(2026, 7, 23)
    ? Citation(LawText.decree295, "Điều 62 khoản 4") : Citation(LawText.decree92, "Điều 61 khoản 4")
  return Finding(
    rule: "reorganisation.code-kept", severity: citation.breach, field: "tax_code",
    message: LocalizedText(
      vi: "Hồ sơ ghi mã số \(named), tổ hợp tác có mã số \(code).",
      en: "The dossier names the code \(named); the group has \(code)."),
    facts: [Fact(LocalizedText(vi: "mã số tổ hợp tác", en: "code of the group"), code)],
    citations: [citation],
    remedy: LocalizedText(
      vi: "Bỏ mã số trong hồ sơ, hoặc ghi đúng \(code).",
      en: "Leave the code out of the dossier, or write \(code)."))
}

private func example(
  _ vi: String, _ en: String, group: String?, named: String?, _ expected: [Severity] = []
) -> RuleExample<ReorganisationFacts> {
  RuleExample(
    LocalizedText(vi: vi, en: en),
    ReorganisationExamples.conversion(groupCode: group, namedCode: named), expected: expected)
}
