/// Decree 151/2007/NĐ-CP of 10-10-2007 on cooperative groups (tổ hợp tác).
enum Decree151 {
  static let group = LawRules(
    id: .decree151,
    label: LocalizedText(
      vi: "Nghị định 151/2007/NĐ-CP về tổ hợp tác", en: "Decree 151/2007 on cooperative groups"),
    text: LawText.decree151,
    membership: MembershipRules(
      minimum: Sourced(3, Citation(LawText.decree151, "Điều 1")),
      conditions: [
        .official: MemberConditions(
          types: Sourced([.individual], Citation(LawText.decree151, "Điều 1")),
          minimumAge: Sourced(
            18,
            Citation(LawText.decree151, "điều kiện trở thành tổ viên", confidence: .secondary)),
          foreigners: .notKnown(in: LawText.decree151),
          representedTypes: Sourced([], Citation(LawText.decree151, "Điều 1")))
      ],
      endReasons: [.official: .notKnown(in: LawText.decree151)]),
    capital: CapitalRules(), governance: GovernanceRules())
}
