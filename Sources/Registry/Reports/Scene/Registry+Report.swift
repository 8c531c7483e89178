internal import GRDB

extension Registry {
  /// Runs a report: a read that makes temporary tables of its own, all of it rolled back at the end.
  func report<Value>(_ body: (Database) throws -> Value) throws(RegistryError) -> Value {
    do {
      return try queue.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction(.deferred) {
          value = try body(db)
          return .rollback
        }
        guard let value else { throw RegistryError.damaged(detail: "no report") }
        return value
      }
    } catch { throw RegistryError(error, path: path) }
  }
}
