import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import Registry

private typealias Office = ReorganisationOffice

/// A THT becomes an HTX: with its code, its members, and whoever joins anew.
@Suite struct ConversionTests {
  private static let code = "0100109106"

  private func registry(founded: String = "2025-03-03") throws -> Registry {
    let registry = try TestRegistry.inMemory()
    var group = TestDossier.group(members: 3, serial: 1, on: try Office.day(founded))
    group.taxCode = Self.code
    try registry.register(group, FilingDetails(officer: Office.officer))
    return registry
  }

  /// Three of the group and two who are new found the cooperative, under the old name.
  private func plan(agreeing: Int = 3) throws -> ReorganisationDossier {
    var dossier = Office.founding("Trồng rừng Khe Mười", officers: 1)
    dossier.members = (4...5).map { TestDossier.person(1_000 + $0) }
    return ReorganisationDossier(
      kind: .convert,
      sources: [
        ReorganisationSource(
          unit: "THT-1", resolution: try Office.resolution(present: 3, inFavour: agreeing))
      ], results: [.init(dossier: dossier)])
  }

  @Test func theCooperativeKeepsTheCode() throws {
    let registry = try registry()
    let receipt = try registry.openReorganisation(
      try plan(), try Office.details(on: Office.opened))
    #expect(receipt.isCompleted)
    let moment = Moment(day: try Office.day(Office.opened))
    let group = try registry.unit(named: "THT-1", at: moment)
    #expect((group.status, group.endReason, group.taxCode) == ("closed", "converted", nil))
    let cooperative = try registry.unit(named: Self.code, at: moment)
    #expect((cooperative.localNumber, cooperative.taxCode) == ("HTX-00002", Self.code))
    #expect(cooperative.charterCapital == 500_000_000)
    #expect(try registry.members(ofUnit: "HTX-2", at: moment).count == 5)
    let before = Moment(day: try Office.day("2026-11-01"))
    #expect(try registry.unit(named: "THT-1", at: before).taxCode == Self.code)
    #expect(try Office.isSound(registry))
  }

  @Test(arguments: [(Self.code, [RuleID]()), ("0100112437", ["reorganisation.code-kept"])])
  func anotherCodeIsRefused(code: String, expected: [RuleID]) throws {
    let registry = try registry()
    var plan = try plan()
    plan.results[0].dossier?.taxCode = code
    guard !expected.isEmpty else {
      _ = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
      return
    }
    let findings = Office.refusal {
      _ = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
    }
    #expect(findings.filter { $0.severity == .blocker }.map(\.rule) == expected)
  }

  @Test(arguments: [("2025-11-02", false), ("2025-11-03", true)])
  func theGroupHasWorkedForAYear(founded: String, isRefused: Bool) throws {
    let registry = try registry(founded: founded)
    let plan = try plan()
    guard isRefused else {
      _ = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
      return
    }
    let findings = Office.refusal {
      _ = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
    }
    #expect(findings.filter { $0.severity == .blocker }.map(\.rule) == ["status.conversion"])
  }

  @Test func allMembersAgree() throws {
    let registry = try registry()
    let plan = try plan(agreeing: 2)
    let findings = Office.refusal {
      _ = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
    }
    #expect(findings.filter { $0.severity == .blocker }.map(\.rule) == ["status.conversion"])
  }
}
