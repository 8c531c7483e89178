internal import CooperativeLaw

/// Later filings in which a unit plays a part that its withdrawal would leave empty.
struct VoidInUseFacts: Sendable {
  /// What rests on the units of the filing.
  enum Use: Sendable {
    /// It is a member of another unit.
    case memberOf(String)
    /// It enters or comes out of a reorganisation.
    case reorganised
    /// The reorganisation is complete, and later filings speak of its units.
    case builtUpon
  }

  /// Local number of the unit.
  let unit: String
  let use: Use
  let filing: Int64
}

extension RecordRules {
  /// A founding or a reorganisation that others rest on is not withdrawn from under them.
  static let voidInUse = Rule<[VoidInUseFacts]>(
    id: "record.void-in-use",
    title: LocalizedText(
      vi: "Hủy bỏ khi hồ sơ khác còn dựa vào", en: "Voiding what other filings rest on"),
    explanation: LocalizedText(
      vi: """
        Hủy bỏ hồ sơ thành lập là rút lại cả đơn vị. Khi đơn vị là thành viên của đơn vị khác, hoặc \
        đang tổ chức lại, phải hủy bỏ các hồ sơ đó trước. Tổ chức lại đã hoàn thành và đã có hồ sơ \
        sau đó thì quyền và nghĩa vụ đã chuyển giao, nên phải hủy bỏ lần lượt từ hồ sơ mới nhất.
        """,
      en: """
        Voiding a founding withdraws the whole unit. While it is a member of another unit, or part \
        of a reorganisation, those filings are voided first. After a completed reorganisation with \
        later filings, rights and duties have passed on; these are voided first, the newest at once.
        """),
    citations: voidTexts,
    examples: [
      RuleExample(
        LocalizedText(vi: "Không có hồ sơ nào dựa vào", en: "Nothing rests on it"), [],
        expected: []),
      RuleExample(
        LocalizedText(vi: "Là thành viên của liên hiệp", en: "A member of a union"),
        [VoidInUseFacts(unit: "HTX-00001", use: .memberOf("LHHTX-00002"), filing: 7)],
        expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Đang tổ chức lại", en: "Part of a reorganisation"),
        [VoidInUseFacts(unit: "HTX-00001", use: .reorganised, filing: 7)], expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Tổ chức lại đã hoàn thành", en: "A completed reorganisation"),
        [VoidInUseFacts(unit: "HTX-00001", use: .builtUpon, filing: 9)], expected: [.blocker]),
    ],
    judge: { uses in
      uses.map { use in
        Finding(
          rule: "record.void-in-use", severity: .blocker, subject: use.unit,
          message: use.message,
          facts: [Fact(LocalizedText(vi: "hồ sơ số", en: "filing number"), use.filing)],
          citations: voidTexts,
          remedy: LocalizedText(
            vi: "Hủy bỏ hồ sơ số \(use.filing) trước.", en: "Void filing \(use.filing) first."))
      }
    })
}

extension VoidInUseFacts {
  fileprivate var message: LocalizedText {
    switch use {
    case .memberOf(let other):
      LocalizedText(
        vi: "\(unit) là thành viên của \(other) theo hồ sơ số \(filing).",
        en: "\(unit) is a member of \(other) by filing \(filing).")
    case .reorganised:
      LocalizedText(
        vi: "\(unit) tham gia tổ chức lại theo hồ sơ số \(filing).",
        en: "\(unit) takes part in a reorganisation by filing \(filing).")
    case .builtUpon:
      LocalizedText(
        vi: "Tổ chức lại đã hoàn thành, và hồ sơ số \(filing) về \(unit) dựa vào kết quả đó.",
        en: "The reorganisation is complete, and filing \(filing) on \(unit) rests on its result.")
    }
  }
}
