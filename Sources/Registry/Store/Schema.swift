internal import GRDB

/// The one schema, `schema.sql` at the root of the package, compiled in.
enum Schema {
  /// Marks the file as a registry (`PRAGMA application_id`, the letters HTX1).
  static let applicationID = 1_213_487_153
  /// Version this program writes (`PRAGMA user_version`).
  static let version = 5

  /// Makes every table, index, trigger and view in an empty file.
  static func create(_ db: Database) throws {
    try db.execute(sql: String(decoding: PackageResources.schema_sql, as: UTF8.self))
  }
}
