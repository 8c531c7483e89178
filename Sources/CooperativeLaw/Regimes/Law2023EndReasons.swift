/// Why a membership may end under Law 17/2023/QH15: Điều 33 for HTX, Điều 37 for LHHTX.
enum Law2023EndReasons {
  static let cooperative = reasons(
    article: "Điều 33", common: shared.union([.death, .missing, .capacityLost]))
  static let union = reasons(article: "Điều 37", common: shared)

  private static let shared: Set<MembershipEndReason> = [
    .organisationEnded, .unitEnded, .voluntary, .expelled,
  ]

  private static func reasons(
    article: String, common: Set<MembershipEndReason>
  ) -> [MemberKind: Sourced<Set<MembershipEndReason>>] {
    let place = { (clause: Int) in Citation(LawText.law2023, "\(article) khoản \(clause)") }
    return [
      .official: Sourced(common.union([.notTakingPart, .capitalNotPaid]), place(1)),
      .associateCapital: Sourced(common.union([.capitalNotPaid]), place(2)),
      .associateNoCapital: Sourced(common.union([.notTakingPart, .feeNotPaid]), place(3)),
    ]
  }
}
