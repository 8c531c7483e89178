/// Cases of the rules of branches, offices and locations.
enum DependentExamples {
  static func parent(
    _ vi: String, _ en: String, _ parent: UnitKind, on day: String = "2026-09-01",
    _ expected: [Severity]
  ) -> RuleExample<DependentFacts> {
    example(vi, en, facts(parent: parent, on: day), expected)
  }

  static func name(
    _ vi: String, _ en: String, _ name: String, on day: String = "2026-09-01",
    _ expected: [Severity]
  ) -> RuleExample<DependentFacts> {
    example(vi, en, facts(named: name, on: day), expected)
  }

  static func filed(
    _ vi: String, _ en: String, _ kind: DependentKind, _ filed: String,
    on resolved: String = "2026-09-01", _ expected: [Severity]
  ) -> RuleExample<DependentFacts> {
    example(vi, en, facts(kind, on: filed, resolved: resolved), expected)
  }

  private static func example(
    _ vi: String, _ en: String, _ facts: DependentFacts, _ expected: [Severity]
  ) -> RuleExample<DependentFacts> {
    RuleExample(LocalizedText(vi: vi, en: en), facts, expected: expected)
  }

  private static func facts(
    _ kind: DependentKind = .branch, named name: String = "Chi nhánh Hợp tác xã Khe Mười",
    parent: UnitKind = .cooperative, on day: String, resolved: String? = nil
  ) -> DependentFacts {
    DependentFacts(
      kind: kind, name: name, parent: parent, parentName: "Hợp tác xã Khe Mười",
      day: StatusExamples.day(day), resolvedOn: resolved.map(StatusExamples.day),
      filedOn: StatusExamples.day(day))
  }
}
