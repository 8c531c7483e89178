import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

private typealias Office = ReorganisationOffice

/// Divisions and separations: a plan that is wrong anywhere writes nothing anywhere.
@Suite struct DivisionTests {
  private static let halves = ["Chè Búp Xanh", "Rừng Gió Ngàn"]

  /// A division of twelve members into two new units of six.
  private func plan() throws -> ReorganisationDossier {
    ReorganisationDossier(
      kind: .divide, sources: [try Office.source("HTX-1")],
      results: [
        .init(dossier: Office.founding(Self.halves[0], officers: 1), key: "A"),
        .init(dossier: Office.founding(Self.halves[1], officers: 1, from: 7), key: "B"),
      ],
      allocation: ReorganisationAllocation(
        othersTo: "B", members: (1...6).map { MemberAllocation(member: String($0), to: "A") }))
  }

  private func separation(_ members: ClosedRange<Int> = 1...6) throws -> ReorganisationDossier {
    ReorganisationDossier(
      kind: .separate, sources: [try Office.source("HTX-1")],
      results: [.init(dossier: Office.founding(Self.halves[0], officers: 1), key: "A")],
      allocation: ReorganisationAllocation(
        members: members.map { MemberAllocation(member: String($0), to: "A") }))
  }

  private func refused(
    _ plan: ReorganisationDossier, of registry: Registry,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [Finding] {
    let before = try Acts.dump(registry)
    let findings = Office.refusal {
      _ = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
    }
    #expect(try Acts.dump(registry) == before, sourceLocation: sourceLocation)
    return findings.filter { $0.severity == .blocker }
  }

  @Test func aDivisionFoundsBothAndEndsTheOne() throws {
    let registry = try Office.registry([12])
    var plan = try plan()
    plan.sources[0].undividedAssets = 1_001
    plan.allocation.undividedAssets = [AmountAllocation(to: "A", amount: 500)]
    let receipt = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
    let moment = Moment(day: try Office.day(Office.opened))
    #expect(receipt.filing.units == ["HTX-00001", "HTX-00002", "HTX-00003"])
    #expect(try registry.unit(named: "HTX-1", at: moment).status == "winding_up")
    for unit in ["HTX-2", "HTX-3"] {
      #expect(try registry.members(ofUnit: unit, at: moment).count == 6)
      #expect(try registry.unit(named: unit, at: moment).charterCapital == 600_000_000)
    }
    let row = try #require(receipt.proof.rows.first { $0.item == .undividedAssets })
    #expect((row.before, row.after) == (1_001, [500, 501]))
    try registry.completeReorganisation(receipt.number, try Office.details(on: Office.completed))
    let end = Moment(day: try Office.day(Office.completed))
    #expect(try registry.unit(named: "HTX-1", at: end).endReason == "divided")
    #expect(try Office.isSound(registry))
  }

  @Test func oneNewUnitRefusedRefusesAll() throws {
    let registry = try Office.registry([12])
    var plan = try plan()
    plan.allocation.members = (1...8).map { MemberAllocation(member: String($0), to: "A") }
    let findings = try refused(plan, of: registry)
    #expect(findings.map(\.rule).contains("registration.minimum-members"))
    plan.results[1].dossier?.name = "Hợp tác xã \(Self.halves[0])"
    let names = try refused(plan, of: registry)
    #expect(names.contains { $0.rule.rawValue.hasPrefix("naming.") })
  }

  @Test func whoIsNotNamedAnywhereIsTold() throws {
    let registry = try Office.registry([12])
    var plan = try plan()
    plan.allocation.othersTo = nil
    plan.allocation.members += (8...12).map { MemberAllocation(member: String($0), to: "B") }
    let lost = try #require(
      try refused(plan, of: registry).first {
        $0.rule == "reorganisation.conservation" && $0.field == "member"
      })
    #expect(lost.message.vi.contains("“7”"))
  }

  @Test func whoIsNamedTwiceIsTold() throws {
    let registry = try Office.registry([12])
    var plan = try plan()
    plan.allocation.members.append(MemberAllocation(member: "3", to: "B"))
    let findings = try refused(plan, of: registry)
    #expect(findings.map(\.rule) == ["reorganisation.conservation"])
    #expect(findings.first?.message.vi.contains("“3”") == true)
  }

