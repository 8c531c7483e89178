internal import CooperativeLaw
internal import GRDB

/// The withdrawal of all that a filing wrote, inside the transaction of its void.
///
/// Units founded by it first, then the ledgers, then the facts told anew one by one, and at last the
/// statuses, which follow from the events that are left.
struct Withdrawal {
  let db: Database
  /// Which filings void and correct which, this void among them.
  let book: UndoBook
  /// The filing that is voided.
  let target: Int64
  /// The void.
  let filing: Int64
  /// What becomes of later filings.
  private(set) var outcomes: [Int64: LaterFiling.Outcome] = [:]
  /// What stands in the way, and what an officer should look at.
  private(set) var findings: [Finding] = []

  init(db: Database, book: UndoBook, target: Int64, filing: Int64) {
    self.db = db
    self.book = book
    self.target = target
    self.filing = filing
  }

  mutating func run() throws {
    try withdrawUnits()
    try LedgerWithdrawal(db: db, filing: filing).run(target, book)
    for table in FactTable.spoken where table.name != FactTable.party.name {
      try withdraw(table)
    }
    try withdrawCapitalOfStrangers()
    try withdraw(.party)
    try forgetMembersOfUnits()
    try withdrawDecisionsOnProducts()
    try recomputeStatuses()
  }

  /// People whom only the withdrawn units named are named no more.
  private func forgetMembersOfUnits() throws {
    let isNeeded = PartyNeed.sources.map { source in
      "AND NOT EXISTS (SELECT 1 FROM \(source.table) AS need WHERE need.party_id = "
        + "party_detail.party_id AND need.retracted_by IS NULL)"
    }.joined(separator: " ")
    try db.execute(
      sql: """
        UPDATE party_detail SET retracted_by = :filing WHERE retracted_by IS NULL
          AND party_id IN (
            SELECT party_id FROM membership JOIN unit ON unit.id = membership.unit_id
              WHERE unit.recorded_by = :target AND membership.retracted_by = :filing
            UNION SELECT party_id FROM position JOIN unit ON unit.id = position.unit_id
              WHERE unit.recorded_by = :target AND position.retracted_by = :filing) \(isNeeded)
        """, arguments: ["filing": filing, "target": target])
  }

  /// Whether the target is a void or a correction: then other filings are told as they were.
  private var isLifted: Bool { book.entry(target) != nil }

  /// Notes what becomes of a later filing; the heavier outcome stays.
  mutating func note(_ filing: Int64, _ outcome: LaterFiling.Outcome) {
    guard filing > target, book.entry(filing) == nil else { return }
    let known = outcomes[filing]
    outcomes[filing] = known.map { max($0, outcome) } ?? outcome
  }

  mutating func add(_ findings: [Finding]) { self.findings += findings }

