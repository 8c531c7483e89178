internal import CooperativeLaw
internal import GRDB

/// The events of status of all units in a reorganisation, judged together before they are written.
struct ReorganisationEvents {
  private let act: Act
  private let changes: [StatusChange]

  /// Judges the event of each unit that enters and of each that takes others in; the act keeps what
  /// is found.
  init(
    _ act: Act, sources: [Int64], receiving: [Int64], _ kind: ReorganisationKind,
    _ event: (Reorganisation) -> StatusEvent
  ) throws {
    self.act = act
    changes =
      try sources.map {
        try StatusChange.judge(act, .unit(act.db, $0), event(kind.part), on: act.day)
      }
      + receiving.map {
        try StatusChange.judge(act, .unit(act.db, $0), event(.receive), on: act.day)
      }
  }

  /// Writes the events and what they make of the statuses.
  func write(filing: Int64, notifiedOn: CivilDate? = nil) throws {
    for change in changes { try change.write(act, filing: filing, notifiedOn: notifiedOn) }
  }
}
