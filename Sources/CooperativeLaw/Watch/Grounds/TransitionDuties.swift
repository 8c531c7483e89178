extension FlagRule {
  /// What is the same in the examples of the three duties.
  static func duty(
    _ vi: String, _ en: String, _ kind: UnitKind, founded: CivilDate, _ state: TransitionState?,
    on day: String, hold: FlagHold? = nil, _ expected: [Severity]
  ) -> RuleExample<FlagFacts> {
    FlagExamples.example(
      vi, en,
      FlagFacts(
        kind: kind, day: StatusExamples.day(day),
        duty: UnitTransitionFacts(
          kind: kind, foundedOn: founded,
          record: state.map { .init($0, on: StatusExamples.day(day)) }), hold: hold), expected)
  }
}
