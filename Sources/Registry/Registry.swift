internal import Foundation
package import GRDB

/// A registry of cooperatives, groups and unions in one SQLite file.
///
/// Its methods are business acts, each one filing in one transaction, and reads at a moment of both
/// clocks. The connection is private, so that nothing is written beside a filing.
public struct Registry: Sendable {
  package let queue: DatabaseQueue
  /// The clock that dates filings and gives today.
  public let clock: RegistryClock
  /// Where the file is; empty in memory.
  public let path: String
  /// What it was opened for.
  public let access: Access

  /// A registry over a connection that is open already.
  package init(queue: DatabaseQueue, clock: RegistryClock, path: String, access: Access = .writing)
  {
    self.queue = queue
    self.clock = clock
    self.path = path
    self.access = access
  }

  /// Closes the file; the log beside it is folded in.
  public func close() throws(RegistryError) {
    do { try queue.close() } catch { throw RegistryError(error, path: path) }
  }

  /// Runs a read; what SQLite reports is said in the registry's terms.
  package func read<Value>(_ body: (Database) throws -> Value) throws(RegistryError) -> Value {
    do { return try queue.read(body) } catch { throw RegistryError(error, path: path) }
  }
}
