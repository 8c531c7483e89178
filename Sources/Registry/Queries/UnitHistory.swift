public import CooperativeLaw
internal import GRDB

/// One thing a filing did to a unit.
public struct HistoryLine: Sendable, Equatable {
  /// What the filing did to the fact.
  public enum Deed: String, Sendable, CaseIterable {
    /// It says that the value holds.
    case wrote
    /// It ended the value.
    case ended
    /// It withdrew the value as wrong, or as split by an act typed late.
    case withdrew
  }

  /// The filing.
  public let filing: Int64
  /// What it did.
  public let deed: Deed
  /// The column, as in the CSV contract.
  public let field: String
  /// The value; of members how many.
  public let value: String
  /// First day of the value.
  public let from: CivilDate?
  /// Day the value ends (exclusive).
  public let to: CivilDate?
  /// The void or correction that withdrew it; `nil` when what the filing did stands.
  public let withdrawnBy: Int64?
}

/// The life of a unit: its filings in order, each with what it did.
public struct UnitHistory: Sendable, Equatable {
  /// The unit as it stands.
  public let unit: UnitRecord
  /// The filings about it, oldest first.
  public let filings: [FilingRecord]
  /// What happened to it that bears on its legal status, in the order of days.
  public let events: [UnitEvent]
  /// What they did and what stands, in the order of the filings.
  public let lines: [HistoryLine]
  /// What they did and a void or a correction withdrew.
  public let withdrawn: [HistoryLine]
}

extension Registry {
  /// The filings about a unit and what each of them wrote, ended or withdrew.
  ///
  /// - Parameters:
  ///   - text: the unit.
  ///   - moment: filings recorded after it are left out; its day shows the unit.
  /// - Returns: the unit, its filings oldest first, and what they did.
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func history(
    ofUnit text: String, at moment: Moment
  ) throws(RegistryError) -> UnitHistory {
    try read { db in
      let unit = try UnitFinder.unit(db, named: text)
      let book = try UndoBook.read(db, upTo: moment.knownFiling(db))
      guard let record = try UnitHistory.record(db, unit, at: moment, book) else {
        throw RegistryError.unitNotFound(text)
      }
      var arguments = try moment.arguments(db)
      arguments += ["unit": unit]
      let filings = try Row.fetchAll(
        db.cachedStatement(sql: HistorySQL.filings), arguments: arguments
      ).map { FilingRecord($0, book) }
      let lines = try Row.fetchAll(
        db.cachedStatement(sql: HistorySQL.lines), arguments: arguments
      ).map(HistoryLine.init)
      return UnitHistory(
        unit: record, filings: filings, events: try UnitEvent.all(db, arguments),
        lines: lines.filter { $0.withdrawnBy == nil },
        withdrawn: lines.filter { $0.withdrawnBy != nil })
    }
  }
}

extension UnitHistory {
  /// The unit at a moment; one whose founding is voided as it was known before.
  fileprivate static func record(
    _ db: Database, _ unit: Int64, at moment: Moment, _ book: UndoBook
  ) throws -> UnitRecord? {
    if let record = try UnitShow.record(db, unit, at: moment) { return record }
    let founding = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT recorded_by FROM unit WHERE id = ?"), arguments: [unit])
    guard let void = founding.flatMap(book.void(of:)) else { return nil }
    return try UnitShow.record(
      db, unit, at: Moment(day: moment.day, knowledge: .filing(void.id - 1)))
  }
}

extension HistoryLine {
  init(_ row: Row) {
    filing = row["filing"]
    deed = Deed(rawValue: row["deed"]) ?? .wrote
    field = row["field"]
    value = row["value"] ?? ""
    from = (row["valid_from"] as String?).flatMap(CivilDate.init(iso:))
    to = (row["valid_to"] as String?).flatMap(CivilDate.init(iso:))
    withdrawnBy = row["withdrawn_by"]
  }
}
