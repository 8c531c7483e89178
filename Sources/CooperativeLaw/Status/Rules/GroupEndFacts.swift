/// A THT that ends.
public struct GroupEndFacts: Sendable {
  /// Why it ends.
  public let ground: ClosingGround
  /// The day it ended.
  public let endedOn: CivilDate
  /// The day the notice or minutes came; `nil` when not yet.
  public let filedOn: CivilDate?
  /// How many members it has.
  public let members: Int
  /// How many of them agree.
  public let agreeing: Int
  /// Whether the contract asks for less than all.
  public let contractSaysOtherwise: Bool
  /// Whether it is registered, or only notified to the commune.
  public let isRegistered: Bool

  /// Makes the facts.
  public init(
    ground: ClosingGround, endedOn: CivilDate, filedOn: CivilDate?, members: Int, agreeing: Int,
    contractSaysOtherwise: Bool = false, isRegistered: Bool
  ) {
    self.ground = ground
    self.endedOn = endedOn
    self.filedOn = filedOn
    self.members = members
    self.agreeing = agreeing
    self.contractSaysOtherwise = contractSaysOtherwise
    self.isRegistered = isRegistered
  }

  /// The time to file, by the law of the day.
  var clock: StatusClock? {
    let regime = StatusRegime.of(.group, on: endedOn, isRegistered: isRegistered)
    let duties: [(StatusEvent, StatusDuty)] = [
      (.groupEnded(ground), .communeTold), (.closingOpened(ground), .closingFiled),
    ]
    return duties.lazy.compactMap { event, duty in
      StatusTable.answer(.group, regime, .active, event).transition?
        .starts.first { $0.duty == duty }
    }.first
  }
}
