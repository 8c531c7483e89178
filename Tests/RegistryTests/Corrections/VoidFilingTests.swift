import CooperativeLaw
import CustomDump
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// Voiding a filing: what was valid before is back, and nothing that was known is lost.
@Suite struct VoidFilingTests {
  /// A unit that moves its phone three times; filing 3 is the forged one.
  static func threeDeep(without forged: Bool = false) throws -> Registry {
    let registry = try Acts.registry()
    if !forged {
      try registry.change(
        unit: "HTX-00001",
        Undo.change {
          $0.phone = "0912345671"
          $0.address = "Xóm Giả"
        },
        Undo.details("2025-09-01"))
    }
    try registry.change(
      unit: "HTX-00001", Undo.change { $0.phone = "0912345672" }, Undo.details("2025-10-01"))
    try registry.change(
      unit: "HTX-00001", Undo.change { $0.email = "khe@example.vn" }, Undo.details("2025-11-01"))
    return registry
  }

  @Test func aForgedDossierThreeDeepIsWithdrawnAndLaterOnesAreListed() throws {
    let registry = try Self.threeDeep()
    let before = try Undo.Answer(registry, "HTX-00001", Moment(day: Acts.day("2026-01-01")))
    let receipt = try registry.void(filing: 3, Undo.details())
    #expect(receipt.later.map(\.filing) == [4])
    #expect(receipt.later.map(\.outcome) == [.withdrawn])
    let unit = try registry.unit(named: "HTX-00001", at: Moment(day: Acts.day("2026-01-01")))
    #expect(unit.phone == nil)
    #expect(unit.email == "khe@example.vn")
    #expect(unit.address != "Xóm Giả")
    // What was known before the void is known as it was.
    let known = Moment(day: try Acts.day("2026-01-01"), knowledge: .filing(5))
    expectNoDifference(try Undo.Answer(registry, "HTX-00001", known), before)
    try Undo.expectSound(registry)
  }

  @Test func withReplayEveryDayIsAsIfTheForgedDossierHadNeverBeenFiled() throws {
    let registry = try Self.threeDeep()
    let receipt = try registry.void(filing: 3, replays: true, Undo.details())
    #expect(receipt.later.map(\.outcome) == [.replayed])
    try Undo.expectSame(registry, try Self.threeDeep(without: true), units: ["HTX-00001"])
    try Undo.expectSound(registry)
  }

