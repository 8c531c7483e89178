import CooperativeLaw

/// Capital in a unit of people who are no longer its members.
struct FormerCapitalFacts: Sendable {
  let unit: String
  let people: Int
  /// In đồng.
  let committed: Int
}

extension RecordRules {
  /// Capital that was never returned to who left goes along as a debt, and is no charter capital.
  static let formerCapital = Rule<FormerCapitalFacts>(
    id: "record.former-capital",
    title: LocalizedText(
      vi: "Vốn của người đã ra chưa trả", en: "Capital of who left, not returned"),
    explanation: LocalizedText(
      vi: """
        Vốn chưa trả cho người đã thôi là thành viên được chuyển theo như khoản phải trả, không \
        tính vào vốn điều lệ của đơn vị mới.
        """,
      en: """
        Capital not yet returned to people who left goes along as what is owed to them; it is not \
        counted in the charter capital.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Không còn nợ ai", en: "Nothing owed"),
        FormerCapitalFacts(unit: "HTX-00001", people: 0, committed: 0), expected: []),
      RuleExample(
        LocalizedText(vi: "Còn hai người", en: "Two people"),
        FormerCapitalFacts(unit: "HTX-00001", people: 2, committed: 30_000_000),
        expected: [.note]),
    ],
    judge: { facts in
      guard facts.people > 0 else { return [] }
      return [
        Finding(
          rule: "record.former-capital", severity: .note, subject: facts.unit, field: "capital",
          message: LocalizedText(
            vi:
              "\(facts.people) người đã ra còn vốn chưa được trả: chuyển theo như khoản phải trả.",
            en:
              "People who left and whose capital was not returned: \(facts.people). It goes along."),
          facts: [
            Fact(LocalizedText(vi: "số người", en: "people"), facts.people),
            Fact(LocalizedText(vi: "vốn (đồng)", en: "capital (đồng)"), facts.committed),
          ], citations: [],
          remedy: LocalizedText(
            vi: "Nếu thực tế đã trả, ghi bằng htx capital record trước khi tổ chức lại.",
            en: "If it was returned, record that with htx capital record first."))
      ]
    })
}
