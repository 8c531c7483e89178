/// Law on cooperatives 23/2012/QH13 of 20-11-2012 (Luật Hợp tác xã 2012).
enum Law2012 {
  static let cooperative = LawRules(
    id: .law2012, label: label, text: LawText.law2012,
    membership: MembershipRules(
      minimum: Sourced(7, article("Điều 3 khoản 1")),
      conditions: [.official: cooperativeMembers],
      jobCreatingTakesIndividualsOnly: Sourced(true, article("Điều 13 khoản 1 điểm a")),
      endReasons: [.official: Sourced(endReasons, article("Điều 16 khoản 1"))]),
    capital: capital(cap: Sourced(20, article("Điều 17 khoản 1"))),
    governance: governance(controlBoardFrom: 30))

  static let union = LawRules(
    id: .law2012, label: label, text: LawText.law2012,
    membership: MembershipRules(
      minimum: Sourced(4, article("Điều 3 khoản 2")),
      conditions: [.official: unionMembers],
      endReasons: [
        .official: Sourced(
          endReasons.subtracting([
            .death, .missing, .capacityLost, .imprisoned, .noRepresentative,
          ]), article("Điều 16 khoản 1"))
      ]),
    capital: capital(cap: Sourced(30, article("Điều 17 khoản 2"))),
    governance: governance(controlBoardFrom: 10))

  private static let label = LocalizedText(
    vi: "Luật Hợp tác xã năm 2012", en: "Law on Cooperatives 2012")

  private static let cooperativeMembers = MemberConditions(
    types: Sourced(
      [.individual, .household, .organisation, .unit], article("Điều 13 khoản 1 điểm a")),
    minimumAge: Sourced(18, article("Điều 13 khoản 1 điểm a")),
    foreigners: Sourced(
      .lawfulResidents(minimumAge: 18), article("Điều 13 khoản 1 điểm a")),
    representedTypes: Sourced([.household], article("Điều 13 khoản 1 điểm a")))

  private static let unionMembers = MemberConditions(
    types: Sourced([.unit], article("Điều 13 khoản 2")), minimumAge: nil,
    foreigners: Sourced(.notAdmitted, article("Điều 13 khoản 2")),
    representedTypes: Sourced([], article("Điều 13 khoản 2")))

  private static let endReasons: Set<MembershipEndReason> = [
    .death, .missing, .capacityLost, .imprisoned, .noRepresentative, .organisationEnded,
    .unitEnded, .voluntary, .expelled, .notTakingPart, .capitalNotPaid, .charter,
  ]

  private static func capital(cap: Sourced<Int>) -> CapitalRules {
    CapitalRules(
      memberCapPercent: cap, payIn: Sourced(.months(6), article("Điều 17 khoản 3")),
      isSumOfContributions: Sourced(true, article("Điều 4 khoản 3")))
  }

  private static func governance(controlBoardFrom members: Int) -> GovernanceRules {
    GovernanceRules(
      boardIsRequired: Sourced(true, article("Điều 29")),
      boardSize: Sourced(3...15, article("Điều 35 khoản 1")),
      boardTerm: Sourced(
        TermLimits(minimumMonths: 24, maximumMonths: 60), article("Điều 35 khoản 2")),
      controlBoardFromMembers: Sourced(members, article("Điều 39 khoản 2")),
      controlBoardSize: Sourced(1...7, article("Điều 39 khoản 2")),
      chairIsLegalRepresentative: Sourced(true, article("Điều 37 khoản 1")),
      needsLegalRepresentative: Sourced(true, article("Điều 37 khoản 1")),
      separatesControl: Sourced(true, article("Điều 40")))
  }

  private static func article(_ place: String) -> Citation { Citation(LawText.law2012, place) }
}
