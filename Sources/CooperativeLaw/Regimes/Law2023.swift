/// Law on cooperatives 17/2023/QH15 of 20-06-2023 (Luật Hợp tác xã 2023), for HTX and LHHTX.
enum Law2023 {
  static let cooperative = LawRules(
    id: .law2023, label: label, text: LawText.law2023,
    membership: MembershipRules(
      minimum: Sourced(5, article("Điều 4 khoản 7")),
      conditions: [
        .official: investingMembers, .associateCapital: investingMembers,
        .associateNoCapital: otherAssociates,
      ],
      foreignOfficialsBelowPercent: Sourced(35, article("Điều 30 khoản 7")),
      endReasons: Law2023EndReasons.cooperative),
    capital: capital(cap: 30), governance: governance(controlBoardFrom: nil))

  static let union = LawRules(
    id: .law2023, label: label, text: LawText.law2023,
    membership: MembershipRules(
      minimum: Sourced(3, article("Điều 4 khoản 8")),
      conditions: [
        .official: unionMembers([.unit], "Điều 34 khoản 1 điểm a"),
        .associateCapital: unionMembers([.organisation, .unit], "Điều 34 khoản 1 điểm b"),
        .associateNoCapital: unionMembers([.organisation, .unit], "Điều 34 khoản 1 điểm b"),
      ],
      foreignOfficialsBelowPercent: Sourced(35, article("Điều 34 khoản 6")),
      endReasons: Law2023EndReasons.union),
    capital: capital(cap: 40),
    governance: governance(controlBoardFrom: Sourced(10, article("Điều 56 khoản 2"))))

  static let label = LocalizedText(
    vi: "Luật Hợp tác xã năm 2023", en: "Law on Cooperatives 2023")

  private static let investingMembers = MemberConditions(
    types: Sourced(
      [.individual, .household, .organisation, .unit], article("Điều 30 khoản 1")),
    minimumAge: Sourced(18, article("Điều 30 khoản 1 điểm a")),
    foreigners: Sourced(.investors, article("Điều 30 khoản 1 điểm b")),
    representedTypes: Sourced([.household], article("Điều 30 khoản 1 điểm c")))

  private static let otherAssociates = MemberConditions(
    types: Sourced(
      [.individual, .household, .organisation, .unit], article("Điều 30 khoản 2")),
    minimumAge: Sourced(15, article("Điều 30 khoản 2 điểm b")),
    foreigners: Sourced(.lawfulResidents(minimumAge: 18), article("Điều 30 khoản 2 điểm a")),
    representedTypes: Sourced([.household], article("Điều 30 khoản 2 điểm c")))

  private static func unionMembers(_ types: Set<MemberType>, _ place: String) -> MemberConditions {
    MemberConditions(
      types: Sourced(types, article(place)), minimumAge: nil,
      foreigners: Sourced(.notAdmitted, article(place)),
      representedTypes: Sourced([], article(place)))
  }

  private static func capital(cap: Int) -> CapitalRules {
    CapitalRules(
      memberCapPercent: Sourced(cap, article("Điều 74 khoản 1")),
      associatesCapPercent: Sourced(cap, article("Điều 74 khoản 2")),
      foreignersCapPercent: Sourced(30, article("Điều 74 khoản 3")),
      payIn: Sourced(.months(6), article("Điều 74 khoản 4")),
      shortfallRegistration: Sourced(.days(30), article("Điều 74 khoản 7")),
      isSumOfContributions: Sourced(true, article("Điều 4 khoản 24")))
  }

  private static func governance(controlBoardFrom members: Sourced<Int>?) -> GovernanceRules {
    GovernanceRules(
      boardSize: Sourced(3...15, article("Điều 65 khoản 1")),
      boardTerm: Sourced(TermLimits(maximumMonths: 60), article("Điều 65 khoản 2")),
      officerTerm: Sourced(
        TermLimits(maximumMonths: 60), article("Điều 71 khoản 2, Điều 72 khoản 2")),
      controlBoardFromMembers: members,
      fullOrgansAboveMicro: members == nil ? Sourced(true, article("Điều 56 khoản 2")) : nil,
      controlBoardSize: Sourced(1...7, article("Điều 69 khoản 1")),
      chairIsLegalRepresentative: Sourced(false, article("Điều 11 khoản 2")),
      needsLegalRepresentative: Sourced(true, article("Điều 11 khoản 3")),
      separatesControl: Sourced(true, article("Điều 62")))
  }

  private static func article(_ place: String) -> Citation { Citation(LawText.law2023, place) }
}
