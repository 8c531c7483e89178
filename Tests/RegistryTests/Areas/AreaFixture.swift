import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// One in-memory registry with the map loaded, for reading.
enum AreaFixture {
  private static let queue = Result {
    let queue = try DatabaseQueue()
    try queue.write { db in
      try db.execute(sql: String(decoding: PackageResources.schema_sql, as: UTF8.self))
      try AreaLoader.load(into: db)
    }
    return queue
  }

  static func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try queue.get().read(body)
  }

  /// Runs a body that writes, and undoes it.
  static func trial(_ body: (Database) throws -> Void) throws {
    try queue.get().inTransaction { db in
      try body(db)
      return .rollback
    }
  }

  static func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

  /// The unit with a code on a day.
  static func area(_ code: String, _ iso: String) throws -> Area {
    let day = try day(iso)
    return try #require(try read { try AreaQueries.area($0, code: code, on: day) }.area)
  }
}
