extension RuleExample where Facts == NameFacts {
  /// An example: a proposed name against one registered name.
  static func naming(
    _ title: LocalizedText, _ full: String, kind: UnitKind = .cooperative, on date: CivilDate,
    against other: RegisteredName? = nil, short: String? = nil, foreign: String? = nil,
    expected: [Severity]
  ) -> Self {
    RuleExample(
      title,
      NameFacts(
        kind: kind, actDate: date,
        proposed: ProposedName(full: full, short: short, foreign: foreign),
        others: other.map { [$0] } ?? [],
        scope: NameScope(
          LocalizedText(vi: "sổ của xã ví dụ", en: "the registry of the example commune"))),
      expected: expected)
  }
}

extension RegisteredName {
  /// An invented registered name for examples.
  static func example(
    _ full: String, short: String? = nil, foreign: String? = nil, kind: UnitKind = .cooperative,
    state: NameHolderState = .standing, isSameCommune: Bool = true, isMember: Bool = false
  ) -> RegisteredName {
    RegisteredName(
      full: full, short: short, foreign: foreign, kind: kind, state: state, code: "HTX-0001",
      areaName: "xã Ví Dụ", isSameCommune: isSameCommune, hasApplicantAsMember: isMember)
  }
}
