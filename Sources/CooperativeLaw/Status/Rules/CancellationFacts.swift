/// A dissolution called off by the members.
public struct CancellationFacts: Sendable {
  /// The day the registry received the resolution to dissolve.
  public let resolutionReceivedOn: CivilDate
  /// The day the registry received the notice that it is called off.
  public let noticeOn: CivilDate
  /// The regime of statuses on the day of the notice.
  public let regime: StatusRegime

  /// Makes the facts.
  public init(kind: UnitKind, resolutionReceivedOn: CivilDate, noticeOn: CivilDate) {
    self.resolutionReceivedOn = resolutionReceivedOn
    self.noticeOn = noticeOn
    regime = StatusRegime.of(StatusSubject(kind), on: noticeOn)
  }
}
