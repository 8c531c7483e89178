internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// Says that a dated fact of a unit holds from the day of the act on, and notes what differs.
struct HeldFact {
  let act: Act
  let table: FactTable
  /// How the unit is named in the receipt.
  let subject: String

  /// - Throws: ``RegistryError/nothingToChange(_:)`` when the very same is on record.
  func set(
    key: [(column: String, value: any DatabaseValueConvertible)],
    values: [(any DatabaseValueConvertible)?], filing: Int64
  ) throws {
    let replaced = try table.set(
      act.db, key: key.map(\.value), values: values, from: act.day, filing: filing)
    guard let replaced else { throw RegistryError.nothingToChange(subject) }
    for (column, value) in key where column != "unit_id" && replaced.before == nil {
      note(column, before: nil, after: value.databaseValue)
    }
    for (place, column) in table.values.enumerated() {
      note(column, before: replaced.before?[place], after: replaced.after[place])
    }
  }

  private func note(_ column: String, before: DatabaseValue?, after: DatabaseValue?) {
    act.note(
      FactChange(
        subject: subject, field: column, before: before.flatMap(FactTable.text),
        after: after.flatMap(FactTable.text)))
  }
}

/// Ends the one fact of a unit that answers to what was typed.
struct EndHeldFact {
  let act: Act
  let unit: Int64
  let table: FactTable
  /// Columns of the key with what was typed; nothing typed lets any value through.
  let asked: [(column: String, typed: String?)]

  func run() throws {
    let record = try act.unit(unit, afterEnd: true)
    let key = try held(record)
    let content = Dictionary(
      uniqueKeysWithValues: asked.compactMap { item in item.typed.map { (item.column, $0) } })
    let filing = try act.open(content: try ledgerJSON(content))
    try act.touch(unit)
    try table.end(act.db, key: key, at: act.day, filing: filing)
    for (column, value) in zip(table.key, key) where column != "unit_id" {
      act.note(
        FactChange(
          subject: record.localNumber, field: column, before: FactTable.text(value), after: nil))
    }
  }

  /// The key of the fact, as held on the day of the act.
  private func held(_ record: UnitRecord) throws -> [DatabaseValue] {
    var arguments = try Moment(day: act.day).arguments(act.db)
    arguments += ["unit": unit]
    let found = try Row.fetchAll(
      act.db.cachedStatement(
        sql: """
          SELECT \(table.key.joined(separator: ", ")) FROM \(table.name) AS fact
          WHERE fact.unit_id = :unit AND \(Moment.seen("fact")) ORDER BY fact.id
          """), arguments: arguments
    ).filter(answers)
    if found.count == 1 { return table.key.map { found[0][$0] as DatabaseValue } }
    throw RegistryError.invalidValue(
      field: asked[0].column, value: asked.compactMap(\.typed).joined(separator: ", "),
      reason: found.isEmpty
        ? LocalizedText(
          vi: "\(record.localNumber) không có mục này vào ngày \(act.day.slashed).",
          en: "\(record.localNumber) has none such on \(act.day).")
        : LocalizedText(
          vi: "\(record.localNumber) có \(found.count) mục như vậy; hãy ghi rõ hơn.",
          en: "\(record.localNumber) has \(found.count) such; say which."))
  }

  private func answers(_ row: Row) -> Bool {
    asked.allSatisfy { column, typed in
      guard let typed else { return true }
      return searchKey(row[column] as String) == searchKey(typed)
    }
  }
}
