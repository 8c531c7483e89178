import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// Facts with keys of several columns keep apart, whatever is said of the others and when.
@Suite struct FactKeyTests {
  /// A table, its key for a number, and its values for a number.
  struct Kind: Sendable, CustomTestStringConvertible {
    let table: FactTable
    let key: @Sendable (Int) -> [DatabaseValue]
    let values: @Sendable (Int) -> [DatabaseValue]

    var testDescription: String { table.name }
  }

  static let kinds = [
    Kind(
      table: .trait, key: { [1.databaseValue, ["sector", "model"][$0].databaseValue] },
      values: { [["production", "consumer", "job", "mixed"][$0].databaseValue] }),
    Kind(
      table: .line, key: { [1.databaseValue, ["0118", "0210"][$0].databaseValue] },
      values: { ["chi tiết \($0)".databaseValue, ($0 % 2).databaseValue] }),
    Kind(
      table: .position,
      key: { [1.databaseValue, (1 + $0).databaseValue, "director".databaseValue] },
      values: { [.null, "nhiệm kỳ \($0)".databaseValue] }),
    Kind(
      table: .code,
      key: { [1.databaseValue, ["tax_code", "certificate_number"][$0].databaseValue] },
      values: { ["010023348\($0)".databaseValue] }),
  ]

  @Test(arguments: kinds, 0..<6)
  func everyKeyHoldsWhatWasSaidOfItAlone(kind: Kind, seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let start = CivilDate(dayNumber: 18_262)
    var said: [[DatedFactStoryTests.Saying]] = [[], []]
    try Self.inDatabase { db in
      for filing in 1...20 {
        let key = Int.random(in: 0..<2, using: &random)
        let saying = DatedFactStoryTests.Saying(
          day: Int.random(in: 0..<10, using: &random),
          value: Int.random(in: 0..<5, using: &random) == 0
            ? nil : Int.random(in: 0..<4, using: &random))
        said[key].append(saying)
        let day = start.adding(days: saying.day)
        if let value = saying.value {
          try kind.table.set(
            db, key: kind.key(key), values: kind.values(value), from: day, filing: Int64(filing))
        } else {
          try kind.table.end(db, key: kind.key(key), at: day, filing: Int64(filing))
        }
        for key in 0..<2 {
          let truth = DatedFactStoryTests.truth(said[key][...], days: 10)
          let held = try (0..<10).map { try Self.held(db, kind, key, start.adding(days: $0)) }
          #expect(held == truth.map { $0.map(kind.values) })
        }
      }
    }
  }

  /// The values that the table holds for a key on a day, read from the rows themselves.
  private static func held(
    _ db: Database, _ kind: Kind, _ key: Int, _ day: CivilDate
  ) throws -> [DatabaseValue]? {
    let lines = try kind.table.lines(db, key: kind.key(key)).filter { line in
      line.from <= day.description && (line.to.map { $0 > day.description } ?? true)
    }
    #expect(lines.count <= 1)
    return lines.first?.values
  }

  /// Rows without the filings and units they name.
  private static func inDatabase(_ body: (Database) throws -> Void) throws {
    try DatabaseQueue().writeWithoutTransaction { db in
      try Schema.create(db)
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try body(db)
    }
  }

  @Test func aSecondChangeOnTheSameDayStandsAndTheFirstIsEmpty() throws {
    let day = CivilDate(dayNumber: 18_262)
    try Self.inDatabase { db in
      for (filing, amount) in [(1, 5), (2, 7)] {
        try FactTable.capital.set(db, key: [1], values: [amount], from: day, filing: Int64(filing))
      }
      let lines = try FactTable.capital.lines(db, key: [1])
      #expect(lines.map(\.to) == [day.description, nil])
      #expect(lines.map { $0.values[0] } == [5.databaseValue, 7.databaseValue])
    }
  }

  @Test func sayingTheSameAgainWritesNothing() throws {
    let day = CivilDate(dayNumber: 18_262)
    try Self.inDatabase { db in
      try FactTable.capital.set(db, key: [1], values: [5], from: day, filing: 1)
      let again = try FactTable.capital.set(
        db, key: [1], values: [5], from: day.adding(days: 9), filing: 2)
      #expect(again == nil)
      let lines = try FactTable.capital.lines(db, key: [1])
      #expect(lines.count == 1)
    }
  }
}
