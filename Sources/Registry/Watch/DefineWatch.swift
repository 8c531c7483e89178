internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Chooses what weak or effective means in this office, as a filing of its own.
  ///
  /// - Throws: ``RegistryError/nothingToChange(_:)`` when it means that already.
  @discardableResult
  public func define(
    _ definition: WatchDefinition, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.defineWatch, details) { act in
      var reader = DossierReader()
      reader.days(of: act.details, actDay: act.day, today: act.today)
      act.add(reader.findings)
      try act.refuseWhatBlocks()
      let topic = definition.topic
      let now = try WatchSetting.definition(act.db, topic, known: .max)
      guard now != definition else { throw RegistryError.nothingToChange(topic.rawValue) }
      let filing = try act.open(
        content: try ledgerJSON(["topic": topic.rawValue, "definition": definition.rawValue]))
      try act.db.execute(
        sql: "INSERT INTO setting (key, value, recorded_by) VALUES (?, ?, ?)",
        arguments: [topic.key, definition.rawValue, filing])
      act.note(
        FactChange(
          subject: topic.rawValue, field: "definition", before: now.rawValue,
          after: definition.rawValue))
    }
  }

  /// What weak or effective means in this office, as known at a moment.
  public func definition(
    of topic: WatchTopic, at moment: Moment
  ) throws(RegistryError) -> WatchDefinition {
    try read { db in
      try WatchSetting.definition(db, topic, known: moment.knownFiling(db))
    }
  }
}

/// The definition that an office chose.
enum WatchSetting {
  /// The latest choice of a filing that was not voided; else the usual one.
  static func definition(
    _ db: Database, _ topic: WatchTopic, known: Int64
  ) throws -> WatchDefinition {
    let usual: WatchDefinition = topic == .weak ? .gradedWeak : .goodOrFair
    let chosen = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT value, recorded_by FROM setting WHERE key = ? AND recorded_by <= ?
          ORDER BY id DESC
          """), arguments: [topic.key, known])
    guard !chosen.isEmpty else { return usual }
    let book = try UndoBook.read(db, upTo: known)
    let standing = chosen.first { book.void(of: $0[1]) == nil }
    return standing.flatMap { WatchDefinition(rawValue: $0[0]) } ?? usual
  }
}
