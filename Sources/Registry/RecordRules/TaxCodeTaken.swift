internal import CooperativeLaw

/// A tax code, and the other unit that has or had it.
struct TaxCodeOwnerFacts: Sendable {
  let code: String
  /// Local number and name of the other unit; `nil` when the code is free.
  let holder: (number: String, name: String)?
}

extension RecordRules {
  /// A code is never given to another unit, not even after its holder has ended.
  static let taxCodeTaken = Rule<TaxCodeOwnerFacts>(
    id: "record.tax-code-taken",
    title: LocalizedText(vi: "Mã số thuế đã có đơn vị dùng", en: "Tax code already in use"),
    explanation: LocalizedText(
      vi: """
        Mỗi mã số chỉ cấp cho một đơn vị và không cấp lại, kể cả khi đơn vị đã giải thể. Tổ hợp \
        tác chuyển thành hợp tác xã thì giữ mã của mình.
        """,
      en: """
        A code is given to one unit and never again, not even after that unit is dissolved. A \
        group that becomes a cooperative keeps its own code.
        """),
    citations: taxCodeTexts,
    examples: [
      RuleExample(
        LocalizedText(vi: "Mã chưa dùng", en: "The code is free"),
        TaxCodeOwnerFacts(code: "0100233488", holder: nil), expected: []),
      RuleExample(
        LocalizedText(vi: "Mã của đơn vị khác", en: "The code of another unit"),
        TaxCodeOwnerFacts(
          code: "0100233488", holder: ("HTX-00012", "Hợp tác xã Nông nghiệp Thanh Mai")),
        expected: [.blocker]),
    ],
    judge: { $0.findings })
}

extension TaxCodeOwnerFacts {
  fileprivate var findings: [Finding] {
    guard let holder else { return [] }
    return [
      Finding(
        rule: "record.tax-code-taken", severity: .blocker, field: "tax_code",
        message: LocalizedText(
          vi: "Mã số thuế \(code) là của \(holder.name) (\(holder.number)).",
          en: "Tax code \(code) belongs to \(holder.name) (\(holder.number))."),
        facts: [.typed(code)], citations: RecordRules.taxCodeTexts,
        remedy: LocalizedText(
          vi: "Xem \(holder.number): nếu là cùng một đơn vị thì ghi thay đổi cho đơn vị đó; "
            + "nếu không thì kiểm tra lại mã.",
          en: "Look at \(holder.number): if it is the same unit, file a change of it; "
            + "if not, check the code."))
    ]
  }
}
