internal import CooperativeLaw

extension RecordRules {
  /// An e-mail address has a name, an @ and a domain.
  static let email = Rule<TypedText>(
    id: "record.email",
    title: LocalizedText(vi: "Địa chỉ thư điện tử", en: "E-mail address"),
    explanation: LocalizedText(
      vi: "Địa chỉ có dạng ten@mien.vn, không dấu cách, không dấu tiếng Việt; chỉ cảnh báo.",
      en: "An address reads name@domain.vn without spaces or Vietnamese marks; only a warning."),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Đúng dạng", en: "Well formed"),
        TypedText("htx.thanhmai@example.vn", field: "email"), expected: []),
      RuleExample(
        LocalizedText(vi: "Thiếu @", en: "No @"), TypedText("thanhmai.example.vn", field: "email"),
        expected: [.warning]),
      RuleExample(
        LocalizedText(vi: "Tên miền thiếu dấu chấm", en: "A domain without a dot"),
        TypedText("thanhmai@example", field: "email"), expected: [.warning]),
      RuleExample(
        LocalizedText(vi: "Có dấu cách", en: "With a space"),
        TypedText("thanh mai@example.vn", field: "email"), expected: [.warning]),
    ],
    judge: { facts in
      if isAddress(facts.text) { return [] }
      return [facts.finding("record.email", .warning, emailAdvice)]
    })

  private static func isAddress(_ text: String) -> Bool {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty,
      text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else { return false }
    let labels = halves[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
  }

  private static let emailAdvice = Advice(
    LocalizedText(
      vi: "Địa chỉ thư điện tử có thể không gửi được.",
      en: "The e-mail address may not be reachable."),
    remedy: LocalizedText(
      vi: "Xem lại, ví dụ: ten@mien.vn.", en: "Look again; it reads like name@domain.vn."))
}
