import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import Registry

private typealias Office = ReorganisationOffice

/// A merger: a plan of one line, members and capital land once, the merged unit ends.
@Suite struct MergerTests {
  @Test func aMergerTakesOneLineAndTwoSteps() throws {
    let registry = try Office.registry([6, 7])
    let receipt = try registry.openReorganisation(
      try Office.merger(), try Office.details(on: Office.opened))
    #expect(!receipt.isCompleted)
    #expect(receipt.proof.holds)
    let moment = Moment(day: try Office.day(Office.opened))
    #expect(try registry.unit(named: "HTX-1", at: moment).status == "winding_up")
    #expect(try registry.unit(named: "HTX-2", at: moment).charterCapital == 1_300_000_000)
    #expect(try registry.members(ofUnit: "HTX-2", at: moment).count == 13)
    #expect(try registry.capital(ofUnit: "HTX-2", at: moment).committed == 1_300_000_000)
    #expect(try registry.capital(ofUnit: "HTX-1", at: moment).committed == 0)

    try registry.completeReorganisation(
      receipt.number, try Office.details(on: Office.completed))
    let end = Moment(day: try Office.day(Office.completed))
    let source = try registry.unit(named: "HTX-1", at: end)
    #expect((source.status, source.endReason) == ("ended", "merged"))
    #expect(try registry.members(ofUnit: "HTX-1", at: end).isEmpty)
    #expect(try registry.positions(ofUnit: "HTX-1", at: end).isEmpty)
    #expect(try registry.members(ofUnit: "HTX-2", at: end).count == 13)
    #expect(try Office.isSound(registry))

    let record = try registry.reorganisation(receipt.number)
    #expect(record.state == .completed)
    #expect(record.sources.map(\.localNumber) == ["HTX-00001"])
    #expect(record.results.map(\.localNumber) == ["HTX-00002"])
    #expect(record.proof == receipt.proof)
  }

  @Test func underTheLawOf2012OneFilingIsEnough() throws {
    let registry = try Office.registry([7, 8], founded: "2015-03-02")
    var plan = try Office.merger(resolved: "2020-02-10")
    plan.results[0].resolution = nil
    let receipt = try registry.openReorganisation(plan, try Office.details(on: "2020-03-02"))
    #expect(receipt.isCompleted)
    let day = try Office.day("2020-03-02")
    let source = try registry.unit(named: "HTX-1", at: Moment(day: day))
    #expect((source.status, source.endReason) == ("ended", "merged"))
    #expect(try registry.members(ofUnit: "HTX-2", at: Moment(day: day)).count == 15)
    let before = Moment(day: day.adding(days: -1))
    #expect(try registry.members(ofUnit: "HTX-1", at: before).count == 7)
    #expect(try registry.reorganisations(state: .completed).count == 1)
    #expect(try registry.reorganisations(state: .open).isEmpty)
    #expect(try Office.isSound(registry))
  }

  @Test func whoIsAMemberOfBothIsOneMemberWithBothShares() throws {
    let registry = try TestRegistry.inMemory()
    let day = try Office.day("2025-03-03")
    for name in ["Nông nghiệp Khe Mười", "Chè Suối Lạnh"] {
      try registry.register(
        TestDossier.cooperative(members: 6, name: name, serial: 1, on: day),
        FilingDetails(officer: Office.officer))
    }
    let receipt = try registry.openReorganisation(
      try Office.merger(), try Office.details(on: Office.opened))
    let moment = Moment(day: try Office.day(Office.opened))
    let members = try registry.members(ofUnit: "HTX-2", at: moment)
    #expect(members.count == 6)
    #expect(members.map(\.capital) == Array(repeating: 200_000_000, count: 6))
    try registry.completeReorganisation(receipt.number, try Office.details(on: Office.completed))
    #expect(try Office.isSound(registry))
  }

  @Test func aDryRunShowsTheProofAndWritesNothing() throws {
    let registry = try Office.registry([6, 7])
    let before = try Acts.dump(registry)
    let receipt = try registry.openReorganisation(
      try Office.merger(), try Office.details(on: Office.opened, dryRun: true))
    #expect(receipt.filing.filing == nil)
    #expect(receipt.proof.rows.first { $0.item == .members }?.before == 6)
    #expect(try Acts.dump(registry) == before)
  }

  @Test(arguments: [(13, [Severity]()), (12, [.blocker])])
  func theVoteIsCounted(inFavour: Int, expected: [Severity]) throws {
    let registry = try Office.registry([6, 7])
    var plan = try Office.merger()
    plan.sources[0].resolution = try Office.resolution(present: 20, inFavour: inFavour)
    guard !expected.isEmpty else {
      _ = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
      return
    }
    let before = try Acts.dump(registry)
    let findings = Office.refusal {
      _ = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
    }
    #expect(findings.filter { $0.severity == .blocker }.map(\.rule) == ["status.resolution-vote"])
    #expect(try Acts.dump(registry) == before)
  }

