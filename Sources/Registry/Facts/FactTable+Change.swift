internal import CooperativeLaw
internal import GRDB

extension FactTable {
  /// What a change replaced: the values before, or nothing when the fact was new.
  struct Replaced {
    let before: [DatabaseValue]?
    let after: [DatabaseValue]
  }

  /// Says that a fact holds new values from a day on, until the next change already on record.
  ///
  /// The row that held on that day ends there. A row that was already ended cannot be ended again,
  /// so it is withdrawn and written anew with the shorter span: that is an act typed late.
  ///
  /// - Returns: what was replaced, or `nil` when the fact already held these values.
  @discardableResult
  func set(
    _ db: Database, key: [any DatabaseValueConvertible], values: [(any DatabaseValueConvertible)?],
    from day: CivilDate, filing: Int64
  ) throws -> Replaced? {
    let after = values.map { $0?.databaseValue ?? .null }
    let from = day.description
    let lines = try lines(db, key: key)
    let held = lines.last { $0.from <= from && ($0.to.map { $0 > from } ?? true) }
    if let held, held.values == after { return nil }
    let next = held == nil ? lines.first { $0.from > from } : nil
    if let held { try shorten(db, held, key: key, to: from, filing: filing) }
    try insert(
      db, key: key, values: after, from: from, to: held?.to ?? next?.from, filing: filing)
    return Replaced(before: held?.values, after: after)
  }

  /// Says that a fact holds no more from a day on.
  ///
  /// - Returns: the values that held, or `nil` when none did.
  @discardableResult
  func end(
    _ db: Database, key: [any DatabaseValueConvertible], at day: CivilDate, filing: Int64
  ) throws -> [DatabaseValue]? {
    let at = day.description
    let lines = try lines(db, key: key)
    guard let held = lines.last(where: { $0.from <= at && ($0.to.map { $0 > at } ?? true) })
    else { return nil }
    try shorten(db, held, key: key, to: at, filing: filing)
    return held.values
  }

  private func shorten(
    _ db: Database, _ line: Line, key: [any DatabaseValueConvertible], to day: String,
    filing: Int64
  ) throws {
    if line.to == nil { return try close(db, id: line.id, at: day, filing: filing) }
    try retract(db, id: line.id, filing: filing)
    try insert(db, key: key, values: line.values, from: line.from, to: day, filing: filing)
  }
}
