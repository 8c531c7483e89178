internal import CooperativeLaw
internal import GRDB

extension StatusBook {
  /// Reads what is on record; of a moment, what was known then and had happened by its day.
  ///
  /// - Throws: ``RegistryError/damaged(detail:)`` when no filing ever wrote a status.
  static func read(
    _ db: Database, _ holder: StatusHolder, at moment: Moment? = nil
  ) throws -> StatusBook {
    let beginning = try beginning(db, holder)
    guard let start = beginning.last.flatMap({ CivilDate(iso: $0.from) }) else {
      throw RegistryError.damaged(detail: "\(holder.name): no \(holder.table.name)")
    }
    return StatusBook(
      holder: holder, start: start, beginning: beginning,
      certifiedOn: holder.subject == .group ? try certifiedOn(db, holder.unit) : nil,
      entries: try entries(db, holder, at: moment))
  }

  /// The rows that the first filing about it wrote: every later one wrote events.
  private static func beginning(_ db: Database, _ holder: StatusHolder) throws -> [FactTable.Span] {
    let table = holder.table
    let spans = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT status, end_reason, valid_from,
            CASE WHEN closed_by = recorded_by THEN valid_to END AS valid_to
          FROM \(table.name) WHERE \(table.key[0]) = :key AND recorded_by =
            (SELECT min(recorded_by) FROM \(table.name) WHERE \(table.key[0]) = :key)
          ORDER BY valid_from, id
          """), arguments: ["key": holder.key]
    ).map { row in
      FactTable.Span(values: [row[0], row[1]], from: row[2], to: row[3])
    }
    guard holder.dependent == nil, spans.count == 1,
      let day = try correctedFounding(db, holder.unit)
    else { return spans }
    return [FactTable.Span(values: spans[0].values, from: day, to: spans[0].to)]
  }

  /// The day of a founding that a correction or its void wrote anew.
  private static func correctedFounding(_ db: Database, _ unit: Int64) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT min(registration.valid_from) FROM unit_registration AS registration
            JOIN filing ON filing.id = registration.recorded_by
              AND filing.kind IN ('filing.correct', 'filing.void')
          WHERE registration.unit_id = ? AND registration.retracted_by IS NULL
          """), arguments: [unit])
  }

  /// The first day a THT is on record as registered and not only notified to the commune.
  private static func certifiedOn(_ db: Database, _ unit: Int64) throws -> CivilDate? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT min(valid_from) FROM unit_registration
          WHERE unit_id = ? AND law = 'L2023_THT' AND retracted_by IS NULL
          """), arguments: [unit]
    ).flatMap(CivilDate.init(iso:))
  }

  private static func entries(
    _ db: Database, _ holder: StatusHolder, at moment: Moment?
  ) throws -> [Entry] {
    var arguments: StatementArguments =
      try moment?.arguments(db) ?? ["day": "9999-12-31", "known": Int64.max]
    arguments += ["unit": holder.unit, "dependent": holder.dependent]
    return try Row.fetchAll(
      db.cachedStatement(sql: holder.dependent == nil ? ofUnit : ofDependent),
      arguments: arguments
    ).compactMap(Entry.init)
  }

  private static let select = """
    SELECT id, event, occurred_on, notified_on, ends_on FROM status_event AS event
    """

  private static let ofUnit = """
    \(select) WHERE unit_id = :unit AND dependent_id IS :dependent AND \(Moment.happened("event"))
    ORDER BY occurred_on, id
    """

  /// A branch keeps its events when it passes to another unit.
  private static let ofDependent = """
    \(select) WHERE dependent_id = :dependent AND :unit IS NOT NULL
      AND \(Moment.happened("event"))
    ORDER BY occurred_on, id
    """
}

extension StatusBook.Entry {
  init?(_ row: Row) {
    guard let event = StatusEvent(code: row["event"]),
      let day = CivilDate(iso: row["occurred_on"] as String)
    else { return nil }
    self.init(
      id: row["id"], event: DatedStatusEvent(day, event),
      notifiedOn: (row["notified_on"] as String?).flatMap(CivilDate.init(iso:)),
      endsOn: (row["ends_on"] as String?).flatMap(CivilDate.init(iso:)))
  }
}
