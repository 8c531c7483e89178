extension Rule where Facts == NameFacts {
  /// A short name carries HTX or LHHTX (ký hiệu trong tên viết tắt), under Decree 193/2013.
  static var namingShortSign: Self {
    let id: RuleID = "naming.short-name-sign"
    let citation = Citation(NamingTexts.decree193, "Điều 9 khoản 4")
    return Rule(
      id: id,
      title: LocalizedText(vi: "Ký hiệu trong tên viết tắt", en: "The sign in a short name"),
      explanation: LocalizedText(
        vi: """
          Từ 27/01/2014 đến 30/6/2024, tên viết tắt phải có ký hiệu “HTX” hoặc “LHHTX”. Luật 2023 \
          không nhắc lại điều này.
          """,
        en: """
          From 2014-01-27 to 2024-06-30 a short name carries “HTX” or “LHHTX”. Law 2023 does not \
          repeat this.
          """),
      citations: [citation],
      examples: [
        .naming(
          LocalizedText(vi: "Thiếu ký hiệu", en: "Without the sign"), "Hợp tác xã Hòa Bình",
          on: NamingDates.decree193, short: "HOABICO", expected: [.blocker]),
        .naming(
          LocalizedText(vi: "Có ký hiệu", en: "With the sign"), "Hợp tác xã Hòa Bình",
          on: NamingDates.decree193, short: "HTX Hòa Bình", expected: []),
        .naming(
          LocalizedText(vi: "Từ 01/7/2024", en: "From 2024-07-01"), "Hợp tác xã Hòa Bình",
          on: NamingDates.law2023, short: "HOABICO", expected: []),
      ],
      judge: { facts in
        let sign = NameType.sign(of: facts.kind)
        guard facts.kind != .group, facts.regime == .decree193, let short = facts.proposed.short,
          !short.uppercased().contains(sign)
        else { return [] }
        return [
          Finding(
            rule: id, severity: .blocker, field: "short_name",
            message: LocalizedText(
              vi: "Tên viết tắt “\(short)” không có ký hiệu “\(sign)”.",
              en: "The short name “\(short)” does not carry “\(sign)”."),
            citations: [citation],
            remedy: LocalizedText(
              vi: "Thêm ký hiệu: “\(sign) \(short)”.", en: "Add the sign: “\(sign) \(short)”."))
        ]
      })
  }
}
