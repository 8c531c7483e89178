internal import CooperativeLaw

/// A column that a correction names.
struct CorrectFieldFacts: Sendable {
  /// Why it cannot be corrected in this filing.
  enum Problem: Sendable {
    /// It is none of the columns.
    case unknown([String])
    /// The filing did not say it; with the filing that did.
    case notSaid(by: Int64?)
    /// Rows of an imported file have days of their own.
    case ownDays
    /// A decision on an OCOP product, whose last day follows from its day.
    case wholeDecision
  }

  let filing: Int64
  let field: String
  let problem: Problem?
}

extension RecordRules {
  /// A correction changes what its filing said, and nothing else.
  static let correctField = Rule<CorrectFieldFacts>(
    id: "record.correct-field",
    title: LocalizedText(vi: "Mục được đính chính", en: "What may be corrected"),
    explanation: LocalizedText(
      vi: """
        Đính chính chỉ sửa mục mà chính hồ sơ đó đã ghi sai so với giấy tờ. Mục do hồ sơ khác ghi \
        thì đính chính hồ sơ đó; điều thay đổi thật thì ghi hồ sơ thay đổi.
        """,
      en: """
        A correction puts right what that very filing wrote otherwise than its papers. What another \
        filing wrote is corrected there; what truly changed is filed as a change.
        """),
    citations: correctionTexts,
    examples: [
      RuleExample(
        LocalizedText(vi: "Mục mà hồ sơ đã ghi", en: "A column the filing wrote"),
        CorrectFieldFacts(filing: 3, field: "phone", problem: nil), expected: []),
      RuleExample(
        LocalizedText(vi: "Mục không có", en: "No such column"),
        CorrectFieldFacts(filing: 3, field: "fone", problem: .unknown(["phone", "email"])),
        expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Mục do hồ sơ khác ghi", en: "A column another filing wrote"),
        CorrectFieldFacts(filing: 3, field: "name", problem: .notSaid(by: 2)),
        expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Mục không hồ sơ nào ghi", en: "A column no filing wrote"),
        CorrectFieldFacts(filing: 3, field: "name", problem: .notSaid(by: nil)),
        expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Ngày của hồ sơ nhập danh sách", en: "The day of an import"),
        CorrectFieldFacts(filing: 3, field: "effective_on", problem: .ownDays),
        expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Quyết định công nhận OCOP", en: "A decision on an OCOP product"),
        CorrectFieldFacts(filing: 3, field: "stars", problem: .wholeDecision),
        expected: [.blocker]),
    ],
    judge: { facts in
      guard let problem = facts.problem else { return [] }
      return [
        Finding(
          rule: "record.correct-field", severity: .blocker, field: facts.field,
          message: problem.message(facts),
          facts: [Fact(LocalizedText(vi: "hồ sơ số", en: "filing number"), facts.filing)],
          citations: correctionTexts, remedy: problem.remedy(facts))
      ]
    })
}

extension CorrectFieldFacts.Problem {
  fileprivate func message(_ facts: CorrectFieldFacts) -> LocalizedText {
    switch self {
    case .unknown:
      LocalizedText(
        vi: "Không có mục \(facts.field) để đính chính trong hồ sơ số \(facts.filing).",
        en: "There is no column \(facts.field) to correct in filing \(facts.filing).")
    case .notSaid:
      LocalizedText(
        vi: "Hồ sơ số \(facts.filing) không ghi mục \(facts.field).",
        en: "Filing \(facts.filing) did not write \(facts.field).")
    case .ownDays:
      LocalizedText(
        vi: "Mỗi dòng của danh sách nhập có ngày riêng, không theo ngày của hồ sơ.",
        en: "Each row of an imported list has days of its own, not that of the filing.")
    case .wholeDecision:
      LocalizedText(
        vi: "Quyết định công nhận OCOP không đính chính từng mục.",
        en: "A decision on an OCOP product is not corrected column by column.")
    }
  }

  fileprivate func remedy(_ facts: CorrectFieldFacts) -> LocalizedText {
    switch self {
    case .unknown(let fields):
      LocalizedText(
        vi: "Các mục: " + fields.joined(separator: ", ") + ".",
        en: "The columns: " + fields.joined(separator: ", ") + ".")
    case .notSaid(let filing?):
      LocalizedText(
        vi: "Đính chính hồ sơ số \(filing), hồ sơ đã ghi mục này.",
        en: "Correct filing \(filing), which wrote it.")
    case .notSaid(nil):
      LocalizedText(
        vi: "Xem lịch sử bằng htx unit history, hoặc ghi một hồ sơ thay đổi.",
        en: "See the history with htx unit history, or file a change.")
    case .ownDays:
      LocalizedText(
        vi: "Đính chính ngày của từng dòng bằng --set, ví dụ --set joined_on=02/03/2015.",
        en: "Correct the day of a row with --set, such as --set joined_on=02/03/2015.")
    case .wholeDecision:
      LocalizedText(
        vi: "Hủy bỏ hồ sơ số \(facts.filing) bằng htx filing void, rồi ghi lại quyết định.",
        en: "Void filing \(facts.filing) with htx filing void, then record the decision anew.")
    }
  }
}
