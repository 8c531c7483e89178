extension Rule where Facts == NameFacts {
  /// No two units bear the same own name (tên trùng).
  static var namingIdentical: Self {
    let id: RuleID = "naming.identical"
    return Rule(
      id: id,
      title: LocalizedText(vi: "Tên trùng", en: "Identical name"),
      explanation: LocalizedText(
        vi: """
          Tên riêng không được viết giống hoàn toàn tên đã đăng ký, không phân biệt chữ hoa, chữ \
          thường. Hợp tác xã và liên hiệp hợp tác xã so với nhau; tổ hợp tác chỉ so trong cấp xã. \
          Không tính hợp tác xã đã giải thể, phá sản (từ 01/8/2014) và tổ hợp tác đã chấm dứt \
          (từ 18/7/2024).
          """,
        en: """
          An own name may not be written as a registered one, whatever the case. Cooperatives and \
          unions are compared with each other, groups within the commune only. Dissolved and \
          bankrupt cooperatives (from 2014-08-01) and ended groups (from 2024-07-18) are left out.
          """),
      citations: [
        Citation(NamingTexts.decree193, "Điều 10 khoản 1"), NamingTexts.likeNamesLaw2023,
        Citation(NamingTexts.decree92, "Điều 17 khoản 1"),
        Citation(NamingTexts.decree295, "Điều 17 khoản 1"), NamingTexts.groupNameInCommune,
        NamingTexts.discretion193, Citation(NamingTexts.circular03, "Điều 22 khoản 1"),
      ],
      examples: identicalExamples,
      judge: { $0.identicalNames(rule: id) })
  }

  private static var identicalExamples: [RuleExample<NameFacts>] {
    let date = NamingDates.decree92
    return [
      .naming(
        LocalizedText(vi: "Chỉ khác chữ hoa", en: "Only the case differs"),
        "Hợp tác xã HÒA BÌNH", on: date, against: .example("Hợp tác xã Hòa Bình"),
        expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Khác dấu", en: "The marks differ"),
        "Hợp tác xã Hoa Bình", on: date, against: .example("Hợp tác xã Hòa Bình"), expected: []),
      .naming(
        LocalizedText(vi: "Đơn vị kia đã giải thể", en: "The other was dissolved"),
        "Hợp tác xã Hòa Bình", on: date,
        against: .example("Hợp tác xã Hòa Bình", state: .dissolved), expected: []),
      .naming(
        LocalizedText(vi: "Tổ hợp tác cùng xã", en: "Groups of one commune"),
        "Tổ hợp tác Hòa Bình", kind: .group, on: date,
        against: .example("Tổ hợp tác Hòa Bình", kind: .group), expected: [.blocker]),
      .naming(
        LocalizedText(vi: "Tổ hợp tác khác xã", en: "Groups of two communes"),
        "Tổ hợp tác Hòa Bình", kind: .group, on: date,
        against: .example("Tổ hợp tác Hòa Bình", kind: .group, isSameCommune: false),
        expected: []),
    ]
  }
}

extension NameFacts {
  fileprivate func identicalNames(rule: RuleID) -> [Finding] {
    let same = matches.filter { $0.likeness == .identical }
    let found = same.compactMap { match -> Finding? in
      guard let (severity, citation) = weight(of: match.other) else { return nil }
      return finding(
        rule: rule, severity: severity, match: match,
        how: LocalizedText(vi: "trùng với tên đã đăng ký", en: "is the same as the registered"),
        citation: citation)
    }
    return found.sorted { $0.severity > $1.severity }
  }

  private func weight(of other: RegisteredName) -> (Severity, Citation)? {
    if kind == .group { return groupWeight }
    // Decree 193/2013 compares whole names, so another kind of unit is left to the registry.
    if regime == .decree193, other.kind != kind { return (.warning, NamingTexts.discretion193) }
    return regime.citation(decree193: "Điều 10 khoản 1", decree92: "Điều 17 khoản 1")
      .map { (.blocker, $0) }
  }

  private var groupWeight: (Severity, Citation)? {
    switch groupRegime {
    case .unknown: nil
    case .decree77: (.blocker, NamingTexts.groupNameInCommune)
    case .decree92: (.blocker, Citation(NamingTexts.decree92, "Điều 17 khoản 1"))
    case .decree295: (.blocker, Citation(NamingTexts.decree295, "Điều 17 khoản 1"))
    }
  }
}
