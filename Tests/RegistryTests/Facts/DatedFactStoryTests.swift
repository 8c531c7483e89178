import CooperativeLaw
import Foundation
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// Random stories of changes: typed in time, typed late, on the same day, ended and taken up again.
///
/// The oracle is a plain list of what was said and when; the table must answer as it does, at every
/// day and every filing, and what it answered once it must answer ever after.
@Suite struct DatedFactStoryTests {
  /// One thing said: from a day on, until the next change then on record, the value is this.
  struct Saying {
    let day: Int
    let value: Int?
  }

  /// What was true on each day according to the sayings so far, the way an office would tell it.
  static func truth(_ sayings: ArraySlice<Saying>, days: Int) -> [Int?] {
    var held = [Int?](repeating: nil, count: days)
    var starts = Set<Int>()
    for saying in sayings {
      let before = held[saying.day]
      if before == saying.value { continue }
      // A change reaches up to the next change already on record.
      let next = starts.filter { $0 > saying.day }.min() ?? days
      for day in saying.day..<next { held[day] = saying.value }
      starts.insert(saying.day)
    }
    return held
  }

  @Test(arguments: 0..<24)
  func everyMomentAnswersAsItWasTold(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let days = 12
    let registry = try TestRegistry.inMemory()
    let sayings = (0..<14).map { _ in
      Saying(
        day: Int.random(in: 0..<days, using: &random),
        value: Int.random(in: 0..<6, using: &random) == 0
          ? nil : Int.random(in: 1...4, using: &random))
    }
    let start = try #require(CivilDate(year: 2020, month: 1, day: 1))
    try registry.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      for (index, saying) in sayings.enumerated() {
        let filing = Int64(index + 1)
        let day = start.adding(days: saying.day)
        if let value = saying.value {
          try FactTable.capital.set(db, key: [1], values: [value], from: day, filing: filing)
        } else {
          try FactTable.capital.end(db, key: [1], at: day, filing: filing)
        }
        // Whatever was known at any earlier filing reads as it did then.
        for known in 1...filing {
          let expected = Self.truth(sayings[0..<Int(known)], days: days)
          let seen = try Self.read(db, start: start, days: days, known: known)
          #expect(seen == expected, "filing \(filing), known at \(known)")
        }
      }
      #expect(try Self.overlaps(db) == 0)
    }
  }

  static func read(_ db: Database, start: CivilDate, days: Int, known: Int64) throws -> [Int?] {
    try (0..<days).map { day in
      let moment = Moment(day: start.adding(days: day), knowledge: .filing(known))
      let values = try Int.fetchAll(
        db.cachedStatement(
          sql: "SELECT amount FROM unit_capital AS c WHERE unit_id = 1 AND \(Moment.seen("c"))"),
        arguments: moment.arguments(db))
      #expect(values.count <= 1)
      return values.first
    }
  }

  static func overlaps(_ db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM unit_capital AS a JOIN unit_capital AS b
          ON a.unit_id = b.unit_id AND a.id < b.id
        WHERE a.retracted_by IS NULL AND b.retracted_by IS NULL
          AND a.valid_from < coalesce(b.valid_to, '9999') AND b.valid_from < coalesce(a.valid_to, '9999')
          AND a.valid_from < coalesce(a.valid_to, '9999') AND b.valid_from < coalesce(b.valid_to, '9999')
        """) ?? -1
  }
}

/// A small seeded generator, so that a story that fails can be told again.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
