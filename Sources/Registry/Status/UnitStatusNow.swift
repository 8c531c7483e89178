public import CooperativeLaw
internal import GRDB

/// A unit's legal status with the procedures under way and the times that run.
public struct UnitStatusNow: Sendable, Equatable {
  /// The status.
  public let status: LegalStatus
  /// The first day of it.
  public let since: CivilDate
  /// The procedures under way, the first opened first.
  public let procedures: [StatusProcedure]
  /// The last day of the suspension as notified; `nil` when not suspended, or when none was named.
  public let suspendedUntil: CivilDate?
  /// The times that run.
  public let clocks: [RunningClock]
}

extension UnitStatusNow {
  /// What is under way in a unit; `nil` when it is active and nothing ever happened to it, which
  /// one look at an index tells.
  static func read(
    _ db: Database, _ record: UnitRecord, at moment: Moment
  ) throws -> UnitStatusNow? {
    guard let status = record.status else { return nil }
    let hasEvents = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM status_event WHERE unit_id = ?)"),
      arguments: [record.unitID])
    guard hasEvents == true || status != LegalStatus.active.rawValue else { return nil }
    let book = try StatusBook.read(db, StatusHolder.unit(db, record.unitID), at: moment)
    return UnitStatusNow(book, book.history())
  }

  init(_ book: StatusBook, _ history: StatusHistory) {
    let last = history.spans.last
    status = history.state.status
    since = last?.days.start ?? book.start
    procedures = history.state.procedures
    suspendedUntil =
      history.state.status == .suspended ? book.entries.lastSuspension?.endsOn : nil
    clocks = history.runningClocks { event in
      book.entries.last { $0.event == event }?.notifiedOn
    }
  }
}

extension [StatusBook.Entry] {
  /// The latest notice of suspension.
  fileprivate var lastSuspension: StatusBook.Entry? {
    last { [.suspended, .suspensionExtended].contains($0.event.event) }
  }
}
