/// Which texts govern a legal status on a day.
public enum StatusRegime: String, Sendable, CaseIterable, Codable {
  /// HTX and LHHTX before the 1996 law: not known.
  case beforeLaw1996 = "BEFORE_1997"
  /// Law 47-L/CTN, from 1997-01-01: not known.
  case law1996 = "L1996"
  /// Law 18/2003/QH11, from 2004-07-01: not known.
  case law2003 = "L2003"
  /// Law 23/2012/QH13 before Circular 03/2014/TT-BKHĐT, from 2013-07-01.
  case law2012 = "L2012"
  /// Law 23/2012/QH13 with Circular 03/2014/TT-BKHĐT, from 2014-08-01.
  case circular03 = "L2012_TT03"
  /// Law 17/2023/QH15 before its registration decree, from 2024-07-01.
  case law2023 = "L2023"
  /// THT before Decree 151/2007/NĐ-CP: not known.
  case beforeDecree151 = "THT_BEFORE_2007"
  /// THT under Decree 151/2007/NĐ-CP, from 2007-11-01: not known.
  case decree151 = "ND151"
  /// THT that only notify the commune, from 2019-11-25.
  case decree77 = "ND77"
  /// THT that only notify the commune, from 2026-07-23: Decree 294/2026/NĐ-CP is not known.
  case decree294 = "ND294"
  /// Law 17/2023/QH15 with Decree 92/2024/NĐ-CP, from 2024-07-18.
  case decree92 = "ND92"
  /// Law 17/2023/QH15 with Decree 295/2026/NĐ-CP, from 2026-07-23.
  case decree295 = "ND295"

  /// The regime of a subject on a day.
  ///
  /// A THT that holds no certificate of registration stays with the notice to the commune.
  public static func of(
    _ subject: StatusSubject, on day: CivilDate, isRegistered: Bool = true
  ) -> StatusRegime {
    guard subject == .group else { return ofCooperatives[day] ?? .beforeLaw1996 }
    let groups = isRegistered ? ofRegisteredGroups : ofNotifiedGroups
    return groups[day] ?? .beforeDecree151
  }

  /// The regimes a subject has come under, the earliest first.
  public static func all(for subject: StatusSubject) -> [StatusRegime] {
    let ofGroups: [StatusRegime] = [.beforeDecree151, .decree151, .decree77, .decree294]
    let ofBoth: [StatusRegime] = [.decree92, .decree295]
    return allCases.filter { ofBoth.contains($0) || (subject == .group) == ofGroups.contains($0) }
  }

  /// Whether this program knows what the texts say of legal statuses.
  public var isKnown: Bool { text.confidence != .unknown }

  private static let ofCooperatives = Timeline<StatusRegime>(steps: [
    .init(from: CivilDate(1997, 1, 1), .law1996), .init(from: CivilDate(2004, 7, 1), .law2003),
    .init(from: CivilDate(2013, 7, 1), .law2012), .init(from: CivilDate(2014, 8, 1), .circular03),
    .init(from: CivilDate(2024, 7, 1), .law2023), .init(from: CivilDate(2024, 7, 18), .decree92),
    .init(from: CivilDate(2026, 7, 23), .decree295),
  ])

  private static let ofRegisteredGroups = Timeline<StatusRegime>(steps: [
    .init(from: CivilDate(2007, 11, 1), .decree151),
    .init(from: CivilDate(2019, 11, 25), .decree77),
    .init(from: CivilDate(2024, 7, 18), .decree92), .init(from: CivilDate(2026, 7, 23), .decree295),
  ])

  private static let ofNotifiedGroups = Timeline<StatusRegime>(steps: [
    .init(from: CivilDate(2007, 11, 1), .decree151),
    .init(from: CivilDate(2019, 11, 25), .decree77),
    .init(from: CivilDate(2026, 7, 23), .decree294),
  ])
}
