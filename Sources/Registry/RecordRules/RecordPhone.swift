internal import CooperativeLaw
internal import VietnameseText

/// A telephone number as typed.
typealias PhoneFacts = TypedValue<PhoneNumber, PhoneNumberError>

extension TypedValue where Value == PhoneNumber, Problem == PhoneNumberError {
  init(_ text: String, subject: String = "", field: String = "phone") {
    let reading = Result { () throws(PhoneNumberError) in try PhoneNumber(parsing: text) }
    self.init(subject: subject, field: field, text: text, reading: reading)
  }
}

extension RecordRules {
  /// A telephone number can be dialled.
  static let phone = Rule<PhoneFacts>(
    id: "record.phone",
    title: LocalizedText(vi: "Số điện thoại", en: "Telephone number"),
    explanation: LocalizedText(
      vi: """
        Số di động có 10 chữ số, số cố định 11, tính cả số 0 ở đầu. Số không gọi được vẫn được \
        giữ như đã ghi và chỉ bị cảnh báo.
        """,
      en: """
        A mobile number has 10 digits, a landline 11, with the leading 0. A number that cannot \
        be dialled is kept as typed, with a warning.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Di động", en: "A mobile"), PhoneFacts("0912 345 678"), expected: []),
      RuleExample(
        LocalizedText(vi: "Mất số 0: tự thêm lại", en: "A lost 0 is put back"),
        PhoneFacts("912345678"), expected: []),
      RuleExample(
        LocalizedText(vi: "Đầu số cũ 11 số", en: "An old number of 11 digits"),
        PhoneFacts("01234567890"), expected: [.warning]),
      RuleExample(
        LocalizedText(vi: "Thiếu chữ số", en: "A digit is missing"), PhoneFacts("091234567"),
        expected: [.warning]),
    ],
    judge: { facts in
      facts.problem.map { [facts.finding("record.phone", .warning, $0.advice)] } ?? []
    })
}

extension PhoneNumberError {
  /// What to tell the officer.
  fileprivate var advice: Advice {
    switch self {
    case .oldMobilePrefix(let suggestion):
      Advice(
        LocalizedText(
          vi: "Số di động 11 chữ số đã đổi đầu số từ năm 2018.",
          en: "Mobile numbers of 11 digits were changed in 2018."),
        remedy: LocalizedText(
          vi: "Số mới là \(suggestion).", en: "The number is now \(suggestion)."))
    case .scientificNotation:
      Advice(
        LocalizedText(
          vi: "Bảng tính đã làm mất chữ số của số điện thoại.",
          en: "A spreadsheet has lost digits of the telephone number."),
        remedy: RecordRules.asTextColumn)
    case .empty, .unexpectedCharacter, .wrongLength, .unknownPrefix:
      Advice(
        LocalizedText(
          vi: "Số điện thoại có thể không gọi được.",
          en: "The telephone number may not be dialled."),
        remedy: LocalizedText(
          vi: "Xem lại: di động 10 chữ số, cố định 11 chữ số, bắt đầu bằng 0.",
          en: "Look again: a mobile has 10 digits, a landline 11, and both start with 0."))
    }
  }
}
