/// Law on cooperatives 18/2003/QH11 of 26-11-2003 (Luật Hợp tác xã 2003).
///
/// Only its chapter III on members was read (reprint); every other number is not known to this program.
enum Law2003 {
  static let cooperative = rules(
    conditions: MemberConditions(
      types: Sourced([.individual, .household, .organisation, .unit], article),
      minimumAge: Sourced(18, article),
      foreigners: Sourced(.notAdmitted, article),
      representedTypes: Sourced([.household, .organisation], article)))

  static let union = rules(conditions: .notKnown(in: LawText.law2003))

  private static func rules(conditions: MemberConditions) -> LawRules {
    LawRules(
      id: .law2003,
      label: LocalizedText(vi: "Luật Hợp tác xã năm 2003", en: "Law on Cooperatives 2003"),
      text: LawText.law2003,
      membership: MembershipRules(
        minimum: .notKnown(in: LawText.law2003), conditions: [.official: conditions],
        endReasons: [.official: .notKnown(in: LawText.law2003)]),
      capital: .notKnown(in: LawText.law2003), governance: .notKnown(in: LawText.law2003))
  }

  private static let article = Citation(
    LawText.law2003, "Chương III (điều kiện trở thành xã viên)", confidence: .secondary)
}
