/// Law on cooperatives 17/2023/QH15 for cooperative groups (tổ hợp tác).
///
/// Who may be a member stayed with Decree 77/2019/NĐ-CP until Decree 294/2026/NĐ-CP, whose
/// content is not known to this program.
enum Law2023Group {
  static let withDecree77 = rules(
    conditions: Decree77.members, endReasons: Decree77.endReasons,
    governance: Decree77.governance)

  static let withDecree294 = rules(
    conditions: .notKnown(in: LawText.decree294),
    endReasons: [.official: .notKnown(in: LawText.decree294)],
    governance: GovernanceRules(executiveBoardIsOdd: .notKnown(in: LawText.decree294)))

  private static func rules(
    conditions: MemberConditions, endReasons: [MemberKind: Sourced<Set<MembershipEndReason>>],
    governance: GovernanceRules
  ) -> LawRules {
    LawRules(
      id: .law2023Group, label: Law2023.label, text: LawText.law2023,
      membership: MembershipRules(
        minimum: Sourced(2, Citation(LawText.law2023, "Điều 4 khoản 21")),
        conditions: [.official: conditions], endReasons: endReasons),
      capital: CapitalRules(), governance: governance)
  }
}
