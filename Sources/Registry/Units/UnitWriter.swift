internal import CooperativeLaw
internal import Foundation
internal import GRDB
internal import VietnameseText

/// Writes the dated facts of a unit and notes each column before and after.
struct UnitWriter {
  let act: Act
  let unit: Int64
  /// How the unit is named in the receipt.
  let label: String
  let filing: Int64
  /// First day the facts hold.
  let day: CivilDate

  private func set(
    _ table: FactTable, key: [any DatabaseValueConvertible] = [],
    _ values: [(any DatabaseValueConvertible)?], fields: [(name: String, index: Int)]
  ) throws {
    let replaced = try table.set(
      act.db, key: [unit] + key, values: values, from: day, filing: filing)
    guard let replaced else { return }
    for (name, index) in fields {
      note(name, before: replaced.before?[index], after: replaced.after[index])
    }
  }

  private func end(_ table: FactTable, key: [any DatabaseValueConvertible], field: String) throws {
    let held = try table.end(act.db, key: [unit] + key, at: day, filing: filing)
    note(field, before: held?.first, after: nil)
  }

  private func note(_ field: String, before: DatabaseValue?, after: DatabaseValue?) {
    act.note(
      FactChange(subject: label, field: field, before: text(before), after: text(after)))
  }

  private func text(_ value: DatabaseValue?) -> String? {
    guard let value, !value.isNull else { return nil }
    let text = String.fromDatabaseValue(value) ?? Int64.fromDatabaseValue(value)?.description
    return text?.isEmpty == true ? nil : text
  }

  func registration(on day: CivilDate, law: String) throws {
    try set(
      .registration, [day.description, law], fields: [("registered_on", 0), ("law", 1)])
  }

  func name(_ full: String, short: String?, foreign: String?) throws {
    try set(
      .name, [full, short, foreign, searchKey(full), Data(sortKey(full))],
      fields: [("name", 0), ("short_name", 1), ("foreign_name", 2)])
  }

  func code(_ scheme: String, _ code: String) throws {
    try set(.code, key: [scheme], [code], fields: [(scheme, 0)])
  }

  func address(area: Int64, areaCode: String, detail: String) throws {
    let replaced = try FactTable.address.set(
      act.db, key: [unit], values: [area, detail], from: day, filing: filing)
    guard let replaced else { return }
    note("address", before: replaced.before?[1], after: replaced.after[1])
    let before = try replaced.before.flatMap {
      try String.fetchOne(act.db, sql: "SELECT code FROM area WHERE id = ?", arguments: [$0[0]])
    }
    act.note(FactChange(subject: label, field: "area_code", before: before, after: areaCode))
  }

  func contact(phone: String?, email: String?) throws {
    try set(.contact, [phone, email], fields: [("phone", 0), ("email", 1)])
  }

  func capital(_ amount: Int) throws {
    try set(.capital, [amount], fields: [("charter_capital", 0)])
  }

  func trait(_ trait: String, _ value: String?) throws {
    guard let value else { return try end(.trait, key: [trait], field: trait) }
    try set(.trait, key: [trait], [value], fields: [(trait, 0)])
  }

  func status(_ status: String, endReason: String? = nil) throws {
    try set(.status, [status, endReason], fields: [("status", 0), ("end_reason", 1)])
  }

  /// Makes the lines of business what the list says; the first is the main one.
  func lines(_ codes: [String]) throws {
    let before = try currentLines()
    for code in before where !codes.contains(code) {
      try FactTable.line.end(act.db, key: [unit, code], at: day, filing: filing)
    }
    for (index, code) in codes.enumerated() {
      try FactTable.line.set(
        act.db, key: [unit, code], values: ["", index == 0 ? 1 : 0], from: day, filing: filing)
    }
    let after = try currentLines()
    act.note(
      FactChange(
        subject: label, field: "lines",
        before: before.isEmpty ? nil : before.joined(separator: ";"),
        after: after.isEmpty ? nil : after.joined(separator: ";")))
  }

  /// The codes of a unit's lines on the day, the main one first.
  private func currentLines() throws -> [String] {
    var arguments = try Moment(day: day).arguments(act.db)
    arguments += ["unit": unit]
    return try String.fetchAll(
      act.db.cachedStatement(
        sql: """
          SELECT line.code FROM unit_line AS line
          WHERE line.unit_id = :unit AND \(Moment.seen("line"))
          ORDER BY line.is_main DESC, line.id
          """), arguments: arguments)
  }
}
