/// Law on cooperatives 47-L/CTN of 20-03-1996 (Luật Hợp tác xã 1996).
///
/// Only its chapter III on members was read (reprint); the minimum number is left to model charters
/// (Điều 4), and no other number is known to this program.
enum Law1996 {
  static let cooperative = rules(
    conditions: MemberConditions(
      types: Sourced([.individual, .household], article),
      minimumAge: Sourced(18, article),
      foreigners: Sourced(.notAdmitted, article),
      representedTypes: .notKnown(in: LawText.law1996)))

  static let union = rules(conditions: .notKnown(in: LawText.law1996))

  private static func rules(conditions: MemberConditions) -> LawRules {
    LawRules(
      id: .law1996,
      label: LocalizedText(vi: "Luật Hợp tác xã năm 1996", en: "Law on Cooperatives 1996"),
      text: LawText.law1996,
      membership: MembershipRules(
        minimum: .notKnown(in: LawText.law1996), conditions: [.official: conditions],
        endReasons: [.official: .notKnown(in: LawText.law1996)]),
      capital: .notKnown(in: LawText.law1996), governance: .notKnown(in: LawText.law1996))
  }

  private static let article = Citation(
    LawText.law1996, "Chương III (điều kiện trở thành xã viên)", confidence: .secondary)
}