  /// Forgets everything of the units that the filing founded, whoever wrote it.
  private mutating func withdrawUnits() throws {
    let later = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT filing_id FROM filing_unit
        WHERE unit_id IN (SELECT id FROM unit WHERE recorded_by = ?) AND filing_id > ?
          AND filing_id < ?
        """, arguments: [target, target, filing])
    for number in later where !book.isWithdrawn(number) { note(number, .impossible) }
    let tables = FactTable.all.filter { $0.key.first == "unit_id" }.map(\.name)
    let ledgers = LedgerTable.all.filter(\.isOfUnit).map(\.name)
    for table in tables + ["dependent_detail", "ocop_detail"] + ledgers {
      try db.execute(
        sql: """
          UPDATE \(table) SET retracted_by = :filing WHERE retracted_by IS NULL
            AND unit_id IN (SELECT id FROM unit WHERE recorded_by = :target)
          """, arguments: ["filing": filing, "target": target])
    }
    try db.execute(
      sql: """
        UPDATE dependent_status SET retracted_by = :filing WHERE retracted_by IS NULL
          AND dependent_id IN (SELECT dependent_id FROM dependent_detail
            WHERE retracted_by = :filing)
        """, arguments: ["filing": filing])
  }

  /// Withdraws what the filing wrote in a table, and tells the facts anew that others speak of.
  private mutating func withdraw(_ table: FactTable) throws {
    if !isLifted { try withdrawAlone(table) }
    for number in [target] + book.corrections(of: target) {
      for key in try sharedKeys(table, of: number) {
        try retell(FactStory(db, table, key: key))
      }
    }
  }

  /// The facts that a filing spoke of and that are not withdrawn already.
  private func sharedKeys(_ table: FactTable, of number: Int64) throws -> [[DatabaseValue]] {
    let columns = table.key.map { "own.\($0)" }.joined(separator: ", ")
    let same = table.key.map { "other.\($0) = own.\($0)" }.joined(separator: " AND ")
    return try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT \(columns) FROM \(table.name) AS own
        WHERE (own.recorded_by = :number OR own.closed_by = :number OR own.retracted_by = :number)
          AND (own.retracted_by IS NULL OR EXISTS (SELECT 1 FROM \(table.name) AS other
            WHERE \(same) AND (other.recorded_by NOT IN (:number, :filing)
              OR other.closed_by NOT IN (:number, :filing)
              OR other.retracted_by NOT IN (:number, :filing))))
        ORDER BY own.id
        """, arguments: ["number": number, "filing": filing]
    ).map { row in table.key.indices.map { row[$0] as DatabaseValue } }
  }

  /// Rows of facts that no other filing has a part in are withdrawn in one statement.
  private func withdrawAlone(_ table: FactTable) throws {
    let same = table.key.map { "other.\($0) = \(table.name).\($0)" }.joined(separator: " AND ")
    let isNeeded =
      table.name == FactTable.party.name
      ? PartyNeed.sources.map { source in
        "AND NOT EXISTS (SELECT 1 FROM \(source.table) AS need WHERE need.party_id = "
          + "party_detail.party_id AND need.retracted_by IS NULL)"
      }.joined(separator: " ") : ""
    try db.execute(
      sql: """
        UPDATE \(table.name) SET retracted_by = :filing
        WHERE recorded_by = :target AND retracted_by IS NULL \(isNeeded)
          AND NOT EXISTS (SELECT 1 FROM \(table.name) AS other WHERE \(same)
            AND (other.recorded_by <> :target OR other.closed_by <> :target
              OR other.retracted_by NOT IN (:target, :filing)))
        """, arguments: ["filing": filing, "target": target])
  }

  private mutating func retell(_ story: FactStory) throws {
    var retold = story.retold(book, dossiers: try DossierSayings(db: db).sayings(of: story))
    if try isOfWithdrawnUnit(story) { retold = FactStory.Retold(timeline: FactTimeline()) }
    for (number, outcome) in retold.outcomes { note(number, outcome) }
    if story.table.name == FactTable.party.name { try keepNeeded(story, &retold.timeline) }
    let taken = try TakenAgain(db: db).findings(story, retold.timeline)
    guard taken.isEmpty else { return add(taken) }
    try story.rewrite(
      db, to: retold.timeline, withdrawing: book.withdrawn.union([target]), filing: filing)
  }

  private func isOfWithdrawnUnit(_ story: FactStory) throws -> Bool {
    guard story.table.key.first == "unit_id", let unit = story.key.first else { return false }
    let founded = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT recorded_by FROM unit WHERE id = ?"), arguments: [unit])
    return founded.map { book.void(of: $0) != nil } ?? false
  }

  /// A party that others still refer to keeps its name.
  private mutating func keepNeeded(_ story: FactStory, _ timeline: inout FactTimeline) throws {
    let isNeeded = try PartyNeed.firstDay(db, party: story.key[0]) != nil
    if isNeeded, timeline.spans.isEmpty {
      timeline =
        story.retold(book, dossiers: try PartyDossier(db: db, book: book).first(story.key[0]))
        .timeline
    }
    if isNeeded, timeline.spans.isEmpty, !story.timeline().spans.isEmpty {
      timeline = story.timeline()
      add(PartyNeed.finding(try FactSubject(db, .party).text(key: story.key)))
    }
    try PartyNeed.reachBack(db, party: story.key[0], &timeline)
  }
}

extension LedgerTable {
  /// Whether a row belongs to one unit.
  var isOfUnit: Bool { owners.first == "unit_id" && parent == nil }
}
