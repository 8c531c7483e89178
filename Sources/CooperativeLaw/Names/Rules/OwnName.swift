extension Rule where Facts == NameFacts {
  /// An own name follows the words of the kind (tên riêng).
  static var namingOwnName: Self {
    let id: RuleID = "naming.own-name"
    return Rule(
      id: id,
      title: LocalizedText(vi: "Phải có tên riêng", en: "An own name is needed"),
      explanation: LocalizedText(
        vi: "Sau cụm từ chỉ loại hình phải có tên riêng (từ 27/01/2014; tổ hợp tác từ 25/11/2019).",
        en: "An own name follows the kind (from 2014-01-27; for groups from 2019-11-25)."),
      citations: [
        Citation(NamingTexts.decree193, "Điều 7 khoản 1"),
        Citation(NamingTexts.law2023, "Điều 50 khoản 1"), NamingTexts.groupName,
      ],
      examples: [
        .naming(
          LocalizedText(vi: "Chỉ có loại hình", en: "Only the kind"), "Hợp tác xã",
          on: NamingDates.decree193, expected: [.blocker]),
        .naming(
          LocalizedText(vi: "Chỉ có dấu", en: "Only symbols"), "Tổ hợp tác --", kind: .group,
          on: NamingDates.decree77, expected: [.blocker]),
        .naming(
          LocalizedText(vi: "Có tên riêng", en: "With an own name"), "Hợp tác xã 19",
          on: NamingDates.decree92, expected: []),
      ],
      judge: { facts in
        guard facts.key.content.isEmpty, let citation = facts.ownNameCitation else { return [] }
        return [
          Finding(
            rule: id, severity: .blocker, field: "name",
            message: LocalizedText(
              vi: "Tên “\(facts.proposed.full)” chưa có tên riêng.",
              en: "The name “\(facts.proposed.full)” has no own name."),
            citations: [citation],
            remedy: LocalizedText(
              vi: "Ghi tên riêng sau “\(NameType.phrase(of: facts.kind))”.",
              en: "Write an own name after “\(NameType.phrase(of: facts.kind))”."))
        ]
      })
  }
}

extension NameFacts {
  fileprivate var ownNameCitation: Citation? {
    if kind == .group { return groupRegime == .unknown ? nil : NamingTexts.groupName }
    switch regime {
    case .unknown, .law2012: return nil
    case .decree193: return Citation(NamingTexts.decree193, "Điều 7 khoản 1")
    case .law2023, .decree92, .decree295: return Citation(NamingTexts.law2023, "Điều 50 khoản 1")
    }
  }
}
