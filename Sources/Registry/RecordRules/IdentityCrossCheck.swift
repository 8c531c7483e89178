internal import CooperativeLaw
internal import VietnameseText

/// A citizen ID beside what was typed of the same person.
struct IdentityCrossFacts: Sendable {
  var subject = ""
  let citizenID: CitizenID
  /// The sex typed; `nil` when not given.
  var sex: Sex?
  /// The year of birth typed; `nil` when not given.
  var birthYear: Int?
  /// Today's year.
  let currentYear: Int
}

extension RecordRules {
  /// The sex and year of birth inside a citizen ID are those that were typed.
  static let identityCrossCheck = Rule<IdentityCrossFacts>(
    id: "record.identity-cross-check",
    title: LocalizedText(
      vi: "Số định danh khớp giới tính, năm sinh", en: "Number, sex and year of birth agree"),
    explanation: LocalizedText(
      vi: """
        Số định danh cá nhân cho biết giới tính và năm sinh. Khi khác với điều đã nhập thì một \
        trong hai có thể bị gõ nhầm; chỉ cảnh báo, vì số định danh có thể cấp theo khai sinh cũ.
        """,
      en: """
        A personal identification number tells the sex and the year of birth. When they differ \
        from what was typed, one of the two may be mistyped; only a warning, as the number may \
        follow an older birth record.
        """),
    citations: citizenIDTexts,
    examples: crossExamples,
    judge: { facts in
      let sex = facts.sex.map { $0 == .male ? CitizenID.Sex.male : .female }
      return facts.citizenID.mismatches(
        birthYear: facts.birthYear, sex: sex, currentYear: facts.currentYear
      ).map(facts.finding)
    })

  private static let crossExamples: [RuleExample<IdentityCrossFacts>] = {
    guard let man1987 = CitizenID(digits: "001087123456") else { return [] }
    return [
      RuleExample(
        LocalizedText(vi: "Nam sinh 1987", en: "A man born in 1987"),
        IdentityCrossFacts(citizenID: man1987, sex: .male, birthYear: 1987, currentYear: 2026),
        expected: []),
      RuleExample(
        LocalizedText(vi: "Không có gì để so", en: "Nothing to compare"),
        IdentityCrossFacts(citizenID: man1987, currentYear: 2026), expected: []),
      RuleExample(
        LocalizedText(vi: "Nhập là nữ", en: "Typed as a woman"),
        IdentityCrossFacts(citizenID: man1987, sex: .female, birthYear: 1987, currentYear: 2026),
        expected: [.warning]),
      RuleExample(
        LocalizedText(vi: "Nhập là nữ, sinh 1978", en: "Typed as a woman born in 1978"),
        IdentityCrossFacts(citizenID: man1987, sex: .female, birthYear: 1978, currentYear: 2026),
        expected: [.warning, .warning]),
    ]
  }()
}

extension IdentityCrossFacts {
  fileprivate func finding(_ mismatch: CitizenIDMismatch) -> Finding {
    let (field, message) = Self.wording(mismatch)
    return Finding(
      rule: "record.identity-cross-check", severity: .warning, subject: subject, field: field,
      message: message, facts: [.typed(citizenID.masked)],
      citations: RecordRules.citizenIDTexts,
      remedy: LocalizedText(
        vi: "So lại số định danh, giới tính và ngày sinh với giấy tờ.",
        en: "Compare the number, the sex and the birth date with the person's paper."))
  }

  private static func wording(_ mismatch: CitizenIDMismatch) -> (String, LocalizedText) {
    switch mismatch {
    case .sex(let inNumber, let stated):
      let (number, typed) = (word(inNumber), word(stated))
      return (
        "sex",
        LocalizedText(
          vi: "Số định danh là của \(number.vi), đã nhập \(typed.vi).",
          en: "The number tells \(number.en), but \(typed.en) was typed.")
      )
    case .birthYear(let inNumber, let stated):
      return (
        "date_of_birth",
        LocalizedText(
          vi: "Số định danh cho biết năm sinh \(inNumber), đã nhập \(stated).",
          en: "The number tells the birth year \(inNumber), but \(stated) was typed.")
      )
    case .birthYearInFuture(let year):
      return (
        "id_number",
        LocalizedText(
          vi: "Số định danh cho biết năm sinh \(year), còn chưa đến.",
          en: "The number tells the birth year \(year), which is still to come.")
      )
    case .unknownProvinceCode(let code):
      return (
        "id_number",
        LocalizedText(
          vi: "Số định danh bắt đầu bằng mã nơi khai sinh \(code), không tỉnh nào có.",
          en: "The number starts with the birthplace code \(code), which no province had.")
      )
    }
  }

  private static func word(_ sex: CitizenID.Sex) -> LocalizedText {
    (sex == .male ? Sex.male : .female).label
  }
}
