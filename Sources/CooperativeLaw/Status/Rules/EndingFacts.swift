/// The end of an HTX or LHHTX, and what must be settled before it.
public struct EndingFacts: Sendable {
  /// How it ends.
  public let reason: EndReason
  /// Whether every debt and property duty is paid; `nil` when not stated.
  public let debtsPaid: Bool?
  /// Whether a court or arbitration is at work on a dispute; `nil` when not stated.
  public let hasDispute: Bool?
  /// How many branches, offices and locations are not closed yet.
  public let openDependents: Int
  /// What is in force on the day.
  public let regime: UnitRegime

  /// Makes the facts.
  public init(
    kind: UnitKind, day: CivilDate, reason: EndReason, debtsPaid: Bool? = nil,
    hasDispute: Bool? = nil, openDependents: Int = 0
  ) {
    self.reason = reason
    self.debtsPaid = debtsPaid
    self.hasDispute = hasDispute
    self.openDependents = openDependents
    regime = LawBook.regime(for: kind, on: day)
  }

  /// Whether it is dissolved, by its own will or not.
  var isDissolved: Bool { [.dissolvedVoluntarily, .dissolvedCompulsorily].contains(reason) }

  /// The regime of statuses that day.
  var statusRegime: StatusRegime { .of(StatusSubject(regime.kind), on: regime.day) }
}

extension Finding {
  /// Says that a fact the law asks for was not stated.
  static func notStated(
    _ rule: RuleID, _ what: LocalizedText, by citation: Citation, facts: [Fact] = []
  ) -> Finding {
    Finding(
      rule: rule, severity: .warning,
      message: LocalizedText(vi: "Chưa ghi \(what.vi).", en: "Not stated: \(what.en)."),
      facts: facts, citations: [citation],
      remedy: LocalizedText(
        vi: "Ghi rõ điều này trước khi quyết định.", en: "State it before the decision."))
  }
}
