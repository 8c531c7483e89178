/// Offices of a unit whose terms end on one day.
public struct EndingTerm: Sendable, Hashable {
  /// The office's own number of the unit.
  public let unit: String
  /// What it is.
  public let kind: UnitKind
  /// The last day.
  public let endsOn: CivilDate
  /// The offices, each as often as it is held.
  public let roles: [PositionRole]

  /// Makes the facts.
  public init(unit: String, kind: UnitKind, endsOn: CivilDate, roles: [PositionRole]) {
    self.unit = unit
    self.kind = kind
    self.endsOn = endsOn
    self.roles = roles
  }
}

/// When terms of office end (hết nhiệm kỳ).
public enum TermDue {
  /// The clock, named by the highest office; its article is that of the law on the last day.
  public static func items(_ facts: EndingTerm) -> [DueItem] {
    guard let highest = PositionRole.allCases.first(where: facts.roles.contains) else { return [] }
    let governance = LawBook.regime(for: facts.kind, on: facts.endsOn).governance
    let more = facts.roles.count - 1
    return [
      DueItem(
        .term, of: facts.unit,
        LocalizedText(
          vi: "Hết nhiệm kỳ: \(highest.label.vi)" + (more > 0 ? " và \(more) chức danh khác" : ""),
          en: "Term ends: \(highest.label.en)" + (more > 0 ? " and \(more) more" : "")),
        by: .day(facts.endsOn), governance.term(of: highest)?.citation,
        command: "htx position record \(facts.unit)")
    ]
  }
}
