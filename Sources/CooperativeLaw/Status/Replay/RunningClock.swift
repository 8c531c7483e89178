/// A time of law that runs on after an event.
public struct RunningClock: Sendable, Hashable {
  /// The time.
  public let clock: StatusClock
  /// The event that started it.
  public let event: DatedStatusEvent
  /// The day it is counted from; `nil` when that day is not on record.
  public let from: CivilDate?

  /// The last day in time; `nil` when the day it is counted from is not on record.
  public var deadline: Deadline? { from.flatMap { clock.deadline(from: $0) } }
}

extension StatusHistory {
  /// The times that still run after the last event; `receivedOn` tells when its paper came.
  public func runningClocks(
    receivedOn: (DatedStatusEvent) -> CivilDate?
  ) -> [RunningClock] {
    guard !state.status.isFinal else { return [] }
    let isSuspended = state.status == .suspended
    return steps.reduce(into: [RunningClock]()) { running, step in
      running.removeAll { step.transition.stops.contains($0.clock.duty) }
      for clock in step.transition.starts where clock.duty.goesOn {
        running.removeAll { $0.clock.duty == clock.duty }
        running.append(
          RunningClock(
            clock: clock, event: step.event, from: start(of: clock, step.event, receivedOn)))
      }
    }.filter { !$0.clock.duty.isOfSuspension || isSuspended }
  }

  private func start(
    of clock: StatusClock, _ event: DatedStatusEvent,
    _ receivedOn: (DatedStatusEvent) -> CivilDate?
  ) -> CivilDate? {
    switch clock.duty.start {
    case .event:
      // Suspensions in a row are counted together from the first of them.
      clock.duty == .suspensionTotal
        ? spans.last { $0.status == .suspended }?.days.start ?? event.day : event.day
    case .receipt: receivedOn(event)
    case .other: nil
    }
  }
}
