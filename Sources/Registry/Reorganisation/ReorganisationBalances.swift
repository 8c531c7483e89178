internal import CooperativeLaw
internal import GRDB

/// Undivided assets and debts of units that are reorganised.
enum ReorganisationBalances {
  /// The amount on record on a day; `nil` when none was stated.
  static func amount(
    _ db: Database, _ item: ReorganisationItem, of unit: Int64, on day: CivilDate
  ) throws -> Int? {
    var arguments = try Moment(day: day).arguments(db)
    arguments += ["unit": unit, "item": item.rawValue]
    return try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT amount FROM unit_balance AS balance
          WHERE unit_id = :unit AND item = :item AND \(Moment.seen("balance"))
          """), arguments: arguments)
  }

  /// Adds an amount to what a unit has; what is not known of it stays not known.
  static func add(
    _ amount: Int, of item: ReorganisationItem, to unit: Int64, isNew: Bool, _ act: Act,
    filing: Int64
  ) throws {
    let had = try self.amount(act.db, item, of: unit, on: act.day)
    guard let before = had ?? (isNew ? 0 : nil) else { return }
    try FactTable.balance.set(
      act.db, key: [unit, item.rawValue], values: [before + amount], from: act.day,
      filing: filing)
  }

  /// Says what a unit keeps; nothing when it ends.
  static func keep(
    _ amount: Int?, of item: ReorganisationItem, in unit: Int64, _ act: Act, filing: Int64
  ) throws {
    let key: [any DatabaseValueConvertible] = [unit, item.rawValue]
    if let amount {
      try FactTable.balance.set(
        act.db, key: key, values: [amount], from: act.day, filing: filing)
    } else {
      try FactTable.balance.end(act.db, key: key, at: act.day, filing: filing)
    }
  }
}
