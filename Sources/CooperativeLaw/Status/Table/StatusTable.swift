/// Which event may happen to what, when, under which law: the one table of legal statuses.
public enum StatusTable {
  /// What an event does to a subject in a status under a regime.
  ///
  /// Every cell has an answer: a transition with its articles, or a refusal with its reason.
  public static func answer(
    _ subject: StatusSubject, _ regime: StatusRegime, _ status: LegalStatus,
    _ event: StatusEvent
  ) -> StatusAnswer {
    let cell = StatusCell(subject: subject, regime: regime, status: status, event: event)
    if let transition = transitions[cell] { return .transition(transition) }
    return .refusal(StatusRefusals.refusal(of: cell))
  }

  /// The same, when the procedures under way are known: dissolving is not dividing.
  public static func answer(
    _ subject: StatusSubject, _ regime: StatusRegime, _ state: StatusState,
    _ event: StatusEvent
  ) -> StatusAnswer {
    let answer = answer(subject, regime, state.status, event)
    guard let transition = answer.transition, !state.meets(transition) else { return answer }
    return .refusal(StatusRefusals.otherProcedure(event, state, transition))
  }

  /// What may be done now, and for each thing that may not, why not.
  public static func actions(
    for subject: StatusSubject, _ regime: StatusRegime, _ state: StatusState
  ) -> [StatusAction] {
    StatusEvent.allCases.map {
      StatusAction(event: $0, answer: answer(subject, regime, state, $0))
    }
  }

  /// The statuses from which an event may happen under a regime, in the decree's order.
  static func origins(
    _ subject: StatusSubject, _ regime: StatusRegime, _ event: StatusEvent
  ) -> [LegalStatus] {
    subject.statuses.filter {
      transitions[StatusCell(subject: subject, regime: regime, status: $0, event: event)] != nil
    }
  }

  /// Every row; a test proves that no cell is in two.
  static let rows: [StatusRow] =
    Suspension2023.rows + GroupSuspension2023.rows + Address2023.rows + TaxRevocation2023.rows
    + Revocation2023.rows + CertificateRevocation2023.rows + Dissolution2023.rows
    + Bankruptcy2023.rows + Reorganisation2023.rows + GroupClosing2023.rows
    + DependentClosing2023.rows + Parent2023.rows + Law2023Alone.rows + Law2012Rows.rows
    + NotifiedGroups.rows

  private static let transitions: [StatusCell: StatusTransition] = rows.reduce(into: [:]) {
    table, row in
    for cell in row.cells { table[cell] = row.transition }
  }
}

/// An event with what the table answers now.
public struct StatusAction: Sendable, Hashable {
  /// The event.
  public let event: StatusEvent
  /// Whether it may happen, and why not.
  public let answer: StatusAnswer
}
