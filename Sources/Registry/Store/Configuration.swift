package import GRDB

extension Configuration {
  /// How every registry file is opened: one connection, many processes, nothing lost on power failure.
  ///
  /// - Parameters:
  ///   - readOnly: whether the connection cannot write.
  ///   - access: what the registry is opened for; only a writer sets the journal.
  ///   - patience: seconds to wait for another program that is writing.
  /// - Returns: the configuration.
  package static func registry(
    readOnly: Bool, for access: Registry.Access = .writing, patience: Double = 5
  ) -> Configuration {
    var configuration = Configuration()
    configuration.label = "registry"
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      // WAL keeps readers going while one writes; FULL keeps the last filing on a power cut.
      // GRDB's own setting of WAL writes to the file at every opening, so it is not used.
      if !readOnly, access == .writing {
        try db.execute(sql: "PRAGMA journal_mode = WAL")
        try db.execute(sql: "PRAGMA synchronous = FULL")
      }
      try db.execute(sql: "PRAGMA temp_store = FILE")
      // Otherwise INSERT OR REPLACE would delete rows behind the triggers that forbid it.
      try db.execute(sql: "PRAGMA recursive_triggers = ON")
    }
    return configuration
  }
}
