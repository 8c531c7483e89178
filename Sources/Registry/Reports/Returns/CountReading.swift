internal import CooperativeLaw
internal import GRDB

/// Counts the tables of a return in its scene.
struct CountReading {
  let db: Database
  let scene: ReportScene

  /// A table with its numbers; a sum of which nothing is known says so.
  func table(_ table: CountTable) throws -> FormTable {
    let numbers = try numbers(table)
    let rows = try heads(table, numbers)
    let columns = [FormColumn("row", table.heading.vi, table.heading.en)]
    return FormTable(
      key: table.key, title: table.title,
      columns: columns
        + table.columns.map { FormColumn($0.key, $0.label.vi, $0.label.en, .number) },
      rows: rows.map { row in
        [.coded(row.key, row.label)]
          + table.columns.map { cell(numbers[Place(row: row.key, column: $0.key)]) }
      })
  }

  /// What stands behind a number of a table.
  func rows(_ table: CountTable, row: String, column: String) throws -> [IndicatorRow] {
    try scene.prepare(table.sql)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT unit.local_number, coalesce(fact.subject, unit.name, '') AS subject, fact.value
        FROM (\(table.sql)) AS fact LEFT JOIN temp.return_unit AS unit ON unit.unit_id = fact.unit_id
        WHERE fact.row_key = ? AND fact.column_key = ?
        ORDER BY subject, unit.local_number
        """, arguments: [row, column]
    ).map { IndicatorRow(unit: $0[0], subject: $0[1], value: $0[2], weight: nil) }
  }

  private struct Place: Hashable {
    let row: String
    let column: String
  }

  private struct Number {
    let sum: Int
    let count: Int
    let known: Int
    let name: String?
    let choices: String?
  }

  private func numbers(_ table: CountTable) throws -> [Place: Number] {
    try scene.prepare(table.sql)
    var found: [Place: Number] = [:]
    var isFound = false
    if case .found = table.rows { isFound = true }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT row_key, column_key, coalesce(sum(value), 0), count(*), count(value)
          \(isFound ? ", max(row_name), max(choices)" : "")
        FROM (\(table.sql)) WHERE row_key IS NOT NULL GROUP BY row_key, column_key
        """)
    while let row = try rows.next() {
      found[Place(row: row[0], column: row[1])] = Number(
        sum: row[2], count: row[3], known: row[4], name: isFound ? row[5] : nil,
        choices: isFound ? row[6] : nil)
    }
    return found
  }

  private func heads(
    _ table: CountTable, _ numbers: [Place: Number]
  ) throws -> [CountTable.Head] {
    switch table.rows {
    case .fixed(let heads): return heads
    case .found(let label):
      var names: [String: LocalizedText] = [:]
      for (place, number) in numbers {
        names[place.row] = label(place.row, number.name ?? place.row, number.choices)
      }
      return names.sorted { $0.key < $1.key }.map { CountTable.Head($0.key, $0.value) }
    }
  }

  /// Nothing to count is 0; something of which nothing is known is not.
  private func cell(_ number: Number?) -> FormCell {
    guard let number else { return .number(0) }
    return number.known == 0 && number.count > 0 ? .notKnown : .number(number.sum)
  }
}
