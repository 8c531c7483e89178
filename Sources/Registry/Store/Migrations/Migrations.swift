internal import GRDB

/// How a file of an older version becomes one of this version: numbered SQL, never changed once
/// shipped.
///
/// A test proves that the oldest schema with all of them is the schema of a new file.
enum Migrations {
  /// The SQL that leads to each version.
  private static let texts: [(version: Int, sql: [UInt8])] = [
    (2, PackageResources.version_2_sql), (3, PackageResources.version_3_sql),
    (4, PackageResources.version_4_sql), (5, PackageResources.version_5_sql),
  ]

  /// Brings a file up from a version to this one; the caller holds the transaction.
  static func run(_ db: Database, from version: Int) throws {
    for text in texts where text.version > version {
      try db.execute(sql: String(decoding: text.sql, as: UTF8.self))
    }
  }
}
