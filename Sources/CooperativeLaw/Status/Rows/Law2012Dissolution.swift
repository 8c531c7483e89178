/// Dissolution under Law 23/2012/QH13 Điều 54; Decree 193/2013/NĐ-CP Điều 19; Circular
/// 03/2014/TT-BKHĐT Điều 17.
enum Law2012Dissolution {
  static let rows: [StatusRow] =
    [voluntary] + committee.map(compulsory) + [afterRevocation, step, completed]

  /// The law prints the fourth point as a second "b".
  private static let committee: [(ground: DissolutionGround, point: String)] = [
    (.notOperating, "a"), (.tooFewMembers, "b"), (.noAnnualMeeting, "c"), (.courtDecision, "đ"),
  ]

  private static func row(
    _ from: [LegalStatus], _ event: StatusEvent, _ transition: StatusTransition
  ) -> StatusRow {
    StatusRow(StatusSubject.cooperatives, Law2012Rows.regimes, from, event, transition)
  }

  private static let voluntary = row(
    [.active, .suspended], .dissolutionOpened(.voluntary),
    StatusTransition(
      .to(.windingUp), opens: .voluntaryDissolution, endReason: .dissolvedVoluntarily,
      documents: [.meetingResolution],
      starts: [StatusClock(.councilWork, .days(60), .law2012("Điều 54 khoản 1"))],
      [.law2012("Điều 54 khoản 1"), .decree193("Điều 19 khoản 1")]))

  private static func compulsory(_ item: (ground: DissolutionGround, point: String)) -> StatusRow {
    row(
      item.ground == .notOperating ? [.active] : [.active, .suspended],
      .dissolutionOpened(item.ground),
      decided(needs: [], .law2012("Điều 54 khoản 2 điểm \(item.point)")))
  }

  private static let afterRevocation = row(
    [.windingUp], .dissolutionOpened(.certificateRevoked),
    decided(needs: [.revocation], .law2012("Điều 54 khoản 2 (điểm thứ tư)")))

  private static func decided(
    needs: Set<StatusProcedure>, _ ground: Citation
  ) -> StatusTransition {
    StatusTransition(
      .to(.windingUp), opens: .compulsoryDissolution, needs: needs,
      endReason: .dissolvedCompulsorily, documents: [.committeeDecision],
      starts: [StatusClock(.councilWork, .days(60), .law2012("Điều 54 khoản 3 điểm c"))],
      [ground, .law2012("Điều 54 khoản 3"), .decree193("Điều 19 khoản 2")])
  }

  private static let any: Set<StatusProcedure> = [.voluntaryDissolution, .compulsoryDissolution]

  private static let step = row(
    [.windingUp], .dissolutionStepDone,
    StatusTransition(
      .unchanged, needs: any, [.law2012("Điều 54 khoản 1"), .law2012("Điều 54 khoản 3 điểm c")]))

  private static let completed = row(
    [.windingUp], .dissolutionCompleted,
    StatusTransition(
      .to(.ended), needs: any,
      documents: [
        .completionMinutes, .originalCertificate, .newspaperProof, .sealConfirmation,
      ],
      starts: [
        StatusClock(
          .dissolutionDecided, .workingDays(5), .decree193("Điều 19 khoản 3"),
          since: CivilDate(2014, 1, 27)),
        StatusClock(
          .taxAnswer, .workingDays(2), .circular03("Điều 17 khoản 3"),
          since: CivilDate(2019, 5, 28)),
      ], stops: [.councilWork],
      [
        .law2012("Điều 54 khoản 4"), .law2012("Điều 54 khoản 5"), .decree193("Điều 19 khoản 3"),
        .circular03("Điều 17"),
      ],
      note: LocalizedText(
        vi: "Giấy của công an và báo chí chỉ đòi khi giải thể tự nguyện (Thông tư 03, Điều 17).",
        en: "Seal and newspaper papers are asked in voluntary dissolution only (Circular 03, 17).")
    ))
}
