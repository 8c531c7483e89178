internal import CooperativeLaw
internal import GRDB

/// The ledger of status events, and the rows of status they add up to.
enum StatusLedger {
  /// Writes an event.
  static func append(
    _ db: Database, _ event: DatedStatusEvent, of holder: StatusHolder, notifiedOn: CivilDate?,
    endsOn: CivilDate?, filing: Int64
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO status_event
          (unit_id, dependent_id, event, occurred_on, notified_on, ends_on, recorded_by)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      holder.unit, holder.dependent, event.event.code, event.day.description,
      notifiedOn?.description, endsOn?.description, filing,
    ])
  }

  /// Makes the rows of status say what the history says.
  static func rewrite(
    _ db: Database, _ book: StatusBook, as history: StatusHistory, filing: Int64
  ) throws {
    try book.holder.table.rewrite(
      db, key: [book.holder.key], to: book.spans(of: history), filing: filing)
  }

  /// Makes the rows of status say what the events on record say, after some were withdrawn.
  ///
  /// - Returns: events that are no longer possible.
  static func recompute(
    _ db: Database, _ holder: StatusHolder, filing: Int64
  ) throws -> [StatusHistory.Problem] {
    let book = try StatusBook.read(db, holder)
    let history = book.history()
    try rewrite(db, book, as: history, filing: filing)
    return history.problems
  }
}
