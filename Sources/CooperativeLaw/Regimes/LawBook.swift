/// The law by the date of the act.
public enum LawBook {
  /// Everything in force for a kind of unit on a day.
  public static func regime(for kind: UnitKind, on day: CivilDate) -> UnitRegime {
    let law = laws(for: kind)[day] ?? earliest(for: kind)
    let isGroup = kind == .group
    let registration =
      isGroup ? RegistrationTimeline.ofGroups[day] : RegistrationTimeline.ofCooperatives[day]
    let report = isGroup ? AnnualReport.ofGroups[day] : AnnualReport.ofCooperatives[day]
    return UnitRegime(
      law: law, kind: kind, day: day,
      registration: registration ?? RegistrationTimeline.earlier,
      annualReport: report ?? .notKnown(in: law.text))
  }

  private static func laws(for kind: UnitKind) -> Timeline<LawRules> {
    switch kind {
    case .cooperative: ofCooperatives
    case .union: ofUnions
    case .group: ofGroups
    }
  }

  private static let ofCooperatives = Timeline(steps: [
    .init(from: CivilDate(1997, 1, 1), Law1996.cooperative),
    .init(from: CivilDate(2004, 7, 1), Law2003.cooperative),
    .init(from: CivilDate(2013, 7, 1), Law2012.cooperative),
    .init(from: CivilDate(2024, 7, 1), Law2023.cooperative),
  ])

  private static let ofUnions = Timeline(steps: [
    .init(from: CivilDate(1997, 1, 1), Law1996.union),
    .init(from: CivilDate(2004, 7, 1), Law2003.union),
    .init(from: CivilDate(2013, 7, 1), Law2012.union),
    .init(from: CivilDate(2024, 7, 1), Law2023.union),
  ])

  private static let ofGroups = Timeline(steps: [
    .init(from: CivilDate(2007, 11, 1), Decree151.group),
    .init(from: CivilDate(2019, 11, 25), Decree77.group),
    .init(from: CivilDate(2024, 7, 1), Law2023Group.withDecree77),
    .init(from: CivilDate(2026, 7, 23), Law2023Group.withDecree294),
  ])

  private static func earliest(for kind: UnitKind) -> LawRules {
    kind == .group
      ? .notKnown(
        .beforeDecree151,
        label: LocalizedText(
          vi: "trước Nghị định 151/2007/NĐ-CP (chưa rõ quy định)",
          en: "before Decree 151/2007 (not known)"), text: "trước 151/2007/NĐ-CP")
      : .notKnown(
        .beforeLaw1996,
        label: LocalizedText(
          vi: "trước Luật Hợp tác xã năm 1996 (chưa rõ quy định)",
          en: "before the 1996 law (not known)"), text: "trước 47-L/CTN")
  }
}