  @Test func aVoidMayBeFollowedByTellingTheLaterFilingsAgain() throws {
    let registry = try Self.threeDeep()
    try registry.void(filing: 3, Undo.details())
    try registry.void(filing: 3, replays: true, Undo.details())
    try Undo.expectSame(registry, try Self.threeDeep(without: true), units: ["HTX-00001"])
    #expect(
      try Acts.blockers(of: registry) {
        try registry.void(filing: 3, replays: true, Undo.details())
      } == ["record.undo-target"])
    try Undo.expectSound(registry)
  }

  @Test func aVoidOfAVoidBringsEverythingBack() throws {
    let registry = try Self.threeDeep()
    let whole = try Self.threeDeep()
    try registry.void(filing: 3, Undo.details())
    try registry.void(filing: 6, Undo.details())
    try Undo.expectSame(registry, whole, units: ["HTX-00001"])
    #expect(
      try Acts.blockers(of: registry) { try registry.void(filing: 3, Undo.details()) }
        == ["record.undo-target"])
    // To withdraw it again, the second void is voided.
    try registry.void(filing: 7, Undo.details())
    let unit = try registry.unit(named: "HTX-00001", at: Moment(day: Acts.day("2026-01-01")))
    #expect(unit.phone == nil)
    try Undo.expectSound(registry)
  }

  @Test func theFoundingOfTheRegistryAndUnknownFilingsStay() throws {
    let registry = try Acts.registry()
    #expect(
      try Acts.blockers(of: registry) { try registry.void(filing: 1, Undo.details()) }
        == ["record.undo-target"])
    #expect(throws: RegistryError.filingNotFound(99)) {
      try registry.void(filing: 99, Undo.details())
    }
  }

  @Test func aForgedFoundingTakesTheUnitAwayAndItsNumberStaysTaken() throws {
    let registry = try Self.threeDeep()
    try registry.register(
      TestDossier.cooperative(name: "Sơn Lâm", serial: 4), Undo.details("2025-09-01"))
    let receipt = try registry.void(filing: 2, Undo.details())
    #expect(receipt.later.map(\.filing) == [3, 4, 5])
    #expect(receipt.later.allSatisfy { $0.outcome == .impossible })
    let units = try registry.units(at: Moment(day: Acts.day("2026-01-01")))
    #expect(units.map(\.localNumber) == ["HTX-00002"])
    #expect(throws: RegistryError.self) {
      try registry.change(
        unit: "HTX-00001", Undo.change { $0.phone = "0912345679" }, Undo.details())
    }
    try Undo.expectSound(registry)
    let next = try registry.register(
      TestDossier.cooperative(name: "Nà Pục", serial: 5), Undo.details("2025-09-01"))
    #expect(next.units == ["HTX-00003"])
    try registry.void(filing: 7, Undo.details())
    let back = try registry.units(at: Moment(day: Acts.day("2026-01-01")))
    #expect(back.map(\.localNumber).sorted() == ["HTX-00001", "HTX-00002", "HTX-00003"])
    #expect(
      try registry.members(ofUnit: "HTX-00001", at: Moment(day: Acts.day("2026-01-01"))).count == 5)
    try Undo.expectSound(registry)
  }

  @Test func aDryRunShowsTheSameAndWritesNothing() throws {
    let registry = try Self.threeDeep()
    let before = try Acts.dump(registry)
    var details = Undo.details()
    details.dryRun = true
    let shown = try registry.void(filing: 3, details)
    #expect(try Acts.dump(registry) == before)
    let done = try registry.void(filing: 3, Undo.details())
    expectNoDifference(shown.effects, done.effects)
    expectNoDifference(shown.later, done.later)
    #expect(shown.filing.filing == nil && done.filing.filing == 6)
    #expect(done.effects.contains { $0.column == "detail" && $0.before == "Xóm Giả" })
  }

  @Test func capitalThatWasGivenBackHoldsAVoidUp() throws {
    let registry = try Acts.registry()
    try registry.recordCapital(
      CapitalDossier(member: "1", kind: .contributed, amount: 50_000_000), ofUnit: "HTX-00001",
      Undo.details("2025-09-01"))
    try registry.recordCapital(
      CapitalDossier(member: "1", kind: .returned, amount: 40_000_000), ofUnit: "HTX-00001",
      Undo.details("2025-10-01"))
    let blockers = try Acts.refusal(of: registry) {
      try registry.void(filing: 3, Undo.details())
    }.filter { $0.severity == .blocker }
    #expect(blockers.map(\.rule) == ["record.voided-capital"])
    #expect(blockers.allSatisfy { $0.remedy.en.contains("filing 4") })
    try registry.void(filing: 4, Undo.details())
    try registry.void(filing: 3, Undo.details())
    try Undo.expectSame(registry, try Acts.registry(), units: ["HTX-00001"])
    try Undo.expectSound(registry)
  }

  @Test func aVoidedMemberLeavesWithTheCapitalThatOthersRecorded() throws {
    let registry = try Acts.registry()
    try registry.addMember(
      Acts.member("Nông Văn Giả", id: 777), toUnit: "HTX-00001", Undo.details("2025-09-01"))
    try registry.recordCapital(
      CapitalDossier(member: "6", kind: .contributed, amount: 5_000_000), ofUnit: "HTX-00001",
      Undo.details("2025-10-01"))
    let receipt = try registry.void(filing: 3, Undo.details())
    #expect(receipt.later.map(\.filing) == [4])
    try Undo.expectSame(registry, try Acts.registry(), units: ["HTX-00001"])
    try Undo.expectSound(registry)
    // The number of the member is not given again.
    try registry.addMember(
      Acts.member("Nông Văn Thật", id: 778), toUnit: "HTX-00001", Undo.details("2025-09-02"))
    let numbers = try registry.members(
      ofUnit: "HTX-00001", at: Moment(day: Acts.day("2025-12-01"))
    ).map(\.memberNumber)
    #expect(numbers.sorted() == [1, 2, 3, 4, 5, 7])
  }

  @Test func anEndThatIsVoidedMakesTheMemberOneAgain() throws {
    let registry = try Acts.registry(members: 6)
    try registry.endMember(
      "6", ofUnit: "HTX-00001", reason: .voluntary, decidedBy: .generalMeeting,
      Undo.details("2025-09-01"))
    let receipt = try registry.void(filing: 3, Undo.details())
    #expect(!receipt.effects.isEmpty)
    try Undo.expectSame(registry, try Acts.registry(members: 6), units: ["HTX-00001"])
    try Undo.expectSound(registry)
  }

  @Test func tooFewMembersAfterAVoidIsAWarning() throws {
    let registry = try Acts.registry(members: 5)
    try registry.addMember(
      Acts.member("Nông Văn Giả", id: 777), toUnit: "HTX-00001", Undo.details("2025-09-01"))
    try registry.endMember(
      "1", ofUnit: "HTX-00001", reason: .death, decidedBy: .generalMeeting,
      Undo.details("2025-10-01"))
    let receipt = try registry.void(filing: 3, Undo.details())
    #expect(receipt.filing.findings.map(\.rule) == ["membership-end.below-minimum"])
    #expect(receipt.filing.findings.allSatisfy { $0.severity == .warning })
  }
}
