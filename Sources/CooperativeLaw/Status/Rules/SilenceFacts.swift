/// A unit, THT or dependent unit closed because nobody filed or objected.
public struct SilenceFacts: Sendable {
  /// What is closed.
  public let subject: StatusSubject
  /// The day the term began: receipt of the resolution, or posting of the procedure.
  public let startedOn: CivilDate
  /// The day it is closed.
  public let closedOn: CivilDate
  /// Whether the file of the dissolution or closing came.
  public let hasFile: Bool
  /// Whether the tax authority or somebody concerned objected in writing.
  public let hasObjection: Bool

  /// Makes the facts.
  public init(
    subject: StatusSubject, startedOn: CivilDate, closedOn: CivilDate, hasFile: Bool = false,
    hasObjection: Bool = false
  ) {
    self.subject = subject
    self.startedOn = startedOn
    self.closedOn = closedOn
    self.hasFile = hasFile
    self.hasObjection = hasObjection
  }

  /// The time of law, from the event that opens the procedure.
  var clock: StatusClock? {
    let regime = StatusRegime.of(subject, on: closedOn)
    let opening: StatusEvent =
      switch subject {
      case .cooperative, .union: .dissolutionOpened(.voluntary)
      case .group: .closingOpened(.byAgreement)
      case .branch, .representativeOffice, .businessLocation: .followsParent(.windsUp)
      }
    return StatusTable.answer(subject, regime, .active, opening).transition?
      .starts.first { $0.duty == .silence }
  }
}
