import CooperativeLaw
import Foundation
import GRDB
import Testing

@testable import Registry

/// Units and reorganisations written straight into the tables, to see what the lineage reads.
struct LineageDesk {
  let registry: Registry

  init() throws { registry = try Acts.empty() }

  /// A unit named by a letter; its number is its place.
  @discardableResult
  func unit(
    _ name: String, _ kind: UnitKind = .cooperative, from: String = "2013-07-01"
  ) throws -> Int64 {
    try written { db, filing in
      let unit = try UnitStore.create(db, kind: kind, filing: filing)
      try FactTable.registration.insert(
        db, key: [unit], values: [from, "L2012"], from: from, filing: filing)
      try FactTable.name.insert(
        db, key: [unit], values: [name, nil, nil, name.lowercased(), Data(name.utf8)], from: from,
        filing: filing)
      try FactTable.status.insert(
        db, key: [unit], values: ["active", nil], from: from, filing: filing)
      return unit
    }
  }

  /// A reorganisation with its steps; the sources end when it is completed, unless they live on.
  @discardableResult
  func reorganise(
    _ kind: Reorganisation, _ sources: [Int64], into results: [Int64], opened: String,
    completed: String? = nil, cancelled: String? = nil
  ) throws -> Int64 {
    try written { db, filing in
      try db.execute(
        sql: """
          INSERT INTO reorganisation (kind, resolution_number, resolved_on, recorded_by)
          VALUES (?, ?, ?, ?)
          """, arguments: [kind.rawValue, "\(opened.prefix(4))/NQ", opened, filing])
      let id = db.lastInsertedRowID
      for (role, units) in [("source", sources), ("result", results)] {
        for unit in units {
          try db.execute(
            sql: """
              INSERT INTO reorganisation_unit (reorganisation_id, unit_id, role, recorded_by)
              VALUES (?, ?, ?, ?)
              """, arguments: [id, unit, role, filing])
        }
      }
      let steps = [("opened", opened), ("completed", completed), ("cancelled", cancelled)]
      for case (let step, let day?) in steps {
        try db.execute(
          sql: """
            INSERT INTO reorganisation_step (reorganisation_id, step, occurred_on, recorded_by)
            VALUES (?, ?, ?, ?)
            """, arguments: [id, step, day, filing])
      }
      guard let completed, let end = kind.endReason else { return id }
      for unit in sources {
        try FactTable.status.set(
          db, key: [unit], values: ["ended", end.rawValue], from: try Acts.day(completed),
          filing: filing)
      }
      return id
    }
  }

  /// Withdraws a reorganisation by a filing of its own, whose number is answered.
  func withdraw(_ reorganisation: Int64) throws -> Int64 {
    try written { db, filing in
      try db.execute(
        sql: "UPDATE reorganisation SET retracted_by = ? WHERE id = ?",
        arguments: [filing, reorganisation])
      return filing
    }
  }

  /// `1>2 3>2`: from which unit to which, by their numbers.
  func links(
    of unit: Int64, _ side: KeyPath<UnitLineage, [LineageLink]>, on day: String = "2026-11-21",
    knownAt filing: Int64? = nil
  ) throws -> String {
    let number = try #require(try registry.read { try UnitStore.localNumber($0, unit) })
    let moment = Moment(
      day: try Acts.day(day), knowledge: filing.map { .filing($0) } ?? .present)
    return try registry.lineage(ofUnit: number, at: moment)[keyPath: side].map {
      "\($0.ancestor.name)>\($0.descendant.name)"
    }.joined(separator: " ")
  }

  /// The last filing so far.
  func lastFiling() throws -> Int64 {
    try #require(try registry.read { try Int64.fetchOne($0, sql: "SELECT max(id) FROM filing") })
  }

  @discardableResult
  func written<Value>(_ body: (Database, Int64) throws -> Value) throws -> Value {
    var value: Value?
    _ = try registry.perform(.changeUnit, Acts.details()) { act in
      value = try body(act.db, try act.open(content: "{}"))
    }
    return try #require(value)
  }
}
