internal import CooperativeLaw
internal import VietnameseText

extension RecordRules {
  /// The tenth digit of a tax code fits the nine before it.
  static let taxCodeCheckDigit = Rule<TaxCodeFacts>(
    id: "record.tax-code-check-digit",
    title: LocalizedText(vi: "Chữ số kiểm tra của mã số thuế", en: "Check digit of the tax code"),
    explanation: LocalizedText(
      vi: """
        Chữ số thứ mười của mã số thuế tính được từ chín chữ số trước. Không khớp thường là gõ \
        nhầm; vì cách tính không nằm trong văn bản đã đọc nên chỉ cảnh báo.
        """,
      en: """
        The tenth digit of a tax code follows from the nine before it. When it does not fit, a \
        digit was most likely mistyped; it is only a warning, as the texts read do not state \
        the way of reckoning.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Khớp", en: "It fits"), TaxCodeFacts("0100109106"), expected: []),
      RuleExample(
        LocalizedText(vi: "Hai chữ số đổi chỗ", en: "Two digits are swapped"),
        TaxCodeFacts("0101009106"), expected: [.warning]),
      RuleExample(
        LocalizedText(vi: "Sai độ dài: quy tắc khác nói", en: "Wrong length: another rule speaks"),
        TaxCodeFacts("123"), expected: []),
    ],
    judge: { facts in
      guard let code = facts.value, !code.isBranch, !code.hasValidCheckDigit else { return [] }
      return [facts.finding("record.tax-code-check-digit", .warning, checkDigitAdvice)]
    })

  private static let checkDigitAdvice = Advice(
    LocalizedText(
      vi: "Chữ số cuối của mã số thuế không khớp với chín chữ số trước; có thể đã gõ nhầm.",
      en: "The last digit of the tax code does not fit the nine before it; it may be mistyped."),
    remedy: LocalizedText(
      vi: "So lại từng chữ số với giấy chứng nhận.",
      en: "Compare it digit by digit with the certificate."))
}
