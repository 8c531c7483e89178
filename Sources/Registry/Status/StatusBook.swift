internal import CooperativeLaw
internal import GRDB

/// What is on record about a legal status: where it began, and what happened since.
///
/// `unit_status` and `dependent_status` hold what these events add up to; they are never the source.
struct StatusBook {
  /// An event as recorded.
  struct Entry: Equatable {
    let id: Int64
    let event: DatedStatusEvent
    let notifiedOn: CivilDate?
    let endsOn: CivilDate?
  }

  let holder: StatusHolder
  /// The first day of the status that events go on from.
  let start: CivilDate
  /// What the founding or the import wrote, before any event.
  let beginning: [FactTable.Span]
  /// For a THT, the day of its certificate of registration, when it has one.
  let certifiedOn: CivilDate?
  /// What happened, in the order of days.
  let entries: [Entry]

  /// The statuses over time, with some events more or without some.
  func history(
    adding more: [DatedStatusEvent] = [], without ids: Set<Int64> = []
  ) -> StatusHistory {
    let events = entries.filter { !ids.contains($0.id) }.map(\.event) + more
    return StatusHistory(
      of: holder.subject, from: start, state: state, certifiedOn: certifiedOn, events: events)
  }

  /// The state after everything up to and including a day.
  func state(on day: CivilDate) -> StatusState {
    StatusHistory(
      of: holder.subject, from: start, state: state, certifiedOn: certifiedOn,
      events: entries.map(\.event).filter { $0.day <= day }
    ).state
  }

  /// The regime of a day.
  func regime(on day: CivilDate) -> StatusRegime {
    let isRegistered = certifiedOn.map { day >= $0 } ?? (holder.subject != .group)
    return StatusRegime.of(holder.subject, on: day, isRegistered: isRegistered)
  }

  /// The rows that say what a history says.
  func spans(of history: StatusHistory) -> [FactTable.Span] {
    let later = history.spans.map { span in
      FactTable.Span(
        values: [
          span.status.rawValue.databaseValue,
          (span.status.isFinal ? span.endReason?.rawValue : nil)?.databaseValue ?? .null,
        ], from: span.days.start.description, to: span.days.end?.description)
    }
    return beginning.dropLast()
      + later.reduce(into: []) { spans, next in
        guard let last = spans.last, last.values == next.values, last.to == next.from
        else { return spans.append(next) }
        spans[spans.count - 1] = FactTable.Span(values: last.values, from: last.from, to: next.to)
      }
  }

  /// The status that events go on from.
  private var state: StatusState {
    guard let last = beginning.last,
      let status = String.fromDatabaseValue(last.values[0]).flatMap(LegalStatus.init)
    else { return StatusState(.active) }
    return StatusState(
      status,
      endReason: String.fromDatabaseValue(last.values[1]).flatMap(EndReason.init(rawValue:)))
  }
}
