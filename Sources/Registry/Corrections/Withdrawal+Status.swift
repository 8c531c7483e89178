internal import CooperativeLaw
internal import GRDB

extension Withdrawal {
  /// Makes the statuses follow from the events that are left.
  ///
  /// Events that the law of their day no longer allows are withdrawn with the filing that told them,
  /// again and again until every event that is left is possible.
  mutating func recomputeStatuses() throws {
    var impossible: Set<Int64> = []
    repeat {
      impossible = []
      for holder in try holders() {
        let problems = Set(try StatusLedger.recompute(db, holder, filing: filing).map(\.event))
        let book = try StatusBook.read(db, holder)
        for entry in book.entries where problems.contains(entry.event) {
          let number = try Int64.fetchOne(
            db, sql: "SELECT recorded_by FROM status_event WHERE id = ?", arguments: [entry.id])
          if let number, number > target { impossible.insert(number) }
        }
      }
      for number in impossible {
        note(number, .impossible)
        try LedgerWithdrawal(db: db, filing: filing).withdraw(
          of: number, LedgerTable.all.filter { $0.name != "capital_entry" })
      }
    } while !impossible.isEmpty
  }

  /// Whose events this void withdrew or wrote again, but for units that are withdrawn whole.
  private func holders() throws -> [StatusHolder] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT event.unit_id, event.dependent_id, dependent_unit.kind
        FROM (SELECT unit_id, dependent_id, recorded_by, retracted_by FROM status_event
            UNION ALL SELECT unit_id, NULL, recorded_by, retracted_by FROM unit_registration)
          AS event LEFT JOIN dependent_unit ON dependent_unit.id = event.dependent_id
        WHERE (event.retracted_by = :filing OR event.recorded_by = :filing)
          AND EXISTS (SELECT 1 FROM unit_registration AS registration
            WHERE registration.unit_id = event.unit_id AND registration.retracted_by IS NULL)
        """, arguments: ["filing": filing]
    ).compactMap { row in
      let unit: Int64 = row[0]
      guard let dependent = row[1] as Int64? else { return try StatusHolder.unit(db, unit) }
      guard let subject = StatusSubject(rawValue: row[2]) else { return nil }
      let name = try FactSubject(db, .dependentDetail).text(key: [dependent.databaseValue])
      return StatusHolder(unit: unit, dependent: dependent, subject: subject, name: name)
    }
  }
}
