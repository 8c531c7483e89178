extension Rule where Facts == NameFacts {
  /// A foreign name is in a language of Latin script (tiếng nước ngoài hệ chữ La-tinh).
  static var namingForeignLetters: Self {
    let id: RuleID = "naming.foreign-letters"
    let citation = Citation(NamingTexts.law2023, "Điều 50 khoản 2")
    return Rule(
      id: id,
      title: LocalizedText(vi: "Chữ của tên nước ngoài", en: "Letters of a foreign name"),
      explanation: LocalizedText(
        vi: """
          Từ 01/7/2024, tên nước ngoài của hợp tác xã, liên hiệp hợp tác xã viết bằng một tiếng \
          dùng chữ La-tinh.
          """,
        en: """
          From 2024-07-01 the foreign name of a cooperative or union is in a language of Latin \
          script.
          """),
      citations: [citation],
      examples: [
        .naming(
          LocalizedText(vi: "Chữ khác", en: "Another script"), "Hợp tác xã Hòa Bình",
          on: NamingDates.law2023, foreign: "Мир", expected: [.blocker]),
        .naming(
          LocalizedText(vi: "Chữ La-tinh", en: "Latin letters"), "Hợp tác xã Hòa Bình",
          on: NamingDates.law2023, foreign: "Coopérative de la Paix", expected: []),
        .naming(
          LocalizedText(vi: "Trước 01/7/2024", en: "Before 2024-07-01"), "Hợp tác xã Hòa Bình",
          on: NamingDates.decree193, foreign: "Мир", expected: []),
      ],
      judge: { facts in
        guard facts.kind != .group, facts.actDate >= NamingDates.law2023,
          let foreign = facts.proposed.foreign
        else { return [] }
        let wrong = foreign.filter {
          ($0.isLetter || !$0.isWhitespace)
            && NameCharacter($0, allowsOtherLatin: true) == .refused
        }
        guard !wrong.isEmpty else { return [] }
        return [
          Finding(
            rule: id, severity: .blocker, field: "foreign_name",
            message: LocalizedText(
              vi: "Tên nước ngoài có chữ không phải La-tinh: \(NameCharacter.list(Array(wrong))).",
              en: "The foreign name is not in Latin letters: \(NameCharacter.list(Array(wrong)))."),
            citations: [citation],
            remedy: LocalizedText(
              vi: "Dịch tên sang một tiếng dùng chữ La-tinh, như tiếng Anh hoặc tiếng Pháp.",
              en: "Translate the name into a language of Latin script, such as English or French."))
        ]
      })
  }
}
