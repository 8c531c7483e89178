internal import CooperativeLaw

extension RecordRules {
  /// The code of a line of business (ngành, nghề): 2 to 5 digits.
  static let lineCode = Rule<TypedText>(
    id: "record.line-code",
    title: LocalizedText(vi: "Dạng mã ngành", en: "Shape of the code of a line"),
    explanation: LocalizedText(
      vi: """
        Mã ngành theo Hệ thống ngành kinh tế Việt Nam có 2 đến 5 chữ số, giữ số 0 ở đầu; chữ \
        cái của ngành cấp một không thuộc mã. Đăng ký dùng ngành cấp bốn (4 chữ số).
        """,
      en: """
        A code of the Vietnam Standard Industrial Classification has 2 to 5 digits and keeps \
        its leading 0; the letter of its section is not part of it. Registration uses level \
        four (4 digits).
        """),
    citations: lineTexts,
    examples: [
      RuleExample(
        LocalizedText(vi: "Trồng rau, cấp bốn", en: "Vegetables, level four"),
        TypedText("0118", field: "lines"), expected: []),
      RuleExample(
        LocalizedText(vi: "Hai chữ số", en: "Two digits"), TypedText("01", field: "lines"),
        expected: []),
      RuleExample(
        LocalizedText(vi: "Năm chữ số", en: "Five digits"), TypedText("01181", field: "lines"),
        expected: []),
      RuleExample(
        LocalizedText(vi: "Một chữ số", en: "One digit"), TypedText("1", field: "lines"),
        expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Sáu chữ số", en: "Six digits"), TypedText("011811", field: "lines"),
        expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Có chữ cái", en: "With a letter"), TypedText("A01", field: "lines"),
        expected: [.blocker]),
    ],
    judge: { facts in
      if isLineCode(facts.text) { return [] }
      return [
        facts.finding("record.line-code", .blocker, advice(on: facts.text), citations: lineTexts)
      ]
    })

  private static let lineTexts = [
    Citation("92/2024/NĐ-CP", "Điều 13 khoản 1"), Citation("295/2026/NĐ-CP", "Điều 13 khoản 1"),
  ]

  private static func isLineCode(_ text: String) -> Bool {
    (2...5).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func advice(on text: String) -> Advice {
    Advice(
      LocalizedText(
        vi: "“\(text)” không phải mã ngành: mã có 2 đến 5 chữ số.",
        en: "“\(text)” is not the code of a line: a code has 2 to 5 digits."),
      remedy: LocalizedText(
        vi: "Ghi mã bằng chữ số, giữ số 0 ở đầu, ví dụ 0118.",
        en: "Write digits only and keep the leading 0, such as 0118."))
  }
}
