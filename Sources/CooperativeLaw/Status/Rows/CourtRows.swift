/// Rows of laws that name no statuses: the decrees' statuses stand for what these laws describe.
enum CourtRows {
  /// Bankruptcy, left to the law on bankruptcy.
  static func bankruptcy(
    _ regimes: [StatusRegime], from: [LegalStatus], _ cited: [Citation], declared: [Citation]
  ) -> [StatusRow] {
    [
      row(
        regimes, from, .bankruptcyOpened,
        StatusTransition(
          .to(.bankruptcy), opens: .bankruptcy, endReason: .bankrupt,
          documents: [.courtDecision], cited)),
      row(
        regimes, [.bankruptcy], .bankruptcyStopped,
        StatusTransition(
          .before, needs: [.bankruptcy], documents: [.courtDecision], cited, note: stopped)),
      row(
        regimes, [.bankruptcy], .bankruptcyDeclared,
        StatusTransition(
          .to(.ended), needs: [.bankruptcy], endReason: .bankrupt, documents: [.courtDecision],
          declared)),
    ]
  }

  /// A reorganisation from its resolution to its end.
  static func reorganisation(
    _ kind: Reorganisation, _ regimes: [StatusRegime], opened: [Citation], completed: [Citation],
    ended: [StatusClock]
  ) -> [StatusRow] {
    let paper: StatusDocument =
      [.divide, .separate].contains(kind) ? .divisionResolution : .mergerContract
    let lasts = kind.endReason == nil
    let during: [LegalStatus] = lasts ? [.active, .suspended] : [.windingUp]
    return [
      row(
        regimes, [.active, .suspended], .reorganisationOpened(kind),
        StatusTransition(
          lasts ? .unchanged : .to(.windingUp), opens: kind.procedure, endReason: kind.endReason,
          documents: [paper], opened)),
      row(
        regimes, during, .reorganisationCompleted(kind),
        StatusTransition(
          lasts ? .unchanged : .to(.ended), needs: [kind.procedure],
          closes: lasts ? kind.procedure : nil, endReason: kind.endReason,
          documents: [.successorCertificates],
          starts: ended, completed)),
      row(
        regimes, during, .reorganisationCancelled(kind),
        StatusTransition(
          lasts ? .unchanged : .before, needs: [kind.procedure],
          closes: lasts ? kind.procedure : nil, documents: [.meetingResolution], opened,
          note: Reorganisation2023.whenDropped)),
    ]
  }

  private static func row(
    _ regimes: [StatusRegime], _ from: [LegalStatus], _ event: StatusEvent,
    _ transition: StatusTransition
  ) -> StatusRow {
    StatusRow(StatusSubject.cooperatives, regimes, from, event, transition)
  }

  private static let stopped = LocalizedText(
    vi: "Luật dẫn đến pháp luật về phá sản; khi Tòa án đình chỉ thì đơn vị trở lại như trước.",
    en: "The law refers to the law on bankruptcy; when a court stops the case all is as before.")
}
