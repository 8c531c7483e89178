internal import CReferenceData
internal import Foundation
internal import GRDB
internal import VietnameseText

/// Fills tables `area` and `area_successor` from the administrative units compiled in.
enum AreaLoader {
  /// The day written for a unit that is older than the records.
  static let beginning = "0001-01-01"

  /// Inserts every unit and succession into a new registry.
  static func load(into db: Database) throws {
    let places = try insertUnits(db)
    try insertSuccessions(db, places)
  }

  /// A unit's row by the day it began, and by the day it ended.
  private struct Places {
    var beginning: [Key: Int64] = [:]
    var ending: [Key: Int64] = [:]
  }

  private struct Key: Hashable {
    let level: String
    let code: String
    let day: String
  }

  private static func insertUnits(_ db: Database) throws -> Places {
    let statement = try db.makeStatement(
      sql: """
        INSERT INTO area (id, level, code, name, type, parent_level, parent_code,
          valid_from, valid_to, search_key, sort_key)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    var places = Places()
    var rows = ReferenceRows(htx_area_units())
    var id: Int64 = 0
    while let row = rows.next() {
      guard row.count == 8 else {
        throw AreaDataProblem(file: "administrative_units.csv", line: rows.line)
      }
      id += 1
      let (level, code, name) = (row[0], row[1], row[2])
      let begin = row[6].isEmpty ? beginning : row[6]
      try statement.execute(arguments: [
        id, level, code, name, row[3], present(row[4]), present(row[5]), begin, present(row[7]),
        searchKey(name), Data(sortKey(name)),
      ])
      places.beginning[Key(level: level, code: code, day: begin)] = id
      if !row[7].isEmpty { places.ending[Key(level: level, code: code, day: row[7])] = id }
    }
    return places
  }

  private static func insertSuccessions(_ db: Database, _ places: Places) throws {
    let statement = try db.makeStatement(
      sql: """
        INSERT INTO area_successor (old_area_id, new_area_id, extent, is_default)
        VALUES (?, ?, ?, ?)
        """)
    var rows = ReferenceRows(htx_area_successions())
    while let row = rows.next() {
      guard row.count == 8,
        let old = places.ending[Key(level: row[0], code: row[1], day: row[2])],
        let new = places.beginning[Key(level: row[3], code: row[4], day: row[5])]
      else { throw AreaDataProblem(file: "administrative_successions.csv", line: rows.line) }
      try statement.execute(arguments: [old, new, row[6], row[7] == "true"])
    }
  }

  private static func present(_ field: String) -> String? { field.isEmpty ? nil : field }
}
