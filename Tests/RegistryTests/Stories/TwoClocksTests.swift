import CooperativeLaw
import CustomDump
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// The promise of the two clocks, over whole registries: what was known at a filing never changes
/// afterwards, and nothing is ever deleted.
@Suite struct TwoClocksTests {
  /// Everything the registry answers about a unit at a moment.
  struct Answer: Equatable {
    let unit: UnitRecord?
    let members: [MemberRecord]
    let history: UnitHistory?

    init(_ registry: Registry, _ unit: String, at moment: Moment) throws {
      do {
        let told = try registry.history(ofUnit: unit, at: moment)
        (self.unit, history) = (try registry.unit(named: unit, at: moment), told)
      } catch RegistryError.unitNotFound {
        (self.unit, history) = (nil, nil)
      }
      members = try registry.members(ofUnit: unit, at: moment)
    }
  }

  /// An answer once given.
  struct Snapshot {
    let unit: String
    let moment: Moment
    let answer: Answer

    init(_ registry: Registry, _ unit: String, day: CivilDate, known: Int64) throws {
      self.unit = unit
      moment = Moment(day: day, knowledge: .filing(known))
      answer = try Answer(registry, unit, at: moment)
      // At the time it is taken, what is known is all there is.
      #expect(try Answer(registry, unit, at: Moment(day: day)) == answer)
    }

    func expectToHold(in registry: Registry) throws {
      expectNoDifference(try Answer(registry, unit, at: moment), answer, "\(unit) at \(moment)")
    }
  }

  @Test(arguments: 0..<8)
  func whatWasKnownNeverChanges(seed: UInt64) throws {
    var story = try RegistryStory(seed: seed)
    var snapshots: [Snapshot] = []
    var rows = try Self.rowCounts(story.registry)
    var last: Int64 = 1
    for _ in 0..<32 {
      let filing = try story.act()
      #expect(filing == nil || filing == last + 1)
      last = filing ?? last
      let now = try Self.rowCounts(story.registry)
      #expect(now.allSatisfy { $0.value >= rows[$0.key] ?? 0 })
      if filing == nil { #expect(now == rows) }
      rows = now
      if filing != nil, let unit = story.anyUnit() {
        snapshots.append(try Snapshot(story.registry, unit, day: story.day(), known: last))
      }
      for _ in 0..<min(3, snapshots.count) {
        let old = snapshots[story.number(below: snapshots.count)]
        try old.expectToHold(in: story.registry)
      }
    }
    #expect(snapshots.count >= 5)
    for old in snapshots { try old.expectToHold(in: story.registry) }
    try Self.expectTimesToAgree(story.registry, snapshots)
  }

  /// `--known-at` a time is the last filing recorded by then, whatever the machine's clock did.
  static func expectTimesToAgree(_ registry: Registry, _ snapshots: [Snapshot]) throws {
    let times = try registry.read { db in
      try Row.fetchAll(db, sql: "SELECT max(id), recorded_at FROM filing GROUP BY recorded_at")
    }
    for row in times {
      let filing: Int64 = row[0]
      for old in snapshots where old.moment.knowledge == .filing(filing) {
        let byTime = Moment(day: old.moment.day, knowledge: .time(row[1]))
        #expect(try Answer(registry, old.unit, at: byTime) == old.answer)
      }
    }
    let sorted = try registry.read { db in
      try String.fetchAll(db, sql: "SELECT recorded_at FROM filing ORDER BY id")
    }
    #expect(sorted == sorted.sorted())
  }

  /// The views say of today what the registry says.
  @Test(arguments: 0..<3)
  func theViewsAgreeWithTheReads(seed: UInt64) throws {
    var story = try RegistryStory(seed: seed + 100)
    for _ in 0..<30 { _ = try story.act() }
    let registry = story.registry
    let (today, units, members) = try registry.read { db in
      let today = try #require(try String.fetchOne(db, sql: "SELECT today FROM v_today"))
      return (
        try #require(CivilDate(iso: today)),
        try Row.fetchAll(db, sql: "SELECT * FROM v_unit ORDER BY unit_id"),
        try Row.fetchAll(db, sql: "SELECT * FROM v_member ORDER BY sort_key, member_number")
      )
    }
    let read = try registry.units(at: Moment(day: today)).sorted { $0.unitID < $1.unitID }
    #expect(units.map(ViewAnswer.init(view:)) == read.map(ViewAnswer.init))
    for unit in read {
      let listed = try registry.members(ofUnit: unit.localNumber, at: Moment(day: today))
      let viewed = members.filter { $0["unit"] == unit.localNumber }
      #expect(viewed.map(MemberViewAnswer.init(view:)) == listed.map(MemberViewAnswer.init))
    }
  }

  static func rowCounts(_ registry: Registry) throws -> [String: Int] {
    try registry.read { db in
      var counts: [String: Int] = [:]
      for table in SchemaFixture.tables {
        counts[table] = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)")
      }
      return counts
    }
  }
}
