/// The way of yearly figures from units to the ministry, with the last day of each step.
public enum ReturnChain {
  /// A chain that held for the reports of some years.
  struct Rule: Sendable {
    let units: AnnualReport
    let citation: Citation
    /// The offices that sum up: the day after the year (month, day, years later) and the place.
    let offices: [(tier: ReturnStep.Tier, day: (month: Int, day: Int, later: Int)?, place: String)]
    let text: String
  }

  /// The steps for HTX, LHHTX and registered THT.
  public static func steps(ofYear year: Int) -> [ReturnStep] {
    rule(ofYear: year).map { steps($0, year) } ?? []
  }

  /// The steps for THT that only told the commune, from the report of 2019 on.
  public static func stepsOfNotifiedGroups(ofYear year: Int) -> [ReturnStep] {
    guard year >= 2019 else { return [] }
    return steps(notified, year).map { step in
      ReturnStep(
        tier: step.tier, due: step.due,
        citation: .decree77(step.citation.place, on: CivilDate(year, 12, 14)))
    }
  }

  /// The rule whose first day due lies in the time it was in force.
  static func rule(ofYear year: Int) -> Rule? {
    switch year {
    case 2024...: circular2024
    case 2019...: circular2019
    case 2017...: decree2017
    default: nil
    }
  }

  private static func steps(_ rule: Rule, _ year: Int) -> [ReturnStep] {
    let unit = ReturnStep(
      tier: .unit, due: rule.units.dueDate(ofYear: year), citation: rule.citation)
    return [unit]
      + rule.offices.compactMap { office in
        let due = office.day.map { CivilDate(year + $0.later, $0.month, $0.day) }
        // Districts ended on 2025-07-01; that the commune takes their step is assumed.
        guard office.tier == .district, let due, due >= CivilDate(2025, 7, 1) else {
          return ReturnStep(
            tier: office.tier, due: due,
            citation: due == nil ? .notKnown(in: rule.text) : Citation(rule.text, office.place))
        }
        guard rule.offices.allSatisfy({ $0.tier != .commune }) else { return nil }
        return ReturnStep(
          tier: .commune, due: due,
          citation: Citation(rule.text, office.place, confidence: .derived))
      }
  }

  private static let decree2017 = Rule(
    units: .january15, citation: Citation(LawText.decree193, "Điều 23 khoản 1"),
    offices: [(.district, nil, ""), (.province, nil, "")], text: LawText.circular03)

  private static let circular2019 = Rule(
    units: .december15, citation: Citation(LawText.circular03, "Điều 25 khoản 1, 5"),
    offices: [
      (.district, (12, 18, 0), "Điều 25 khoản 2"), (.province, (12, 21, 0), "Điều 25 khoản 3"),
    ], text: LawText.circular03)

  private static let circular2024 = Rule(
    units: .december15, citation: Citation(LawText.circular09, "Điều 6"),
    offices: [
      (.district, (12, 18, 0), "Điều 7 khoản 1"), (.province, (12, 21, 0), "Điều 7 khoản 2"),
    ], text: LawText.circular09)

  private static let notified = Rule(
    units: .december15, citation: Citation(LawText.decree77, "Điều 29 khoản 1"),
    offices: [
      (.commune, (12, 30, 0), "Điều 29 khoản 2"), (.district, (1, 15, 1), "Điều 29 khoản 3"),
      (.province, (1, 30, 1), "Điều 29 khoản 4"),
    ], text: LawText.decree77)
}
