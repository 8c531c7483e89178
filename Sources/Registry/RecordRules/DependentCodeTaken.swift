internal import CooperativeLaw

/// The number of a branch, office or location, and the other one that has or had it.
struct DependentCodeOwnerFacts: Sendable {
  let code: String
  /// The name of the other one; `nil` when the number is free.
  let holder: String?
}

extension RecordRules {
  /// A number is given to one branch or office, and within a unit to one location.
  static let dependentCodeTaken = Rule<DependentCodeOwnerFacts>(
    id: "record.dependent-code-taken",
    title: LocalizedText(
      vi: "Mã số chi nhánh, địa điểm đã có nơi dùng", en: "Number of a branch already in use"),
    explanation: LocalizedText(
      vi: """
        Hai chi nhánh, văn phòng đại diện không có cùng mã số; hai địa điểm kinh doanh của một đơn \
        vị không có cùng mã số. Mã của nơi đã chấm dứt cũng không ghi lại.
        """,
      en: """
        No two branches or offices have the same number, nor two locations of one unit. The number \
        of one that has closed is not used again.
        """),
    citations: dependentCodeTexts,
    examples: [
      RuleExample(
        LocalizedText(vi: "Mã chưa dùng", en: "The number is free"),
        DependentCodeOwnerFacts(code: "0100233488-001", holder: nil), expected: []),
      RuleExample(
        LocalizedText(vi: "Mã của chi nhánh khác", en: "The number of another branch"),
        DependentCodeOwnerFacts(
          code: "0100233488-001", holder: "Chi nhánh Hợp tác xã Khe Mười"), expected: [.blocker]),
    ],
    judge: { facts in
      guard let holder = facts.holder else { return [] }
      return [
        Finding(
          rule: "record.dependent-code-taken", severity: .blocker, field: "code",
          message: LocalizedText(
            vi: "Mã số \(facts.code) là của \(holder).",
            en: "The number \(facts.code) belongs to \(holder)."),
          facts: [.typed(facts.code)], citations: dependentCodeTexts,
          remedy: LocalizedText(
            vi: "Xem lại giấy chứng nhận; nếu là cùng một nơi thì không ghi lần nữa.",
            en: "Look at the certificate; if it is the same place, do not add it again."))
      ]
    })
}
