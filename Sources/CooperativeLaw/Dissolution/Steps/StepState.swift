/// Where a step of a case stands.
public struct StepState: Sendable, Hashable {
  /// The step as the law orders it.
  public let step: ProcedureStep
  /// The day it was done; `nil` when not yet.
  public let doneOn: CivilDate?
  /// The last day in time, or for a wait the last day of waiting; `nil` when none runs yet.
  public let deadline: Deadline?
  /// The steps the law puts before it that are not done.
  public let waitsFor: [DissolutionStep]

  /// Whether it was done too late or is overdue; `nil` when that cannot be told.
  public func isLate(on today: CivilDate) -> Bool? {
    guard let deadline, step.term?.isWait != true else { return false }
    return deadline.isMissed(on: doneOn ?? today)
  }

  /// How many days too late it was done or is by now; `nil` when that cannot be told.
  public func daysLate(on today: CivilDate) -> Int? {
    guard let deadline, step.term?.isWait != true else { return 0 }
    return deadline.daysLate(on: doneOn ?? today)
  }

  /// Whether it may be done on a day: everything before it is done and no wait is running.
  public func isOpen(on today: CivilDate) -> Bool {
    guard doneOn == nil, waitsFor.isEmpty else { return false }
    guard step.term?.isWait == true, let deadline else { return true }
    return deadline.isMissed(on: today) != false
  }
}
