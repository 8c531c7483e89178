import CooperativeLaw
import Foundation
import GRDB

@testable import Registry

/// A registry of random units, members and ledger entries: ended, withdrawn, and recorded late.
struct RandomMembers {
  static let days = 40
  static let filings: Int64 = 12
  static let units = 4
  private static let parties = 9

  let registry: Registry
  private let start: CivilDate

  init(seed: UInt64) throws {
    registry = try Registry.inMemory(
      office: OfficeDraft(name: "Văn phòng thử", areaCode: "19"), officer: "Thử")
    start = CivilDate(dayNumber: 18_000)
    var random = SplitMix(seed: seed)
    let start = start
    try registry.queue.writeWithoutTransaction { db in
      // Filings are only numbers here.
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try Self.units(db, start)
      for party in 1...Self.parties { try Self.party(db, party, start, &random) }
      var number = 0
      for unit in 1...Self.units {
        for party in 1...Self.parties where Bool.random(using: &random) {
          number += 1
          try Self.membership(db, unit, party, number, start, &random)
        }
      }
    }
  }

  func moment(_ random: inout SplitMix) -> Moment {
    Moment(
      day: start.adding(days: Int.random(in: 0..<Self.days, using: &random)),
      knowledge: .filing(Int64.random(in: 0...Self.filings, using: &random)))
  }

  private static func units(_ db: Database, _ start: CivilDate) throws {
    for unit in 1...units {
      try db.execute(
        sql:
          "INSERT INTO unit (id, kind, local_number, recorded_by) VALUES (?, 'cooperative', ?, 1)",
        arguments: [unit, UnitStore.localNumber(kind: .cooperative, id: Int64(unit))])
    }
  }

  private static func party(
    _ db: Database, _ party: Int, _ start: CivilDate, _ random: inout SplitMix
  ) throws {
    try db.execute(
      sql: "INSERT INTO party (id, type, recorded_by) VALUES (?, ?, 1)",
      arguments: [
        party, ["individual", "household", "organisation"].randomElement(using: &random),
      ])
    let year: Int? = Bool.random(using: &random) ? 1970 : nil
    try db.execute(
      sql: """
        INSERT INTO party_detail (party_id, full_name, search_key, sort_key, birth_year, phone,
          valid_from, recorded_by)
        VALUES (?, ?, 'x', ?, ?, ?, ?, ?)
        """,
      arguments: [
        party, "Người \(party % 4)", Data([UInt8(party % 4)]), year, "0912345678",
        start.description, Int64.random(in: 1...3, using: &random),
      ])
  }

  private static func membership(
    _ db: Database, _ unit: Int, _ party: Int, _ number: Int, _ start: CivilDate,
    _ random: inout SplitMix
  ) throws {
    let joined = Int.random(in: 0..<days, using: &random)
    let recorded = Int64.random(in: 1..<filings, using: &random)
    let ends = Bool.random(using: &random)
    let left = Int.random(in: joined...days, using: &random)
    try db.execute(
      sql: """
        INSERT INTO membership (unit_id, party_id, member_number, member_kind, valid_from,
          recorded_by, valid_to, closed_by, end_reason, retracted_by)
        VALUES (?, ?, ?, 'official', ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        unit, party, number, start.adding(days: joined).description, recorded,
        ends ? start.adding(days: left).description : nil,
        ends ? Int64.random(in: recorded...filings, using: &random) : nil,
        ends ? "voluntary" : nil,
        Int.random(in: 0..<5, using: &random) == 0 ? filings : nil,
      ])
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      try entry(db, unit, party, start, &random)
    }
  }

  private static func entry(
    _ db: Database, _ unit: Int, _ party: Int, _ start: CivilDate, _ random: inout SplitMix
  ) throws {
    let amount = Int.random(in: 1...9, using: &random)
    let recorded = Int64.random(in: 1..<filings, using: &random)
    // Few days, so that several certificates of one day are common.
    let day = start.adding(days: Int.random(in: 0..<8, using: &random) * 5)
    try db.execute(
      sql: """
        INSERT INTO capital_entry (id, unit_id, party_id, kind, occurred_on, committed_change,
          paid_change, certificate_number, recorded_by, retracted_by)
        VALUES (?, ?, ?, 'contributed', ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        Int64.random(in: 1...1_000_000, using: &random), unit, party, day.description,
        Bool.random(using: &random) ? amount : -amount, Int.random(in: -1...1, using: &random),
        Bool.random(using: &random) ? "GCN-\(amount)" : nil, recorded,
        Int.random(in: 0..<4, using: &random) == 0 ? filings : nil,
      ])
  }
}
