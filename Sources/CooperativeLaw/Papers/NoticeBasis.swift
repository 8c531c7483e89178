/// What an office may ask of a unit that is flagged: an explanation, or a report.
public struct NoticeBasis: Hashable, Sendable {
  /// What is asked.
  public enum Demand: String, Sendable, CaseIterable, Codable {
    /// The representative is called to explain a breach (giải trình).
    case explanation
    /// The unit is asked to report (báo cáo).
    case report
  }

  /// What is asked.
  public let demand: Demand
  /// Where the office is given that right.
  public let citation: Citation

  /// What may be asked of a unit on a ground on a day.
  ///
  /// A breach is explained only once it is there; while it is near, a report is asked for.
  ///
  /// - Returns: `nil` where the texts let nothing be asked: a court, an authority or silence decides,
  ///   or no text of that day is known.
  public static func of(
    _ ground: FlagGround, isReached: Bool, on day: CivilDate
  ) -> NoticeBasis? {
    guard !decidedElsewhere.contains(ground) else { return nil }
    if isReached, let place = explanation(of: ground, on: day) {
      return NoticeBasis(demand: .explanation, citation: place)
    }
    return reports(of: ground, on: day).map { NoticeBasis(demand: .report, citation: $0) }
  }

  /// Where the office is given the right to ask for a report; `nil` where no text gives it.
  static func reports(of ground: FlagGround, on day: CivilDate) -> Citation? {
    ground.applies(to: .group) ? reportsOfGroups[day] : reportsOfCooperatives[day]
  }

  private static let decidedElsewhere: Set<FlagGround> = [
    .certificateRevoked2012, .courtDecision2012, .forged2023, .courtOrAuthority2023, .silence2023,
    .byAuthorityGroup, .forgedGroup, .courtOrAuthorityGroup, .silenceGroup,
  ]

  /// The call to explain: the grounds of points b, c, d, đ, e of Law 17/2023/QH15 Điều 103 khoản 1.
  private static func explanation(of ground: FlagGround, on day: CivilDate) -> Citation? {
    switch ground {
    case .stoppedUntold2023, .noReport2023, .tooFewMembers2023, .tooManyForeigners2023,
      .overCapitalCap2023, .noAnnualMeeting2023:
      ofCooperatives[day]
    case .noReportGroup:
      day < CivilDate(2026, 7, 23) ? nil : Citation(LawText.decree295, "Điều 65 khoản 3")
    default: nil
    }
  }

  private static let ofCooperatives = Timeline<Citation>(steps: [
    .init(from: CivilDate(2024, 7, 18), Citation(LawText.decree92, "Điều 53 khoản 2")),
    .init(from: CivilDate(2026, 7, 23), Citation(LawText.decree295, "Điều 54 khoản 2")),
  ])

  private static let reportsOfCooperatives = Timeline<Citation>(steps: [
    .init(from: CivilDate(2014, 1, 27), .decree193("Điều 6 khoản 2 điểm d")),
    .init(from: CivilDate(2024, 7, 1), nil),
    .init(from: CivilDate(2024, 7, 18), Citation(LawText.decree92, "Điều 7 khoản 6")),
    .init(from: CivilDate(2026, 7, 23), Citation(LawText.decree295, "Điều 7 khoản 6")),
  ])

  private static let reportsOfGroups = Timeline<Citation>(steps: [
    .init(from: CivilDate(2024, 7, 18), Citation(LawText.decree92, "Điều 7 khoản 6")),
    .init(from: CivilDate(2026, 7, 23), Citation(LawText.decree295, "Điều 7 khoản 6")),
  ])
}
