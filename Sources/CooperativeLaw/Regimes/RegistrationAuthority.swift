/// Which level of government registers a unit.
public enum RegistrationAuthority {
  /// The level on a day; no value where it is not known or no text gave it.
  ///
  /// For a THT before 2024-07-01 it is the commune that authenticated or was notified.
  public static func level(
    for kind: UnitKind, isCreditFund: Bool = false, on day: CivilDate
  ) -> Sourced<AdministrativeLevel> {
    let timeline =
      switch kind {
      case .group: ofGroups
      case .union: ofUnions
      case .cooperative: isCreditFund ? ofCreditFunds : ofCooperatives
      }
    return timeline[day] ?? .notKnown(in: "trước khi có văn bản trong dữ liệu")
  }

  /// The level a THT that is not registered notifies.
  public static func levelForNotice(on day: CivilDate) -> Sourced<AdministrativeLevel> {
    guard day >= CivilDate(2019, 11, 25) else { return level(for: .group, on: day) }
    let confidence: Confidence = day < CivilDate(2026, 7, 23) ? .primary : .derived
    return Sourced(
      .commune, Citation(LawText.decree77, "Điều 12 khoản 3, 4", confidence: confidence))
  }

  private typealias Step = Timeline<Sourced<AdministrativeLevel>>.Step

  private static let since2024: [Step] = [
    Step(from: CivilDate(2024, 7, 1), .notKnown(in: LawText.law2023)),
    Step(
      from: CivilDate(2024, 7, 18),
      Sourced(.district, Citation(LawText.decree92, "Điều 5 khoản 1"))),
    Step(
      from: CivilDate(2025, 7, 1),
      Sourced(.commune, Citation(LawText.decree125, "Điều 44", confidence: .secondary))),
    Step(
      from: CivilDate(2026, 7, 23),
      Sourced(.commune, Citation(LawText.decree295, "Điều 5"))),
  ]

  private static let ofCooperatives = Timeline(
    steps: [
      Step(
        from: CivilDate(2014, 1, 27),
        Sourced(.district, Citation(LawText.decree193, "Điều 6 khoản 1 điểm b")))
    ] + since2024)

  private static let province = Step(
    from: CivilDate(2014, 1, 27),
    Sourced(.province, Citation(LawText.decree193, "Điều 6 khoản 1 điểm a")))

  private static let ofUnions = Timeline(steps: [province] + since2024)

  /// From 2024-07-01 people's credit funds follow the law on credit institutions.
  private static let ofCreditFunds = Timeline(steps: [
    province, Step(from: CivilDate(2024, 7, 1), .notKnown(in: "32/2024/QH15")),
  ])

  private static let ofGroups = Timeline(
    steps: [
      Step(
        from: CivilDate(2007, 11, 1), Sourced(.commune, Citation(LawText.decree151, "Điều 1"))),
      Step(
        from: CivilDate(2019, 11, 25),
        Sourced(.commune, Citation(LawText.decree77, "Điều 12 khoản 3"))),
    ] + since2024)
}
