internal import GRDB

/// Withdraws entries of the ledgers of a filing, or writes anew what a lifted void withdrew.
struct LedgerWithdrawal {
  let db: Database
  /// The void.
  let filing: Int64

  /// Withdraws what a filing and its corrections wrote; what it had withdrawn itself is back.
  func run(_ target: Int64, _ book: UndoBook) throws {
    for number in book.family(of: target) {
      try withdraw(of: number, LedgerTable.all)
    }
    // A restated figure withdrew the one before it, which stands again without it.
    let isLifted = book.entry(target) != nil
    try restore(target, LedgerTable.all.filter { isLifted || $0.isRestated })
    try RestatedEntries(db: db, book: book, filing: filing).settle(target)
  }

  /// Withdraws every entry of a filing in some tables, and what is part of them.
  func withdraw(of number: Int64, _ tables: [LedgerTable]) throws {
    for table in tables {
      try db.execute(
        sql: """
          UPDATE \(table.name) SET retracted_by = ? WHERE recorded_by = ? AND retracted_by IS NULL
          """, arguments: [filing, number])
    }
    for table in LedgerTable.all {
      guard let parent = table.parent else { continue }
      try db.execute(
        sql: """
          UPDATE \(table.name) SET retracted_by = :filing WHERE retracted_by IS NULL
            AND \(parent.column) IN (SELECT id FROM \(parent.table) WHERE retracted_by = :filing)
          """, arguments: ["filing": filing])
    }
  }

  /// Writes the entries again that a void withdrew; parts follow their wholes.
  private func restore(_ void: Int64, _ tables: [LedgerTable]) throws {
    var copies: [String: [Int64: Int64]] = [:]
    for table in tables {
      let columns = table.owners + (table.day.map { [$0] } ?? []) + table.values
      let ids = try Int64.fetchAll(
        db, sql: "SELECT id FROM \(table.name) WHERE retracted_by = ? ORDER BY id",
        arguments: [void])
      for id in ids {
        let parent = try table.parent.map { parent in
          let old = try Int64.fetchOne(
            db, sql: "SELECT \(parent.column) FROM \(table.name) WHERE id = ?", arguments: [id])
          return (parent.column, old.map { copies[parent.table]?[$0] ?? $0 })
        }
        let all = columns + (parent.map { [$0.0] } ?? [])
        let read = columns + (parent == nil ? [] : [":parent"])
        var arguments: StatementArguments = ["filing": filing, "id": id]
        if let parent { arguments += ["parent": parent.1] }
        try db.execute(
          sql: """
            INSERT INTO \(table.name) (\(all.joined(separator: ", ")), recorded_by)
            SELECT \(read.joined(separator: ", ")), :filing FROM \(table.name) WHERE id = :id
            """, arguments: arguments)
        copies[table.name, default: [:]][id] = db.lastInsertedRowID
      }
    }
  }
}
