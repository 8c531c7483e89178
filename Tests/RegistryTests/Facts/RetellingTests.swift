import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// A fact told anew without one filing is the fact of an office where that filing was never made.
@Suite struct RetellingTests {
  /// One change of a unit's contact: some columns from a day on.
  struct Change {
    let day: Int
    let columns: [Int: String]
  }

  static func changes(seed: UInt64) -> [Change] {
    var random = SplitMix(seed: seed)
    return (1...8).map { number in
      var columns: [Int: String] = [:]
      if Bool.random(using: &random) { columns[0] = "phone \(number)" }
      if columns.isEmpty || Bool.random(using: &random) { columns[1] = "mail \(number)" }
      return Change(day: Int.random(in: 0..<10, using: &random), columns: columns)
    }
  }

  /// Files changes by their numbers, as an act does: over what holds on the day.
  static func file(_ db: Database, _ changes: [(filing: Int, change: Change)]) throws {
    for (filing, change) in changes {
      let day = FactTimelineTests.start.adding(days: change.day)
      let story = try FactStory(db, .contact, key: [1.databaseValue])
      let held = story.timeline().state(on: day.description).held ?? [.null, .null]
      let values = held.indices.map { change.columns[$0]?.databaseValue ?? held[$0] }
      try FactTable.contact.set(
        db, key: [1], values: values, from: day, filing: Int64(filing))
    }
  }

  static func told(_ changes: [(filing: Int, change: Change)]) throws -> FactStory {
    let queue = try DatabaseQueue()
    return try queue.writeWithoutTransaction { db in
      try Schema.create(db)
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try file(db, changes)
      return try FactStory(db, .contact, key: [1.databaseValue])
    }
  }

  static func held(_ timeline: FactTimeline) -> [[DatabaseValue]?] {
    (0..<10).map { timeline.state(on: FactTimelineTests.day($0)).held }
  }

  @Test(arguments: 0..<60)
  func nothingVoidedIsToldAsItIs(seed: UInt64) throws {
    let all = Self.changes(seed: seed).enumerated().map { ($0.offset + 1, $0.element) }
    let story = try Self.told(all)
    #expect(story.retold(UndoBook(entries: [])).timeline.spans == story.timeline().spans)
  }

  @Test(arguments: 0..<120)
  func aVoidedFilingMightNeverHaveBeen(seed: UInt64) throws {
    let all = Self.changes(seed: seed).enumerated().map { ($0.offset + 1, $0.element) }
    let voided = Int(seed % 8) + 1
    let book = UndoBook(entries: [
      UndoBook.Entry(id: 20, kind: .voidFiling, target: Int64(voided), replays: true)
    ])
    let without = try Self.told(all.filter { $0.0 != voided })
    #expect(Self.held(try Self.told(all).retold(book).timeline) == Self.held(without.timeline()))
  }

  /// Without telling later filings again, their columns are as they were before the voided one.
  @Test(arguments: 0..<60)
  func whatWasSaidLaterFallsColumnByColumn(seed: UInt64) throws {
    let all = Self.changes(seed: seed).enumerated().map { ($0.offset + 1, $0.element) }
    let voided = Int(seed % 8) + 1
    let book = UndoBook(entries: [
      UndoBook.Entry(id: 20, kind: .voidFiling, target: Int64(voided), replays: false)
    ])
    let story = try Self.told(all)
    let said = story.sayings(of: Int64(voided)).reduce(into: Set<Int>()) {
      $0.formUnion($1.places(of: 2))
    }
    let standing = all.compactMap { filing, change -> (Int, Change)? in
      if filing == voided { return nil }
      guard filing > voided else { return (filing, change) }
      let left = change.columns.filter { !said.contains($0.key) }
      return left.isEmpty ? nil : (filing, Change(day: change.day, columns: left))
    }
    let retold = story.retold(book)
    #expect(Self.held(retold.timeline) == Self.held(try Self.told(standing).timeline()))
    for (filing, outcome) in retold.outcomes where filing <= voided {
      Issue.record("filing \(filing) is \(outcome) by the void of \(voided)")
    }
  }

  @Test func aVoidOfAVoidLetsTheFilingCountAgain() throws {
    let all = Self.changes(seed: 3).enumerated().map { ($0.offset + 1, $0.element) }
    let story = try Self.told(all)
    let book = UndoBook(entries: [
      UndoBook.Entry(id: 20, kind: .voidFiling, target: 2, replays: false),
      UndoBook.Entry(id: 21, kind: .voidFiling, target: 20, replays: false),
    ])
    #expect(book.void(of: 2) == nil)
    #expect(story.retold(book).timeline.spans == story.timeline().spans)
  }
}
