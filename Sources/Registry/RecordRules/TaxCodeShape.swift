internal import CooperativeLaw
internal import VietnameseText

/// A tax code as typed.
typealias TaxCodeFacts = TypedValue<TaxCode, TaxCodeError>

extension TypedValue where Value == TaxCode, Problem == TaxCodeError {
  init(_ text: String, subject: String = "", field: String = "tax_code") {
    let reading = Result { () throws(TaxCodeError) in try TaxCode(parsing: text) }
    self.init(subject: subject, field: field, text: text, reading: reading)
  }
}

extension RecordRules {
  /// The shape of a unit's tax code (mã số thuế): 10 digits.
  static let taxCodeShape = Rule<TaxCodeFacts>(
    id: "record.tax-code-shape",
    title: LocalizedText(vi: "Dạng mã số thuế", en: "Shape of the tax code"),
    explanation: LocalizedText(
      vi: """
        Mã số của hợp tác xã, tổ hợp tác, liên hiệp hợp tác xã đồng thời là mã số thuế và có \
        10 chữ số. Mã 13 chữ số là của chi nhánh, văn phòng đại diện.
        """,
      en: """
        The code of a cooperative, group or union is its tax code and has 10 digits. A code of \
        13 digits belongs to a branch or representative office.
        """),
    citations: taxCodeTexts,
    examples: [
      RuleExample(
        LocalizedText(vi: "Mười chữ số", en: "Ten digits"), TaxCodeFacts("0100233488"),
        expected: []),
      RuleExample(
        LocalizedText(vi: "Mất số 0 ở đầu", en: "The leading zero is lost"),
        TaxCodeFacts("100233488"), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Bảng tính đã đổi thành số", en: "A spreadsheet made it a number"),
        TaxCodeFacts("1.23E+11"), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Mã của chi nhánh", en: "The code of a branch"),
        TaxCodeFacts("0314409058-002"), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Thừa một chữ số", en: "One digit too many"),
        TaxCodeFacts("01002334880"), expected: [.blocker]),
    ],
    judge: { facts in
      facts.shapeAdvice.map {
        [facts.finding("record.tax-code-shape", .blocker, $0, citations: taxCodeTexts)]
      } ?? []
    })
}

extension TypedValue where Value == TaxCode, Problem == TaxCodeError {
  fileprivate var shapeAdvice: Advice? {
    switch reading {
    case .success(let code): code.isBranch ? Self.branch(code) : nil
    case .failure(let problem): problem.advice
    }
  }

  private static func branch(_ code: TaxCode) -> Advice {
    Advice(
      LocalizedText(
        vi: "\(code.formatted) là mã của chi nhánh hoặc văn phòng đại diện.",
        en: "\(code.formatted) is the code of a branch or representative office."),
      remedy: LocalizedText(
        vi: "Ghi 10 chữ số của chính đơn vị: \(code.organisationDigits).",
        en: "Give the 10 digits of the unit itself: \(code.organisationDigits)."))
  }
}

extension TaxCodeError {
  /// What to tell the officer.
  fileprivate var advice: Advice {
    switch self {
    case .empty: Self.wrongLength(0)
    case .wrongLength(let count): Self.wrongLength(count)
    case .scientificNotation:
      Advice(
        LocalizedText(
          vi: "Bảng tính đã đổi mã số thuế thành số nên các chữ số cuối đã mất.",
          en: "A spreadsheet turned the tax code into a number and its last digits are lost."),
        remedy: RecordRules.asTextColumn)
    case .unexpectedCharacter(let place):
      Advice(
        LocalizedText(
          vi: "Ký tự thứ \(place) của mã số thuế không phải chữ số.",
          en: "Character \(place) of the tax code is not a digit."),
        remedy: LocalizedText(vi: "Chỉ ghi 10 chữ số.", en: "Give the 10 digits only."))
    case .lostLeadingZero(let suggestion):
      Advice(
        LocalizedText(
          vi: "Mã số thuế có 9 chữ số; số 0 ở đầu đã mất, thường là do bảng tính.",
          en: "The tax code has 9 digits; its leading zero is lost, most often in a spreadsheet."),
        remedy: LocalizedText(
          vi: "Ghi lại là \(suggestion) nếu đúng với giấy chứng nhận.",
          en: "Write \(suggestion) if that is what the certificate says."))
    case .branchNumberZero:
      Advice(
        LocalizedText(
          vi: "Số thứ tự chi nhánh 000 không bao giờ được cấp.",
          en: "The branch number 000 is never given."),
        remedy: LocalizedText(
          vi: "Ghi 10 chữ số của chính đơn vị.", en: "Give the 10 digits of the unit itself."))
    }
  }

  private static func wrongLength(_ count: Int) -> Advice {
    Advice(
      LocalizedText(
        vi: "Mã số thuế phải có 10 chữ số, ở đây có \(count).",
        en: "A tax code has 10 digits; here there are \(count)."),
      remedy: LocalizedText(
        vi: "Xem lại giấy chứng nhận đăng ký; mã bắt đầu bằng số 0 phải ghi cả số 0.",
        en: "Look at the certificate again; a code that starts with 0 keeps its 0."))
  }
}
