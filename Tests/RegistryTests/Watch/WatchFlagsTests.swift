import CooperativeLaw
import GRDB
import RegistryTestSupport
import ScenarioTestSupport
import Testing

@testable import Registry

@Suite struct WatchFlagsTests {
  private func office(_ id: String) throws -> FlagStoryOffice {
    try FlagStoryOffice(#require(FlagBook.all.first { $0.id == id }))
  }

  private let day = CivilDate(iso: "2026-02-28") ?? CivilDate(dayNumber: 0)

  @Test func `a flag names its unit and carries its evidence`() throws {
    let office = try office("law-2023.too-few")
    let flag = try #require(
      try office.registry.flags(FlagFilter(unit: "htx-1"), at: Moment(day: day)).flags.first)
    #expect(flag.unit == "HTX-00001" && flag.kind == .cooperative)
    #expect(flag.name == "Hợp tác xã Khe Thử" && flag.areaCode == nil)
    #expect(flag.flag.evidence.first?.what.en == "4 official members")
    #expect(flag.flag.follows == .revocation(.tooFewMembers))
  }

  @Test func `levels, grounds and units narrow the list`() throws {
    let office = try office("law-2023.too-few")
    func count(_ filter: FlagFilter) throws -> Int {
      try office.registry.flags(filter, at: Moment(day: day)).flags.count
    }
    #expect(try count(FlagFilter(grounds: [.tooFewMembers2023])) == 1)
    #expect(try count(FlagFilter(grounds: [.overCapitalCap2023])) == 0)
    #expect(try count(FlagFilter(grounds: [.tooFewMembers2023], level: .due)) == 1)
    #expect(try count(FlagFilter(grounds: [.tooFewMembers2023], level: .warning)) == 0)
    #expect(throws: RegistryError.unitNotFound("htx-9")) {
      _ = try count(FlagFilter(unit: "htx-9"))
    }
  }

  @Test func `a list of an area leaves out units that lie elsewhere`() throws {
    let registry = try Acts.registry(members: 5)
    try registry.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO activity_observation (unit_id, observed_on, state, source, recorded_by)
          VALUES (1, '2025-08-05', 'stopped', 'tax_office', 1)
          """)
    }
    let moment = Moment(day: try #require(CivilDate(iso: "2026-11-21")))
    let whole = try registry.flags(at: moment).flags
    #expect(whole.map(\.flag.ground) == [.stoppedUntold2023])
    let own = try registry.area(named: try #require(whole.first?.areaCode), on: moment.day)
    #expect(try registry.flags(FlagFilter(area: own), at: moment).flags == whole)
    let other = try registry.area(named: "02086", on: moment.day)
    #expect(other.id != own.id)
    #expect(try registry.flags(FlagFilter(area: other), at: moment).flags.isEmpty)
  }

  @Test func `what is not on record is counted and not listed`() throws {
    let office = try office("law-2023.no-members-on-record")
    let later = Moment(day: try #require(CivilDate(iso: "2026-10-02")))
    let report = try office.registry.flags(at: later)
    #expect(report.flags.isEmpty)
    #expect(report.unknown == [.tooFewMembers2023: 1, .noAnnualMeeting2023: 1])
    let all = try office.registry.flags(FlagFilter(includesUnknown: true), at: later)
    #expect(all.flags.map(\.flag.certainty) == [.notKnown, .notKnown])
    #expect(all.unknown.isEmpty)
  }

  @Test func `what the office did not know yet is not flagged`() throws {
    let office = try office("law-2023.report")
    let day = try #require(CivilDate(iso: "2025-11-15"))
    #expect(
      try office.registry.flags(at: Moment(day: day)).flags.map(\.flag.ground) == [.noReport2023])
    let before = Moment(day: day, knowledge: .filing(1))
    #expect(try office.registry.flags(at: before).flags.isEmpty)
  }

  @Test func `a case under way is told once, with its next step`() throws {
    let office = try office("law-2012.under-way")
    let moment = Moment(day: try #require(CivilDate(iso: "2020-03-16")))
    let flags = try office.registry.flags(at: moment).flags.map(\.flag)
    #expect(flags.map(\.ground) == [.tooFewMembers2012])
    #expect(flags.first?.openedOn == moment.day)
    #expect(flags.first?.certainty == .certain)
  }
}
