/// Dissolution of HTX and LHHTX.
///
/// Law 17/2023/QH15 Điều 97-99; Decree 92/2024/NĐ-CP Điều 50-51; Decree 295/2026/NĐ-CP Điều 51-52.
enum Dissolution2023 {
  static let rows: [StatusRow] = StatusDecree.both.flatMap {
    [voluntary($0)] + courts($0) + [step($0), completed($0), elapsed($0), cancelled($0)]
  }

  private static let any: Set<StatusProcedure> = [
    .voluntaryDissolution, .compulsoryDissolution, .revocation,
  ]

  private static func voluntary(_ decree: StatusDecree) -> StatusRow {
    decree.row(
      StatusSubject.cooperatives, .working, .dissolutionOpened(.voluntary),
      StatusTransition(
        .to(.windingUp), opens: .voluntaryDissolution, endReason: .dissolvedVoluntarily,
        documents: [.meetingResolution],
        starts: [
          StatusClock(.resolutionSent, .workingDays(7), .law2023("Điều 98 khoản 3")),
          StatusClock(.windingUpPosted, .workingDays(decree.pick(3, 1)), decree.at(50, 51, "1")),
          StatusClock(.dissolutionFiled, .workingDays(5), decree.at(50, 51, "2")),
          StatusClock(.silence, .months(6), decree.at(50, 51, "5")),
          StatusClock(.cancellation, .months(6), decree.at(50, 51, "6")),
        ], [.law2023("Điều 97 khoản 1 điểm a"), .law2023("Điều 98"), decree.at(50, 51, "1")]))
  }

  private static func courts(_ decree: StatusDecree) -> [StatusRow] {
    let cited = [
      Citation.law2023("Điều 97 khoản 1 điểm b"), .law2023("Điều 99"), decree.at(51, 52, "1"),
    ]
    func transition(_ needs: Set<StatusProcedure>) -> StatusTransition {
      StatusTransition(
        .to(.windingUp), opens: .compulsoryDissolution, needs: needs,
        endReason: .dissolvedCompulsorily, documents: [.courtDecision],
        starts: compulsoryClocks(decree), stops: [.cancellation], cited)
    }
    return [
      decree.row(
        StatusSubject.cooperatives, .working + [.revokedTax], .dissolutionOpened(.courtDecision),
        transition([])),
      decree.row(
        StatusSubject.cooperatives, [.windingUp], .dissolutionOpened(.courtDecision),
        transition([.voluntaryDissolution])),
    ]
  }

  static func compulsoryClocks(_ decree: StatusDecree) -> [StatusClock] {
    [
      StatusClock(.windingUpPosted, .workingDays(decree.pick(3, 1)), decree.at(51, 52, "1")),
      StatusClock(.resolutionTaken, .days(10), .law2023("Điều 99 khoản 2")),
      StatusClock(.dissolutionFiled, .workingDays(5), decree.at(51, 52, "2")),
      StatusClock(.silence, .months(6), decree.at(51, 52, "3")),
    ]
  }

  private static func step(_ decree: StatusDecree) -> StatusRow {
    decree.row(
      StatusSubject.cooperatives, [.windingUp], .dissolutionStepDone,
      StatusTransition(
        .unchanged, needs: any,
        [.law2023("Điều 98 khoản 2 đến khoản 6"), decree.at(50, 51, "3")]))
  }

  private static func completed(_ decree: StatusDecree) -> StatusRow {
    decree.row(
      StatusSubject.cooperatives, [.windingUp], .dissolutionCompleted,
      StatusTransition(
        .to(.ended), needs: any,
        documents: decree.pick(
          [.dissolutionNotice, .assetReport, .stateAssetDecision],
          [.dissolutionNotice, .memberRegisters, .assetReport, .stateAssetDecision]),
        starts: [
          StatusClock(.taxAnswer, .workingDays(2), decree.at(50, 51, "4")),
          StatusClock(.dissolutionDecided, .workingDays(5), decree.at(50, 51, "4")),
        ], stops: [.dissolutionFiled, .silence, .cancellation],
        [
          .law2023("Điều 97 khoản 2"), .law2023("Điều 98 khoản 7 điểm a"),
          decree.at("Điều 50 khoản 2 đến khoản 4", "Điều 51 khoản 2 đến khoản 4"),
        ]))
  }

  private static func elapsed(_ decree: StatusDecree) -> StatusRow {
    decree.row(
      StatusSubject.cooperatives, [.windingUp], .dissolutionElapsed,
      StatusTransition(
        .to(.ended), needs: any,
        starts: [StatusClock(.silencePosted, .workingDays(3), decree.at(50, 51, "5"))],
        stops: [.dissolutionFiled, .silence, .cancellation],
        [
          .law2023("Điều 98 khoản 7 điểm b"), .law2023("Điều 99 khoản 3"),
          decree.at(50, 51, "5"), decree.at(51, 52, "3"),
        ]))
  }

  private static func cancelled(_ decree: StatusDecree) -> StatusRow {
    decree.row(
      StatusSubject.cooperatives, [.windingUp], .dissolutionCancelled,
      StatusTransition(
        .before, needs: [.voluntaryDissolution], documents: [.cancellationResolution],
        starts: [StatusClock(.cancellationPosted, .workingDays(3), decree.at(50, 51, "6"))],
        stops: [.dissolutionFiled, .silence, .cancellation], [decree.at(50, 51, "6")]))
  }
}
