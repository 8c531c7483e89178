import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// Units with lives drawn at random, written straight into the tables: founded, suspended, ended,
/// restored, moved between communes and out of the area, some of it typed late.
struct RandomLives {
  let desk: LineageDesk
  let units: [Int64]
  /// Communes of the map of today, some of them outside the district of the office.
  let places: [Area]

  init(seed: UInt64) throws {
    var dice = SplitMix(seed: seed)
    let desk = try LineageDesk()
    self.desk = desk
    places = try ["02086", "02101", "02104", "19075"].compactMap { code in
      try desk.registry.area(code: code, on: Acts.day("2026-01-01")).area
    }
    try #require(places.count >= 3)
    units = try (1...20).map { number in
      let day = Int.random(in: 0..<3, using: &dice) == 0 ? try Self.day(&dice) : nil
      return try desk.unit(
        "Đơn vị \(number)", UnitKind.allCases[number % 3], from: day?.description ?? "2013-07-01")
    }
    for unit in units.shuffled(using: &dice) { try live(unit, &dice) }
    for unit in units.shuffled(using: &dice).prefix(6) { try live(unit, &dice) }
  }

  private static func day(_ dice: inout SplitMix) throws -> CivilDate {
    try Acts.day("2025-07-02").adding(days: Int.random(in: 0..<480, using: &dice))
  }

  private func live(_ unit: Int64, _ dice: inout SplitMix) throws {
    for _ in 0..<Int.random(in: 1...4, using: &dice) {
      let day = try Self.day(&dice)
      let place = places[Int.random(in: 0..<places.count, using: &dice)]
      let fate = Int.random(in: 0..<6, using: &dice)
      let isGroup = unit % 3 == 2
      let reasons: [EndReason] = [.dissolvedVoluntarily, .bankrupt, .unknown, .merged]
      let reason = reasons[Int.random(in: 0..<4, using: &dice)]
      try desk.written { db, filing in
        switch fate {
        case 0, 1:
          try FactTable.address.set(
            db, key: [unit], values: [place.id, ""], from: day, filing: filing)
        case 2:
          try FactTable.status.set(
            db, key: [unit], values: [isGroup ? "closed" : "ended", reason.rawValue], from: day,
            filing: filing)
        case 3:
          try FactTable.status.set(
            db, key: [unit], values: ["suspended", nil], from: day, filing: filing)
        default:
          try FactTable.status.set(
            db, key: [unit], values: ["active", nil], from: day, filing: filing)
        }
      }
    }
  }
}
