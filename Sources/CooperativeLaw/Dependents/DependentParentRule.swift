extension Rule where Facts == DependentFacts {
  /// Only an HTX or LHHTX has branches, offices and locations.
  public static var dependentParent: Rule {
    Rule(
      id: "dependent.parent",
      title: LocalizedText(
        vi: "Ai được lập chi nhánh, văn phòng, địa điểm", en: "Who may have branches"),
      explanation: LocalizedText(
        vi: """
          Hợp tác xã, liên hiệp hợp tác xã được lập chi nhánh, văn phòng đại diện, địa điểm kinh \
          doanh; luật không cho tổ hợp tác quyền đó. Trước 01/7/2013: chưa có trong dữ liệu.
          """,
        en: """
          Cooperatives and unions may set up branches, representative offices and business \
          locations; the law gives groups no such right. Before 2013-07-01: not in the data.
          """),
      citations: [.law2012("Điều 27 khoản 1"), .law2023("Điều 55 khoản 1")],
      examples: [
        DependentExamples.parent("Hợp tác xã", "A cooperative", .cooperative, []),
        DependentExamples.parent("Liên hiệp hợp tác xã", "A union", .union, []),
        DependentExamples.parent("Tổ hợp tác", "A group", .group, [.blocker]),
        DependentExamples.parent(
          "Tổ hợp tác năm 2015", "A group in 2015", .group, on: "2015-03-02", [.blocker]),
        DependentExamples.parent(
          "Hợp tác xã năm 2010", "A cooperative in 2010", .cooperative, on: "2010-03-01", [.note]),
      ],
      judge: { facts in
        guard let citation = citation(on: facts.day) else {
          return [
            .notKnown(
              "dependent.parent",
              LocalizedText(vi: "quyền lập \(facts.kind.label.vi)", en: "the right to set it up"),
              by: .notKnown(in: LawText.law2003), regime: facts.regime, subject: facts.name)
          ]
        }
        return facts.parent == .group ? [refusal(facts, citation)] : []
      })
  }

  private static func citation(on day: CivilDate) -> Citation? {
    if day >= CivilDate(2024, 7, 1) { return .law2023("Điều 55 khoản 1") }
    return day >= CivilDate(2013, 7, 1) ? .law2012("Điều 27 khoản 1") : nil
  }

  private static func refusal(_ facts: DependentFacts, _ citation: Citation) -> Finding {
    Finding(
      rule: "dependent.parent", severity: .blocker, subject: facts.name, field: "unit",
      message: LocalizedText(
        vi: "Tổ hợp tác không được lập \(facts.kind.label.vi).",
        en: "A group cannot have a \(facts.kind.label.en)."),
      facts: [
        Fact(LocalizedText(vi: "đơn vị", en: "unit"), facts.parentName), .day(facts.day),
      ], citations: [citation],
      remedy: LocalizedText(
        vi: "Xem lại đơn vị mẹ; chỉ hợp tác xã, liên hiệp hợp tác xã mới có đơn vị phụ thuộc.",
        en: "Look at the unit again: only cooperatives and unions have dependent units."))
  }
}
