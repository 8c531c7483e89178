/// HTX and LHHTX under Law 23/2012/QH13, whose states are told in the decrees' later statuses.
///
/// Being reorganised to its end, dissolved, or revoked by way of sanction is "winding up"; taking
/// part in a reorganisation without ending is "active". The law itself names no statuses.
enum Law2012Rows {
  static let rows: [StatusRow] =
    (suspension + revocation + dissolution + bankruptcy + reorganisation + dependents)
    .flatMap { row in row.regimes.map { row.cited(in: $0) } }

  static let regimes: [StatusRegime] = [.law2012, .circular03]

  private static let suspension: [StatusRow] = {
    let subjects = StatusSubject.cooperatives + StatusSubject.dependents
    let papers: [StatusDocument] = [.suspensionNotice, .resolutionOrBoardDecision]
    let clocks = [
      StatusClock(.suspensionNotice, .days(15), .circular03("Điều 15 khoản 1")),
      StatusClock(.suspensionTotal, .months(12), .circular03("Điều 15 khoản 3")),
    ]
    return [
      StatusRow(
        subjects, [.circular03], [.active], .suspended,
        StatusTransition(
          .to(.suspended), documents: papers, starts: clocks, [.circular03("Điều 15 khoản 1")])),
      StatusRow(
        subjects, [.circular03], [.suspended], .suspensionExtended,
        StatusTransition(
          .unchanged, documents: papers, starts: clocks, [.circular03("Điều 15 khoản 3")])),
      StatusRow(
        subjects, [.circular03], [.suspended], .resumed,
        StatusTransition(
          .to(.active), stops: [.suspensionTotal], [.circular03("Điều 15 khoản 3")],
          note: LocalizedText(
            vi: "Hết thời hạn đã thông báo mà không thông báo tiếp thì hoạt động trở lại; không "
              + "phải thông báo.",
            en: "Once the notified time is over the unit works again unless it gives notice anew."))
      ),
    ]
  }()

  private static let bankruptcy = CourtRows.bankruptcy(
    regimes, from: [.active, .suspended, .windingUp], [.law2012("Điều 55")],
    declared: [.law2012("Điều 55"), .law2012("Điều 56 khoản 1")])

  private static let reorganisation: [StatusRow] = [
    (Reorganisation.divide, "Điều 52", "Điều 52 khoản 4"),
    (.separate, "Điều 52", "Điều 52 khoản 3"),
    (.consolidate, "Điều 53 khoản 1", "Điều 53 khoản 3"),
    (.merge, "Điều 53 khoản 2", "Điều 53 khoản 3"),
    (.receive, "Điều 53 khoản 2", "Điều 53 khoản 2 điểm d"),
  ].flatMap { kind, opened, carried in
    CourtRows.reorganisation(
      kind, regimes, opened: [.law2012(opened)],
      completed: [.law2012(carried)] + (kind.endReason == nil ? [] : [ended]),
      ended: kind.endReason == nil ? [] : [endedInTime])
  }

  private static let ended = Citation.circular03("Điều 17a")

  /// Điều 17a came with Circular 07/2019/TT-BKHĐT.
  private static let endedInTime = StatusClock(
    .reorganisationEnded, .workingDays(3), .circular03("Điều 17a khoản 1"),
    since: CivilDate(2019, 5, 28))

  private static let dependents: [StatusRow] = [
    StatusRow(
      StatusSubject.dependents, [.circular03], [.active, .suspended], .closingCompleted,
      StatusTransition(
        .to(.closed), endReason: .closedByParent,
        documents: [.closingNotice, .meetingResolution, .originalCertificate],
        [.circular03("Điều 16 khoản 1")])),
    StatusRow(
      StatusSubject.dependents, [.circular03], [.active, .suspended], .followsParent(.ended),
      StatusTransition(
        .to(.closed), endReason: .parentEnded,
        [.decree193("Điều 19 khoản 3"), .circular03("Điều 17a khoản 2")])),
  ]

  private static let dissolution = Law2012Dissolution.rows
  private static let revocation = Law2012Revocation.rows
}

extension StatusRow {
  /// The row in one regime alone; before 2014-08-01 only the law itself is cited.
  fileprivate func cited(in regime: StatusRegime) -> StatusRow {
    let citations = transition.citations.filter { $0.text == LawText.law2012 }
    return StatusRow(
      subjects, [regime], from, event,
      regime == .law2012 ? transition.citing(citations) : transition)
  }
}

extension StatusTransition {
  fileprivate func citing(_ citations: [Citation]) -> StatusTransition {
    StatusTransition(
      next, opens: opens, needs: needs, closes: closes, endReason: endReason,
      documents: documents, starts: starts, stops: stops, citations, note: note)
  }
}
