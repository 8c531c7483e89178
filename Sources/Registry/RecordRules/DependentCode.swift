internal import CooperativeLaw
internal import VietnameseText

/// The number of a branch, office or location as typed.
struct DependentCodeFacts: Sendable {
  let kind: DependentKind
  let text: String
  /// The tax code of its unit; `nil` when that is not on record.
  let parentCode: String?
  let name: String

  /// The number as it is stored and printed; `nil` when the text is none.
  var stored: String? {
    if kind == .businessLocation {
      let digits = text.filter { $0 != " " }
      let isNumber = digits.count == 5 && digits.allSatisfy { ("0"..."9").contains($0) }
      return isNumber && digits != "00000" ? digits : nil
    }
    return branchCode?.formatted
  }

  /// The tax code of a branch or office.
  fileprivate var branchCode: TaxCode? {
    (try? TaxCode(parsing: text)).flatMap { $0.isBranch ? $0 : nil }
  }
}

extension RecordRules {
  /// The number of a branch or office has 13 digits, that of a location five.
  static let dependentCode = Rule<DependentCodeFacts>(
    id: "record.dependent-code",
    title: LocalizedText(
      vi: "Mã số chi nhánh, văn phòng, địa điểm", en: "Number of a branch or location"),
    explanation: LocalizedText(
      vi: """
        Mã số chi nhánh, văn phòng đại diện đồng thời là mã số thuế, có 13 chữ số: 10 chữ số của \
        đơn vị, rồi 001–999. Mã số địa điểm kinh doanh có 5 chữ số, từ 00001.
        """,
      en: """
        The number of a branch or representative office is its tax code and has 13 digits: the 10 \
        of its unit, then 001–999. That of a business location has 5 digits, from 00001.
        """),
    citations: dependentCodeTexts,
    examples: [
      example("Mã chi nhánh", "A branch", "0100233488-001", []),
      example("Không có gạch", "Without the hyphen", "0100233488001", []),
      example("Mã của đơn vị", "The unit's own code", "0100233488", [.blocker]),
      example("Số thứ tự 000", "Number 000", "0100233488-000", [.blocker]),
      example("Của đơn vị khác", "Of another unit", "0314409058-001", [.warning]),
      example("Địa điểm, số đầu", "A location, the first", "00001", [], of: .businessLocation),
      example("Địa điểm, số 0", "A location, number 0", "00000", [.blocker], of: .businessLocation),
      example(
        "Địa điểm, 4 chữ số", "A location, 4 digits", "0001", [.blocker], of: .businessLocation),
      example(
        "Địa điểm, 6 chữ số", "A location, 6 digits", "000011", [.blocker], of: .businessLocation),
    ],
    judge: { facts in
      guard facts.stored != nil else { return [facts.wrongShape] }
      guard let code = facts.branchCode, let parent = facts.parentCode,
        facts.kind != .businessLocation, code.organisationDigits != parent
      else { return [] }
      return [facts.otherUnit(code, parent)]
    })

  static let dependentCodeTexts = [
    Citation("38/2019/QH14", "Điều 30", confidence: .secondary),
    Citation("03/2014/TT-BKHĐT", "Điều 10 khoản 4, khoản 5"),
    Citation("92/2024/NĐ-CP", "Điều 14 khoản 4, khoản 5"),
    Citation("295/2026/NĐ-CP", "Điều 14 khoản 4, khoản 5"),
  ]

  private static func example(
    _ vi: String, _ en: String, _ text: String, _ expected: [Severity],
    of kind: DependentKind = .branch
  ) -> RuleExample<DependentCodeFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en),
      DependentCodeFacts(kind: kind, text: text, parentCode: "0100233488", name: ""),
      expected: expected)
  }
}

extension DependentCodeFacts {
  fileprivate var wrongShape: Finding {
    let isLocation = kind == .businessLocation
    return finding(
      .blocker,
      LocalizedText(
        vi: "“\(text)” không phải mã số \(kind.label.vi).",
        en: "“\(text)” is no number of a \(kind.label.en)."),
      remedy: isLocation
        ? LocalizedText(
          vi: "Ghi 5 chữ số, từ 00001 đến 99999.", en: "Give 5 digits, from 00001 to 99999.")
        : LocalizedText(
          vi: "Ghi 13 chữ số như 0100233488-001; chưa được cấp thì bỏ trống.",
          en: "Give 13 digits such as 0100233488-001; leave it out when not given yet."))
  }

  fileprivate func otherUnit(_ code: TaxCode, _ parent: String) -> Finding {
    finding(
      .warning,
      LocalizedText(
        vi: "10 chữ số đầu \(code.organisationDigits) khác mã số của đơn vị \(parent).",
        en: "Its first 10 digits \(code.organisationDigits) are not the unit's code \(parent)."),
      remedy: LocalizedText(
        vi: "Xem lại giấy chứng nhận của chi nhánh và của đơn vị.",
        en: "Look at the certificates of the branch and of the unit."))
  }

  private func finding(
    _ severity: Severity, _ message: LocalizedText, remedy: LocalizedText
  ) -> Finding {
    Finding(
      rule: "record.dependent-code", severity: severity, subject: name, field: "code",
      message: message, facts: [.typed(text)], citations: RecordRules.dependentCodeTexts,
      remedy: remedy)
  }
}
