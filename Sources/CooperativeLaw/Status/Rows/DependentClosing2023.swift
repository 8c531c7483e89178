/// Closing of branches, representative offices and business locations.
///
/// Law 17/2023/QH15 Điều 104; Decree 92/2024/NĐ-CP Điều 54; Decree 295/2026/NĐ-CP Điều 55.
enum DependentClosing2023 {
  static let rows: [StatusRow] = StatusDecree.both.flatMap { decree in
    completed(StatusSubject.offices, by: decree)
      + completed([.businessLocation], by: decree) + [elapsed(decree)]
  }

  private static func completed(
    _ subjects: [StatusSubject], by decree: StatusDecree
  ) -> [StatusRow] {
    let standing: [LegalStatus] = subjects == [.businessLocation] ? .working : revocable
    return [
      decree.row(
        subjects, standing, .closingCompleted,
        transition(subjects, needs: [], .closedByParent, by: decree)),
      decree.row(
        subjects, [.closing], .closingCompleted,
        transition(subjects, needs: [.closing, .revocation, .bankruptcy], nil, by: decree)),
    ]
  }

  /// An office revoked in tax enforcement closes like any other (khoản 7).
  private static let revocable: [LegalStatus] = .working + [.revokedTax]

  private static func transition(
    _ subjects: [StatusSubject], needs: Set<StatusProcedure>, _ reason: EndReason?,
    by decree: StatusDecree
  ) -> StatusTransition {
    let isLocation = subjects == [.businessLocation]
    let law = Citation.law2023(isLocation ? "Điều 104 khoản 2" : "Điều 104 khoản 1")
    return StatusTransition(
      .to(.closed), needs: needs, endReason: reason,
      documents: isLocation ? [.closingNotice] : papers(decree),
      starts: [StatusClock(.closingFiled, .days(10), decree.at(54, 55, "2"))]
        + answers(isLocation: isLocation, by: decree),
      stops: [.silence], [law, decree.at(54, 55, "2"), decree.at(54, 55, "3")])
  }

  private static func papers(_ decree: StatusDecree) -> [StatusDocument] {
    decree.pick(
      [.closingNotice, .meetingMinutes, .closingDecision], [.closingNotice, .closingDecision])
  }

  private static func answers(isLocation: Bool, by decree: StatusDecree) -> [StatusClock] {
    if isLocation, decree.isNewer {
      let place = Citation(decree.text, "Điều 55 khoản 3 điểm b")
      return [StatusClock(.closingDecided, .workingDays(2), place)]
    }
    let place = decree.at("Điều 54 khoản 3", "Điều 55 khoản 3 điểm a")
    return [
      StatusClock(.taxAnswer, .workingDays(decree.pick(2, 1)), place),
      StatusClock(.closingDecided, .workingDays(decree.pick(5, 3)), place),
    ]
  }

  private static func elapsed(_ decree: StatusDecree) -> StatusRow {
    decree.row(
      StatusSubject.dependents, [.closing], .closingElapsed,
      StatusTransition(
        .to(.closed), needs: [.closing, .revocation, .bankruptcy], stops: [.silence],
        [decree.at(54, 55, "5")]))
  }
}
