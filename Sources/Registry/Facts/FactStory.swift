internal import GRDB

/// Every row there ever was of one fact, and so what each filing said of it.
struct FactStory {
  /// A row with the filings that wrote, ended and withdrew it.
  struct Row {
    let id: Int64
    let span: FactTimeline.Span
    let recordedBy: Int64
    let closedBy: Int64?
    let retractedBy: Int64?
  }

  let table: FactTable
  let key: [DatabaseValue]
  /// In the order of their days.
  let rows: [Row]

  /// Reads the rows, also the withdrawn ones.
  init(_ db: Database, _ table: FactTable, key: [DatabaseValue]) throws {
    self.table = table
    self.key = key
    let sql = """
      SELECT id, valid_from, valid_to, recorded_by, closed_by, retracted_by,
        \(table.endReason ?? "NULL"), \(table.values.joined(separator: ", "))
      FROM \(table.name) WHERE \(table.key.map { "\($0) = ?" }.joined(separator: " AND "))
      ORDER BY valid_from, id
      """
    rows = try GRDB.Row.fetchAll(
      db.cachedStatement(sql: sql), arguments: StatementArguments(key)
    ).map { row in
      Row(
        id: row[0],
        span: FactTimeline.Span(
          values: table.values.indices.map { row[7 + $0] as DatabaseValue }, from: row[1],
          to: row[2], endReason: row[6]),
        recordedBy: row[3], closedBy: row[4], retractedBy: row[5])
    }
  }

  /// The filings that wrote, ended or withdrew a row, in their order.
  var filings: [Int64] {
    Set(rows.flatMap { [$0.recordedBy, $0.closedBy, $0.retractedBy].compactMap(\.self) }).sorted()
  }

  /// What the fact said as known at a filing.
  func timeline(at filing: Int64 = .max) -> FactTimeline {
    FactTimeline(
      rows.compactMap { row in
        guard row.recordedBy <= filing, row.retractedBy.map({ $0 > filing }) ?? true else {
          return nil
        }
        let isEnded = row.closedBy.map { $0 <= filing } ?? false
        return FactTimeline.Span(
          values: row.span.values, from: row.span.from, to: isEnded ? row.span.to : nil,
          endReason: isEnded ? row.span.endReason : .null)
      })
  }

  /// What a filing said.
  func sayings(of filing: Int64) -> [FactSaying] {
    FactTimeline.sayings(
      from: timeline(at: filing - 1), to: timeline(at: filing), table.manner)
  }

  /// Makes the rows say what a timeline says, and withdraws every row of some filings.
  ///
  /// - Returns: whether any row was touched.
  @discardableResult
  func rewrite(
    _ db: Database, to timeline: FactTimeline, withdrawing filings: Set<Int64>, filing: Int64
  ) throws -> Bool {
    var missing = timeline.spans
    var isTouched = false
    for row in rows where row.retractedBy == nil {
      let place = missing.firstIndex(of: row.span)
      if let place, !filings.contains(row.recordedBy) {
        missing.remove(at: place)
      } else if row.span.from != row.span.to || filings.contains(row.recordedBy) {
        try table.retract(db, id: row.id, filing: filing)
        isTouched = true
      }
    }
    for span in missing { try insert(db, span, filing: filing) }
    return isTouched || !missing.isEmpty
  }

  private func insert(_ db: Database, _ span: FactTimeline.Span, filing: Int64) throws {
    let id = try table.insert(
      db, key: key, values: span.values, from: span.from,
      to: table.endReason == nil ? span.to : nil, filing: filing)
    guard let endReason = table.endReason, let to = span.to else { return }
    try db.cachedStatement(
      sql: """
        UPDATE \(table.name) SET valid_to = ?, closed_by = ?, \(endReason) = ? WHERE id = ?
        """
    ).execute(arguments: [to, filing, span.endReason, id])
  }
}
