internal import CooperativeLaw
internal import GRDB

extension Act {
  /// What an act that records something of a unit begins with: its days, and the unit on its day.
  ///
  /// With `afterEnd` it may tell of what was before the unit's end.
  func unit(_ unit: Int64, afterEnd: Bool = false) throws -> UnitRecord {
    judgeDays()
    let record = try UnitStanding.require(db, unit, on: day)
    judged(under: LawBook.regime(for: record.kind, on: day).id.rawValue)
    add(UnitStanding.ended(record, isSettlement: afterEnd))
    return record
  }

  /// Judges the days of the filing.
  func judgeDays() {
    var reader = DossierReader()
    reader.days(of: details, actDay: day, today: today)
    add(reader.findings)
  }

  /// Writes an entry in place of what was said of the same thing, and notes what differs.
  ///
  /// - Throws: ``RegistryError/nothingToChange(_:)`` when the very same is on record.
  func restate(_ entry: LedgerEntry, subject: String, content: some Encodable, unit: Int64?) throws
  {
    let former = try entry.former(db)
    let filing = try open(content: try ledgerJSON(content))
    if let former, entry.isSaid(by: former) { throw RegistryError.nothingToChange(subject) }
    if let unit { try touch(unit) }
    try entry.restate(db, over: former, filing: filing)
    note(entry.changes(from: former), subject: subject)
  }

  /// Writes an entry beside the others, and notes what it says.
  @discardableResult
  func append(
    _ entry: LedgerEntry, subject: String, content: some Encodable, unit: Int64?
  ) throws -> (id: Int64, filing: Int64) {
    let filing = try open(content: try ledgerJSON(content))
    if let unit { try touch(unit) }
    let id = try entry.add(db, filing: filing)
    note(entry.changes(from: nil), subject: subject)
    return (id, filing)
  }

  /// Notes columns before and after.
  func note(_ changes: [(field: String, before: String?, after: String?)], subject: String) {
    for change in changes {
      note(
        FactChange(
          subject: subject, field: change.field, before: change.before, after: change.after))
    }
  }
}
