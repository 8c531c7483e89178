internal import CooperativeLaw
internal import VietnameseText

/// The identity number of a person as typed.
typealias IdentityFacts = TypedValue<IdentityNumber, IdentityNumberError>

extension TypedValue where Value == IdentityNumber, Problem == IdentityNumberError {
  init(_ text: String, subject: String = "", field: String = "id_number") {
    let reading = Result { () throws(IdentityNumberError) in try IdentityNumber(parsing: text) }
    self.init(subject: subject, field: field, text: text, reading: reading)
  }
}

extension RecordRules {
  /// The text behind the twelve digits of a citizen.
  static let citizenIDTexts = [
    Citation("137/2015/NĐ-CP", "Điều 13", confidence: .secondary)
  ]

  /// The shape of a person's identity number: 12 digits, an old card's 9, or a passport.
  static let identityShape = Rule<IdentityFacts>(
    id: "record.identity-shape",
    title: LocalizedText(vi: "Dạng số giấy tờ tùy thân", en: "Shape of the identity number"),
    explanation: LocalizedText(
      vi: """
        Số định danh cá nhân (căn cước) có 12 chữ số, chứng minh nhân dân cũ có 9 chữ số; hộ \
        chiếu có cả chữ và số. Không áp dụng cho hộ gia đình, tổ chức và người nước ngoài.
        """,
      en: """
        A personal identification number has 12 digits, an old identity card 9; a passport has \
        letters and digits. Not for households, organisations and foreigners.
        """),
    citations: citizenIDTexts,
    examples: [
      RuleExample(
        LocalizedText(vi: "Căn cước 12 số", en: "Twelve digits"), IdentityFacts("001087123456"),
        expected: []),
      RuleExample(
        LocalizedText(vi: "Chứng minh nhân dân cũ", en: "An old identity card"),
        IdentityFacts("123 456 789"), expected: []),
      RuleExample(
        LocalizedText(vi: "Hộ chiếu", en: "A passport"), IdentityFacts("C1234567"), expected: []),
      RuleExample(
        LocalizedText(vi: "Mất hai số 0 ở đầu", en: "Two leading zeros are lost"),
        IdentityFacts("1087123456"), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Bảng tính đã đổi thành số", en: "A spreadsheet made it a number"),
        IdentityFacts("1.09E+10"), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Thừa một chữ số", en: "One digit too many"),
        IdentityFacts("0010871234567"), expected: [.blocker]),
    ],
    judge: { facts in
      guard let problem = facts.problem else { return [] }
      return [
        facts.finding(
          "record.identity-shape", .blocker, problem.advice, citations: citizenIDTexts)
      ]
    })
}

extension IdentityNumberError {
  /// What to tell the officer.
  fileprivate var advice: Advice {
    switch self {
    case .empty: Self.wrongLength(0)
    case .wrongLength(let count): Self.wrongLength(count)
    case .scientificNotation:
      Advice(
        LocalizedText(
          vi: "Bảng tính đã đổi số giấy tờ thành số nên các chữ số cuối đã mất.",
          en: "A spreadsheet turned the identity number into a number; its last digits are lost."),
        remedy: RecordRules.asTextColumn)
    case .unexpectedCharacter(let place):
      Advice(
        LocalizedText(
          vi: "Ký tự thứ \(place) không có trong số giấy tờ nào.",
          en: "Character \(place) is in no identity number."),
        remedy: LocalizedText(
          vi: "Chỉ ghi chữ số; với hộ chiếu thì ghi chữ cái và chữ số.",
          en: "Give digits only; letters and digits for a passport."))
    case .lostLeadingZeros(let suggestion):
      Advice(
        LocalizedText(
          vi: "Số định danh bị mất số 0 ở đầu, thường là do bảng tính.",
          en: "The leading zeros of the number are lost, most often in a spreadsheet."),
        remedy: LocalizedText(
          vi: "Ghi lại là \(suggestion.digits) nếu đúng với giấy tờ.",
          en: "Write \(suggestion.digits) if that is what the paper says."))
    }
  }

  private static func wrongLength(_ count: Int) -> Advice {
    Advice(
      LocalizedText(
        vi: "Số định danh có 12 chữ số (chứng minh nhân dân cũ 9), ở đây có \(count).",
        en: "An identification number has 12 digits (an old card 9); here there are \(count)."),
      remedy: LocalizedText(
        vi: "So lại với giấy tờ của người đó.", en: "Compare it with the person's paper."))
  }
}
