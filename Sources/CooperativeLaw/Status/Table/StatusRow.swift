/// Some cells of the table that share their answer.
struct StatusRow: Sendable {
  let subjects: [StatusSubject]
  let regimes: [StatusRegime]
  let from: [LegalStatus]
  let event: StatusEvent
  let transition: StatusTransition

  init(
    _ subjects: [StatusSubject], _ regimes: [StatusRegime], _ from: [LegalStatus],
    _ event: StatusEvent, _ transition: StatusTransition
  ) {
    self.subjects = subjects
    self.regimes = regimes
    self.from = from
    self.event = event
    self.transition = transition
  }
}

/// The place of a cell.
struct StatusCell: Hashable, Sendable {
  let subject: StatusSubject
  let regime: StatusRegime
  let status: LegalStatus
  let event: StatusEvent
}

extension StatusRow {
  var cells: [StatusCell] {
    subjects.flatMap { subject in
      regimes.flatMap { regime in
        from.map { StatusCell(subject: subject, regime: regime, status: $0, event: event) }
      }
    }
  }
}
