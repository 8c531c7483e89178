internal import CooperativeLaw

/// A code that comes back to its former owner.
struct TakenAgainFacts: Sendable {
  /// `tax_code` or `id_number`.
  let field: String
  /// Who owns it meanwhile; `nil` when it is free.
  let owner: String?
}

extension RecordRules {
  /// A code or identity number that was given to somebody else meanwhile does not come back.
  static let takenAgain = Rule<TakenAgainFacts>(
    id: "record.taken-again",
    title: LocalizedText(
      vi: "Mã số đã có người khác dùng", en: "A number that somebody else has meanwhile"),
    explanation: LocalizedText(
      vi: """
        Hủy bỏ hoặc đính chính không được để hai đơn vị cùng một mã số thuế, hai người cùng một số \
        định danh.
        """,
      en: """
        A void or a correction may not leave one tax code to two units, nor one identity number to \
        two people.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Mã còn trống", en: "The number is free"),
        TakenAgainFacts(field: "tax_code", owner: nil), expected: []),
      RuleExample(
        LocalizedText(vi: "Đơn vị khác đang dùng", en: "Another unit has it"),
        TakenAgainFacts(field: "tax_code", owner: "HTX-00002"), expected: [.blocker]),
    ],
    judge: { facts in
      guard let owner = facts.owner else { return [] }
      return [
        Finding(
          rule: "record.taken-again", severity: .blocker, field: facts.field,
          message: LocalizedText(
            vi: "Mã số trở lại sau hồ sơ này nay là của \(owner).",
            en: "The number that this filing brings back now belongs to \(owner)."),
          citations: [],
          remedy: LocalizedText(
            vi: "Xem lại \(owner): hồ sơ ghi mã số đó cần được đính chính hoặc hủy bỏ trước.",
            en: "Look at \(owner): the filing that gave the number is corrected or voided first."))
      ]
    })
}