  @Test(arguments: [(99_999_999, true), (100_000_000, false), (100_000_001, true)])
  func capitalThatIsStatedAgreesToTheDong(stated: Int, isRefused: Bool) throws {
    let registry = try Office.registry([12])
    var plan = try plan()
    plan.allocation.members[0].committed = stated
    guard isRefused else {
      let receipt = try registry.openReorganisation(
        plan, try Office.details(on: Office.opened))
      #expect(receipt.proof.holds)
      return
    }
    let findings = try refused(plan, of: registry)
    #expect(findings.map(\.rule) == ["reorganisation.conservation"])
    #expect(findings.first?.facts.first?.value == "1")
  }

  @Test func aSeparationLeavesTheUnitWithTheRest() throws {
    let registry = try Office.registry([12])
    let receipt = try registry.openReorganisation(
      try separation(), try Office.details(on: Office.opened))
    #expect(receipt.isCompleted)
    let moment = Moment(day: try Office.day(Office.opened))
    let source = try registry.unit(named: "HTX-1", at: moment)
    #expect((source.status, source.charterCapital) == ("active", 600_000_000))
    #expect(
      try registry.members(ofUnit: "HTX-1", at: moment).map(\.memberNumber).sorted()
        == Array(7...12))
    #expect(try registry.members(ofUnit: "HTX-2", at: moment).count == 6)
    let left = try registry.read { db in
      try String.fetchAll(
        db, sql: "SELECT DISTINCT end_reason FROM membership WHERE valid_to IS NOT NULL")
    }
    #expect(left == ["reorganised"])
    // Who went and still holds an office is told, so that the office is not forgotten.
    #expect(receipt.filing.findings.contains { $0.rule == "record.leaving" && $0.field == "role" })
    #expect(try Office.isSound(registry))
  }

  @Test(arguments: [(7, false), (8, true)])
  func aSeparationLeavesEnoughMembers(moved: Int, isRefused: Bool) throws {
    let registry = try Office.registry([12])
    let plan = try separation(1...moved)
    guard isRefused else {
      _ = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
      return
    }
    let findings = try refused(plan, of: registry)
    #expect(findings.map(\.rule) == ["registration.minimum-members"])
    #expect(findings.first?.subject == "HTX-00001")
  }

  @Test func aBranchIsHandedOnInASeparationAndClosedInAMerger() throws {
    let registry = try Office.registry([12, 7])
    let name = "Chi nhánh Hợp tác xã Nông nghiệp Khe Mười"
    try registry.addDependent(
      DependentDossier(kind: .branch, name: name), toUnit: "HTX-1",
      try Office.details(on: "2025-05-05"))
    var merger = try Office.merger()
    merger.allocation.branches = [NamedAllocation(name: name, to: "1")]
    #expect(try refused(merger, of: registry).map(\.rule) == ["reorganisation.branches-close"])

    var plan = try separation()
    plan.allocation.branches = [NamedAllocation(name: name, to: "A")]
    _ = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
    let moment = Moment(day: try Office.day(Office.opened))
    #expect(try registry.dependents(ofUnit: "HTX-1", at: moment).isEmpty)
    #expect(try registry.dependents(ofUnit: "HTX-3", at: moment).map(\.name) == [name])
    #expect(try Office.isSound(registry))
  }

  @Test func branchesOfAMergedUnitCloseWithIt() throws {
    let registry = try Office.registry([6, 7])
    try registry.addDependent(
      DependentDossier(kind: .branch, name: "Chi nhánh Hợp tác xã Nông nghiệp Khe Mười"),
      toUnit: "HTX-1", try Office.details(on: "2025-05-05"))
    let receipt = try registry.openReorganisation(
      try Office.merger(), try Office.details(on: Office.opened))
    let opened = Moment(day: try Office.day(Office.opened))
    #expect(try registry.dependents(ofUnit: "HTX-1", at: opened).map(\.status) == [.closing])
    try registry.completeReorganisation(receipt.number, try Office.details(on: Office.completed))
    let end = Moment(day: try Office.day(Office.completed))
    #expect(
      try registry.dependents(ofUnit: "HTX-1", at: end, includesClosed: true).map(\.status)
        == [.closed])
    #expect(try Office.isSound(registry))
  }
}
