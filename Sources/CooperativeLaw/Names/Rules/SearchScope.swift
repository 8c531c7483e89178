extension Rule where Facts == NameFacts {
  /// Says what was searched and what was not (phạm vi đã tra).
  static var namingScope: Self {
    let id: RuleID = "naming.scope"
    return Rule(
      id: id,
      title: LocalizedText(vi: "Phạm vi đã tra tên", en: "What was searched"),
      explanation: LocalizedText(
        vi: """
          Chương trình chỉ so với các tên có trong sổ này; luật cấm tên trùng trên cả nước. Nhãn \
          hiệu, tên thương mại, chỉ dẫn địa lý, danh nhân và từ ngữ trái thuần phong mỹ tục do cán \
          bộ xem xét.
          """,
        en: """
          Names are compared with those of this registry only; the law bars like names in the whole \
          country. Marks, trade names, geographical indications, famous persons and words against \
          good customs are for the officer to judge.
          """),
      citations: [
        Citation(NamingTexts.decree193, "Điều 8"), Citation(NamingTexts.law2023, "Điều 50 khoản 5"),
        Citation(NamingTexts.decree92, "Điều 15 khoản 1"),
        Citation(NamingTexts.decree295, "Điều 15 khoản 1"), NamingTexts.groupNameInCommune,
      ],
      examples: [
        .naming(
          LocalizedText(vi: "Luôn nói rõ phạm vi", en: "The scope is always said"),
          "Hợp tác xã Hòa Bình", on: NamingDates.decree92, expected: [.note]),
        .naming(
          LocalizedText(vi: "Khi chưa xét tên", en: "When names were not judged"),
          "Hợp tác xã Hòa Bình", on: NamingDates.law2012, expected: []),
      ],
      judge: { $0.searched(rule: id) })
  }
}

extension NameFacts {
  fileprivate func searched(rule: RuleID) -> [Finding] {
    guard let citation = scopeCitation else { return [] }
    let count = scope.nameCount.map { (vi: " (\($0) tên)", en: " (\($0) names)") } ?? ("", "")
    let (vi, en) = (scope.description.vi + count.0, scope.description.en + count.1)
    let message =
      kind == .group
      ? LocalizedText(
        vi: "Đã so tên với các tổ hợp tác cùng xã trong: \(vi).",
        en: "Compared with groups of the same commune in: \(en).")
      : LocalizedText(
        vi: "Chỉ so tên với: \(vi). Chưa tra Cơ sở dữ liệu toàn quốc.",
        en: "Compared only with: \(en). The nationwide database was not searched.")
    return [
      Finding(
        rule: rule, severity: .note, field: "name", message: message,
        facts: [Fact(LocalizedText(vi: "phạm vi đã tra", en: "searched"), vi)],
        citations: [citation], remedy: scopeRemedy)
    ]
  }

  private var scopeRemedy: LocalizedText {
    kind == .group
      ? LocalizedText(
        vi: "Cán bộ xem thêm nhãn hiệu và từ ngữ trái thuần phong mỹ tục.",
        en: "Also look at trade marks and words against good customs.")
      : LocalizedText(
        vi: "Tra thêm Cơ sở dữ liệu toàn quốc và nhãn hiệu, tên thương mại đã được bảo hộ.",
        en: "Also search the nationwide database, and protected marks and trade names.")
  }

  private var scopeCitation: Citation? {
    if kind == .group { return groupRegime == .unknown ? nil : NamingTexts.groupNameInCommune }
    switch regime {
    case .unknown, .law2012: return nil
    case .decree193: return Citation(NamingTexts.decree193, "Điều 8")
    case .law2023: return Citation(NamingTexts.law2023, "Điều 50 khoản 5")
    case .decree92: return Citation(NamingTexts.decree92, "Điều 15 khoản 1")
    case .decree295: return Citation(NamingTexts.decree295, "Điều 15 khoản 1")
    }
  }
}
