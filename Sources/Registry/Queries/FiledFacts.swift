internal import CooperativeLaw
internal import GRDB

/// What a filing did, table by table.
enum FiledFacts {
  /// Columns that only the program reads.
  private static let inner: Set<String> = ["search_key", "sort_key"]
  /// The tables it touched, with how many rows.
  static func counts(_ db: Database, filing: Int64) throws -> [FiledCount] {
    try sources.compactMap { source in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT (SELECT count(*) FROM \(source.table.name) WHERE recorded_by = :filing),
            (SELECT count(*) FROM \(source.table.name) WHERE \(source.ended)),
            (SELECT count(*) FROM \(source.table.name) WHERE retracted_by = :filing)
          """, arguments: ["filing": filing])
      guard let row, (0..<3).contains(where: { row[$0] != 0 }) else { return nil }
      return FiledCount(
        table: source.table.name, wrote: row[0], ended: row[1], withdrew: row[2])
    }
  }

  /// The rows it wrote, ended and withdrew, at most so many of each table and deed.
  static func all(_ db: Database, filing: Int64, limit: Int) throws -> [FiledFact] {
    try sources.flatMap { source in
      let deeds: [(HistoryLine.Deed, String)] = [
        (.withdrew, "retracted_by = :filing"), (.ended, source.ended),
        (.wrote, "recorded_by = :filing"),
      ]
      return try deeds.flatMap { deed, condition in
        try Row.fetchAll(
          db, sql: source.select + " WHERE \(condition) ORDER BY fact.id LIMIT :limit",
          arguments: ["filing": filing, "limit": limit]
        ).map { fact($0, source, deed) }
      }
    }
  }

  private static func fact(_ row: Row, _ source: Source, _ deed: HistoryLine.Deed) -> FiledFact {
    let values = source.shown.compactMap { column -> FiledValue? in
      let value = row[column] as DatabaseValue
      guard !value.isNull, let text = text(value), !text.isEmpty else { return nil }
      return FiledValue(column: column, value: source.mask(column)?.covered(text) ?? text)
    }
    return FiledFact(
      table: source.table.name, deed: deed, subject: row["fact_subject"] ?? "", values: values,
      from: (row["fact_from"] as String?).flatMap(CivilDate.init(iso:)),
      to: (row["fact_to"] as String?).flatMap(CivilDate.init(iso:)))
  }

  private static func text(_ value: DatabaseValue) -> String? {
    String.fromDatabaseValue(value) ?? Int64.fromDatabaseValue(value)?.description
  }

  /// A table and how its rows are read.
  private struct Source {
    let table: FactTable
    /// The column of the day of what happens and does not end.
    var day: String?

    var shown: [String] {
      (table.key + table.values).map { $0 == "area_id" ? "area_code" : $0 }
        .filter { !$0.hasSuffix("_id") && !inner.contains($0) }
    }
    /// How a column is covered; a unit's name and seat are public.
    func mask(_ column: String) -> PersonalMask? {
      ColumnProfile.mask(table: table.name, column: column)
    }
    var ended: String {
      day == nil ? "closed_by = :filing AND recorded_by <> :filing" : "0 = :filing"
    }
    var select: String {
      let days =
        day.map { "\($0) AS fact_from, NULL AS fact_to" }
        ?? "valid_from AS fact_from, valid_to AS fact_to"
      let area =
        table.values.contains("area_id")
        ? ", (SELECT code FROM area WHERE area.id = fact.area_id) AS area_code" : ""
      return "SELECT fact.*, \(days), \(subject) AS fact_subject\(area) FROM \(table.name) AS fact"
    }
    private var subject: String {
      let dependent = """
        (SELECT detail.name FROM dependent_detail AS detail
          WHERE detail.dependent_id = fact.dependent_id ORDER BY detail.id DESC LIMIT 1)
        """
      let product = """
        (SELECT detail.product FROM ocop_detail AS detail
          WHERE detail.product_id = fact.product_id ORDER BY detail.id DESC LIMIT 1)
        """
      let unit = "(SELECT local_number FROM unit WHERE unit.id = fact.unit_id)"
      let party = """
        (SELECT detail.full_name FROM party_detail AS detail
          WHERE detail.party_id = fact.party_id ORDER BY detail.id DESC LIMIT 1)
        """
      if table.key == ["dependent_id"] { return dependent }
      if table.key == ["product_id"] { return product }
      if table.key.isEmpty { return "''" }
      if !table.key.contains("unit_id") { return party }
      return table.key.contains("party_id") ? "\(unit) || ' · ' || \(party)" : unit
    }
  }

  private static let sources: [Source] =
    FactTable.all.map { Source(table: $0) } + [
      Source(
        table: FactTable(
          name: "capital_entry", key: ["unit_id", "party_id"],
          values: ["kind", "committed_change", "paid_change", "certificate_number"]),
        day: "occurred_on")
    ] + LedgerTable.yearly.compactMap(source)

  /// What is told of a ledger that has days of its own; parts are told with their whole.
  private static func source(_ ledger: LedgerTable) -> Source? {
    ledger.day.map { day in
      let key = ledger.parent.flatMap { $0.table == "ocop_product" ? [$0.column] : nil }
      return Source(
        table: FactTable(name: ledger.name, key: key ?? ledger.owners, values: ledger.values),
        day: day)
    }
  }
}

extension FactTable {
  /// Every table of dated facts, in the order of the schema.
  static let all: [FactTable] = [
    .registration, .name, .code, .address, .contact, .capital, .line, .trait, .status, .party,
    .position, .membership, .dependentDetail, .dependentStatus, .blocker, .transition, .balance,
    .explanation, .qualification, .link, .certification, .ocop,
  ]
}
