public import CooperativeLaw
internal import GRDB

/// What is in a registry, in numbers.
public struct RegistryStatistics: Sendable, Equatable {
  /// Units of one kind in one status.
  public struct Units: Sendable, Equatable {
    /// The kind.
    public let kind: UnitKind
    /// The legal status, such as `active`; `nil` when none is on record.
    public let status: String?
    /// How many.
    public let count: Int
  }

  /// Units by kind and status on the day.
  public let units: [Units]
  /// Members on the day.
  public let members: Int
  /// Persons, households and organisations on record.
  public let parties: Int
  /// Filings.
  public let filings: Int
  /// Number of the last filing.
  public let lastFiling: Int64?
  /// When the last filing was recorded, UTC.
  public let lastRecordedAt: String?
  /// Size of the file in bytes, without what is still in the log beside it.
  public let bytes: Int
  /// Size of a page in bytes.
  public let pageSize: Int
  /// Pages of the file.
  public let pages: Int
  /// Pages that hold nothing now.
  public let freePages: Int
}

extension Registry {
  /// Counts what is on record as true on a day.
  public func statistics(at moment: Moment) throws(RegistryError) -> RegistryStatistics {
    try read { db in
      let arguments = try moment.arguments(db)
      let last = try Row.fetchOne(
        db, sql: "SELECT count(*), max(id), max(recorded_at) FROM filing")
      let (pageSize, pages) = (try pragma(db, "page_size"), try pragma(db, "page_count"))
      return RegistryStatistics(
        units: try Row.fetchAll(db, sql: RegistryStatistics.unitCounts, arguments: arguments)
          .map(RegistryStatistics.Units.init),
        members: try Int.fetchOne(
          db,
          sql: "SELECT count(*) FROM membership WHERE \(Moment.seen("membership"))",
          arguments: arguments) ?? 0,
        parties: try Int.fetchOne(db, sql: "SELECT count(*) FROM party") ?? 0,
        filings: last?[0] ?? 0, lastFiling: last?[1], lastRecordedAt: last?[2],
        bytes: pageSize * pages, pageSize: pageSize, pages: pages,
        freePages: try pragma(db, "freelist_count"))
    }
  }

  private func pragma(_ db: Database, _ name: String) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA \(name)") ?? 0
  }
}

extension RegistryStatistics {
  fileprivate static let unitCounts = """
    SELECT unit.kind, status.status, count(*) AS count
    FROM unit JOIN unit_registration AS registration ON registration.unit_id = unit.id
        AND \(Moment.seen("registration"))
      LEFT JOIN unit_status AS status ON status.unit_id = unit.id AND \(Moment.seen("status"))
    GROUP BY unit.kind, status.status ORDER BY unit.kind, status.status
    """
}

extension RegistryStatistics.Units {
  fileprivate init(_ row: Row) {
    kind = (row["kind"] as String?).flatMap(UnitKind.init) ?? .cooperative
    status = row["status"]
    count = row["count"]
  }
}
