/// Decree 77/2019/NĐ-CP of 10-10-2019 on cooperative groups (tổ hợp tác).
enum Decree77 {
  static let group = LawRules(
    id: .decree77,
    label: LocalizedText(
      vi: "Nghị định 77/2019/NĐ-CP về tổ hợp tác", en: "Decree 77/2019 on cooperative groups"),
    text: LawText.decree77,
    membership: MembershipRules(
      minimum: Sourced(2, article("Điều 3 khoản 1")),
      conditions: [.official: members], endReasons: endReasons),
    capital: CapitalRules(), governance: governance)

  /// The age follows the Civil Code and the Labour Code: the decree fixes none.
  static let members = MemberConditions(
    types: Sourced([.individual, .organisation, .unit], article("Điều 7 khoản 1, 2")),
    minimumAge: nil, foreigners: Sourced(.notAdmitted, article("Điều 7 khoản 1")),
    representedTypes: Sourced([], article("Điều 7 khoản 2")))

  static let endReasons: [MemberKind: Sourced<Set<MembershipEndReason>>] = [
    .official: Sourced(
      [.unitEnded, .death, .organisationEnded, .voluntary, .seriousBreach],
      article("Điều 11 khoản 1"))
  ]

  static let governance = GovernanceRules(
    needsLegalRepresentative: Sourced(true, article("Điều 12 khoản 4")),
    executiveBoardIsOdd: Sourced(true, article("Điều 19 khoản 1")))

  private static func article(_ place: String) -> Citation { Citation(LawText.decree77, place) }
}