  @Test func noUnitIsInTwoOpenPlans() throws {
    let registry = try Office.registry([6, 7, 6])
    let first = try registry.openReorganisation(
      try Office.merger(), try Office.details(on: Office.opened))
    let before = try Acts.dump(registry)
    let findings = Office.refusal {
      _ = try registry.openReorganisation(
        try Office.merger(["HTX-00003"], into: "HTX-00002"),
        try Office.details(on: Office.opened))
    }
    #expect(findings.contains { $0.rule == "reorganisation.one-plan" && $0.subject == "HTX-00002" })
    #expect(try Acts.dump(registry) == before)
    try registry.completeReorganisation(first.number, try Office.details(on: Office.completed))
    let second = try registry.openReorganisation(
      try Office.merger(["HTX-00003"], into: "HTX-00002"),
      try Office.details(on: Office.completed))
    #expect(second.proof.holds)
  }

  @Test func cancellingRestoresWhatEveryQuerySaid() throws {
    let registry = try Office.registry([6, 7])
    let today = registry.clock.today
    let before = try Office.picture(registry, on: today)
    let receipt = try registry.openReorganisation(
      try Office.merger(), try Office.details(on: Office.opened))
    #expect(try Office.picture(registry, on: today) != before)
    try registry.cancelReorganisation(receipt.number, try Office.details(on: "2026-11-10"))
    #expect(try Office.picture(registry, on: today) == before)
    #expect(try registry.reorganisation(receipt.number).state == .cancelled)
    #expect(try Office.isSound(registry))
    let again = Office.refusal {
      try registry.cancelReorganisation(receipt.number, try Office.details(on: "2026-11-10"))
    }
    #expect(again.map(\.rule) == ["reorganisation.cancel-open"])
    // The units are free for another plan.
    let second = try registry.openReorganisation(
      try Office.merger(), try Office.details(on: "2026-11-12"))
    #expect(second.proof == receipt.proof)
  }

  @Test func aCompletedOrBuiltOnPlanIsNotCancelled() throws {
    let registry = try Office.registry([6, 7])
    let receipt = try registry.openReorganisation(
      try Office.merger(), try Office.details(on: Office.opened))
    var change = UnitChange()
    change.phone = "0912345678"
    try registry.change(unit: "HTX-2", change, try Office.details(on: "2026-11-03"))
    let builtOn = Office.refusal {
      try registry.cancelReorganisation(receipt.number, try Office.details(on: "2026-11-10"))
    }
    #expect(builtOn.first?.message.en.contains("later filings") == true)
    try registry.completeReorganisation(receipt.number, try Office.details(on: Office.completed))
    let done = Office.refusal {
      try registry.cancelReorganisation(receipt.number, try Office.details(on: Office.completed))
    }
    #expect(done.first?.message.en.contains("completed") == true)
  }

  @Test(arguments: ReorganisationKind.allCases)
  func aPlanOfNothingIsRefused(kind: ReorganisationKind) throws {
    let registry = try Office.registry([6])
    let before = try Acts.dump(registry)
    let plan = ReorganisationDossier(kind: kind, sources: [], results: [])
    let findings = Office.refusal {
      _ = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
    }
    #expect(findings.contains { $0.rule == "reorganisation.shape" })
    #expect(try Acts.dump(registry) == before)
  }

  @Test func aUnitNamedTwiceOrMergedIntoItselfIsRefused() throws {
    let registry = try Office.registry([6, 7])
    let before = try Acts.dump(registry)
    for plan in [
      try Office.merger(["HTX-1", "HTX-00001"]), try Office.merger(["HTX-2"], into: "HTX-2"),
    ] {
      let findings = Office.refusal {
        _ = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
      }
      #expect(findings.contains { $0.rule == "reorganisation.shape" })
      #expect(try Acts.dump(registry) == before)
    }
  }

  @Test(arguments: [("2026-11-02", true), ("2026-11-03", false)])
  func whoLeavesOnTheDayIsNotTakenAlong(opened: String, isRefused: Bool) throws {
    let registry = try Office.registry([6, 7])
    try registry.endMember(
      "6", ofUnit: "HTX-1", reason: .voluntary, try Office.details(on: "2026-11-02"))
    let plan = try Office.merger()
    guard isRefused else {
      let receipt = try registry.openReorganisation(plan, try Office.details(on: opened))
      #expect(receipt.proof.rows.first { $0.item == .members }?.before == 5)
      // What is left to pay back to who left passes on too.
      #expect(receipt.proof.rows.first { $0.item == .committed }?.before == 600_000_000)
      return
    }
    let findings = Office.refusal {
      _ = try registry.openReorganisation(plan, try Office.details(on: opened))
    }
    #expect(findings.filter { $0.severity == .blocker }.map(\.rule) == ["record.nothing-later"])
  }

  @Test func aDestinationThatIsNotThereStopsThePlan() throws {
    let registry = try Office.registry([6, 7])
    var plan = try Office.merger()
    plan.allocation.othersTo = "B"
    let told = #expect(throws: RegistryError.self) {
      _ = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
    }
    guard case .invalidValue(field: "to", value: "B", _)? = told else {
      Issue.record("stopped otherwise: \(String(describing: told))")
      return
    }
  }
}
