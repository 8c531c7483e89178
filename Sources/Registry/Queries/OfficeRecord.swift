internal import CooperativeLaw
internal import GRDB

/// The office that a registry is kept by.
public struct OfficeRecord: Sendable, Equatable {
  /// Its name.
  public let name: String
  /// The area it works in.
  public let area: Area
}

extension Registry {
  /// The office that keeps the registry.
  public func office() throws(RegistryError) -> OfficeRecord {
    try read { db in
      let row = try Row.fetchOne(db, sql: "SELECT name, area_id FROM office ORDER BY id LIMIT 1")
      guard let row, let area = try AreaQueries.area(db, id: row["area_id"]) else {
        throw RegistryError.damaged(detail: "office")
      }
      return OfficeRecord(name: row["name"], area: area)
    }
  }
}
