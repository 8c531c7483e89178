/// Suspension and resumption of HTX, LHHTX, branches, offices and locations.
///
/// Law 17/2023/QH15 Điều 96; Decree 92/2024/NĐ-CP Điều 47; Decree 295/2026/NĐ-CP Điều 48.
enum Suspension2023 {
  static let rows: [StatusRow] = StatusDecree.both.flatMap { decree in
    rows(StatusSubject.cooperatives, papers(decree), confirmations(decree), by: decree)
      + rows(StatusSubject.dependents, [.suspensionNotice], [], by: decree)
  }

  private static func rows(
    _ subjects: [StatusSubject], _ papers: [StatusDocument], _ afterwards: [StatusClock],
    by decree: StatusDecree
  ) -> [StatusRow] {
    let cited = [Citation.law2023("Điều 96 khoản 1"), decree.at(47, 48, "1")]
    let clocks = limits(decree) + afterwards
    return [
      decree.row(
        subjects, [.active], .suspended,
        StatusTransition(.to(.suspended), documents: papers, starts: clocks, cited)),
      decree.row(
        subjects, [.suspended], .suspensionExtended,
        StatusTransition(.unchanged, documents: papers, starts: clocks, cited)),
      decree.row(
        subjects, [.suspended], .resumed,
        StatusTransition(
          .to(.active), documents: [.resumptionNotice],
          starts: [
            StatusClock(.resumptionNotice, .workingDays(3), decree.at(47, 48, "1")),
            confirmed(decree),
          ], stops: [.suspensionLength, .suspensionTotal, .resumptionConfirmed, .reportMissing],
          cited + [decree.at(47, 48, "3")])),
    ]
  }

  private static func papers(_ decree: StatusDecree) -> [StatusDocument] {
    decree.pick(
      [.suspensionNotice, .meetingMinutes, .meetingResolution],
      [.suspensionNotice, .meetingResolution])
  }

  private static func confirmed(_ decree: StatusDecree) -> StatusClock {
    StatusClock(
      .suspensionConfirmed, .workingDays(decree.pick(3, 1)), decree.at(47, 48, "4"))
  }

  private static func limits(_ decree: StatusDecree) -> [StatusClock] {
    let place = decree.at(47, 48, "1")
    let single = [
      StatusClock(.suspensionNotice, .workingDays(3), place), confirmed(decree),
      StatusClock(.suspensionLength, .months(12), place),
    ]
    return single + decree.pick([], [StatusClock(.suspensionTotal, .months(24), place)])
  }

  /// Since Decree 295/2026/NĐ-CP only, for suspensions notified from 2026-07-23 (Điều 68 khoản 8).
  private static func confirmations(_ decree: StatusDecree) -> [StatusClock] {
    let place = Citation(LawText.decree295, "Điều 48 khoản 8")
    return decree.pick(
      [],
      [
        StatusClock(.resumptionConfirmed, .workingDays(5), place),
        StatusClock(.reportAsked, .workingDays(10), place),
        StatusClock(.reportMissing, .months(12), place),
      ])
  }
}
