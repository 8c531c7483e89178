package import GRDB

extension Configuration {
  /// How every registry file is opened: one connection, many processes, nothing lost on power failure.
  package static func registry(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.label = "registry"
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      // WAL keeps readers going while one writes; FULL keeps the last filing on a power cut.
      // GRDB's own setting of WAL writes to the file at every opening, so it is not used.
      if !readOnly {
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
