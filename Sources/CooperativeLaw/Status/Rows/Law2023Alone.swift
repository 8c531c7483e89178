/// HTX and LHHTX from 2024-07-01 to 2024-07-17: the law without its registration decree.
enum Law2023Alone {
  static let rows: [StatusRow] =
    suspension + revocation + dissolution + bankruptcy + reorganisation + dependents

  private static func row(
    _ from: [LegalStatus], _ event: StatusEvent, _ transition: StatusTransition
  ) -> StatusRow {
    StatusRow(StatusSubject.cooperatives, [.law2023], from, event, transition)
  }

  private static let notice = Citation.law2023("Điều 96 khoản 1")

  private static let suspension: [StatusRow] = [
    row(
      [.active], .suspended,
      StatusTransition(
        .to(.suspended), documents: [.suspensionNotice],
        starts: [StatusClock(.suspensionNotice, .workingDays(3), notice)], [notice])),
    row(
      [.suspended], .resumed,
      StatusTransition(
        .to(.active), documents: [.resumptionNotice],
        starts: [StatusClock(.resumptionNotice, .workingDays(3), notice)], [notice])),
  ]

  private static let grounds: [(ground: RevocationGround, point: String)] = [
    (.forgedFounding, "a"), (.stoppedUntold, "b"), (.noReport, "c"), (.tooFewMembers, "d"),
    (.tooManyForeigners, "d"), (.overCapitalCap, "đ"), (.noAnnualMeeting, "e"),
    (.courtDecision, "g"), (.authorityRequest, "g"),
  ]

  private static let revocation: [StatusRow] = grounds.map { item in
    row(
      item.ground == .stoppedUntold ? [.active] : [.active, .suspended], .revoked(item.ground),
      StatusTransition(
        .to(.windingUp), opens: .revocation, endReason: .dissolvedCompulsorily,
        documents: [.revocationDecision], starts: compulsoryClocks,
        [.law2023("Điều 103 khoản 1 điểm \(item.point)"), .law2023("Điều 99 khoản 1")],
        note: LocalizedText(
          vi: "Trình tự thu hồi do Chính phủ quy định (Điều 103 khoản 2), khi đó chưa có.",
          en: "The Government was to set the procedure (Article 103(2)); there was none yet.")))
  }

  private static let compulsoryClocks = [
    StatusClock(.resolutionTaken, .days(10), .law2023("Điều 99 khoản 2")),
    StatusClock(.silence, .months(6), .law2023("Điều 99 khoản 3")),
  ]

  private static let any: Set<StatusProcedure> = [
    .voluntaryDissolution, .compulsoryDissolution, .revocation,
  ]

  private static let dissolution: [StatusRow] = [
    row(
      [.active, .suspended], .dissolutionOpened(.voluntary),
      StatusTransition(
        .to(.windingUp), opens: .voluntaryDissolution, endReason: .dissolvedVoluntarily,
        documents: [.meetingResolution],
        starts: [
          StatusClock(.resolutionSent, .workingDays(7), .law2023("Điều 98 khoản 3")),
          StatusClock(.dissolutionFiled, .workingDays(5), .law2023("Điều 98 khoản 6")),
          StatusClock(.silence, .months(6), .law2023("Điều 98 khoản 7 điểm b")),
        ], [.law2023("Điều 97 khoản 1 điểm a"), .law2023("Điều 98 khoản 4")])),
    row(
      [.active, .suspended], .dissolutionOpened(.courtDecision),
      StatusTransition(
        .to(.windingUp), opens: .compulsoryDissolution, endReason: .dissolvedCompulsorily,
        documents: [.courtDecision], starts: compulsoryClocks,
        [.law2023("Điều 97 khoản 1 điểm b"), .law2023("Điều 99 khoản 1")])),
    row(
      [.windingUp], .dissolutionStepDone,
      StatusTransition(.unchanged, needs: any, [.law2023("Điều 98 khoản 2 đến khoản 6")])),
    row(
      [.windingUp], .dissolutionCompleted,
      StatusTransition(
        .to(.ended), needs: any, documents: [.dissolutionNotice],
        starts: [
          StatusClock(.dissolutionDecided, .workingDays(5), .law2023("Điều 98 khoản 7 điểm a"))
        ], stops: [.silence, .dissolutionFiled],
        [.law2023("Điều 97 khoản 2"), .law2023("Điều 98 khoản 7 điểm a")])),
    row(
      [.windingUp], .dissolutionElapsed,
      StatusTransition(
        .to(.ended), needs: any, stops: [.silence, .dissolutionFiled],
        [.law2023("Điều 98 khoản 7 điểm b"), .law2023("Điều 99 khoản 3")])),
  ]

  private static let bankruptcy = CourtRows.bankruptcy(
    [.law2023], from: [.active, .suspended, .windingUp], [.law2023("Điều 102 khoản 1")],
    declared: [.law2023("Điều 102 khoản 1")])

  private static let reorganisation: [StatusRow] = [
    (Reorganisation.divide, "Điều 92", "Điều 92 khoản 3"),
    (.consolidate, "Điều 94", "Điều 94 khoản 1"), (.merge, "Điều 95", "Điều 95 khoản 3"),
    (.separate, "Điều 93", "Điều 93 khoản 2 điểm d"),
    (.receive, "Điều 95", "Điều 95 khoản 2 điểm d"),
  ].flatMap { kind, opened, carried in
    CourtRows.reorganisation(
      kind, [.law2023], opened: [.law2023(opened)], completed: [.law2023(carried)], ended: [])
  }

  private static let dependents: [StatusRow] = [
    StatusRow(
      StatusSubject.offices, [.law2023], [.active, .suspended], .closingCompleted,
      StatusTransition(
        .to(.closed), endReason: .closedByParent, documents: [.closingDecision],
        [.law2023("Điều 104 khoản 1")])),
    StatusRow(
      [.businessLocation], [.law2023], [.active, .suspended], .closingCompleted,
      StatusTransition(
        .to(.closed), endReason: .closedByParent, documents: [.closingDecision],
        [.law2023("Điều 104 khoản 2")])),
  ]
}
