import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// What tests stand on: copied registries are like created ones, sample dossiers are lawful.
@Suite struct TestRegistryTests {
  @Test func aCopiedRegistryIsLikeACreatedOne() throws {
    let created = try Registry.inMemory(
      office: TestRegistry.office, officer: TestRegistry.officer, clock: FrozenClock.morning)
    let copied = try TestRegistry.inMemory()
    #expect(try RegisterUnitTests.dump(copied) == RegisterUnitTests.dump(created))
  }

  @Test(arguments: [
    ("1998-05-05", 7), ("2005-05-05", 7), ("2014-05-05", 7), ("2014-05-05", 8), ("2014-05-05", 40),
    ("2024-07-01", 5), ("2024-07-01", 6), ("2026-11-20", 5), ("2026-11-20", 150),
  ])
  func sampleCooperativesAreLawful(day: String, members: Int) throws {
    let registry = try TestRegistry.inMemory()
    let receipt = try registry.register(
      TestDossier.cooperative(members: members, on: CivilDate(iso: day)),
      FilingDetails(officer: TestRegistry.officer))
    #expect(receipt.effectiveOn.description == day)
    #expect(
      try registry.members(
        ofUnit: "HTX-1", at: Moment(day: receipt.effectiveOn)
      ).count == members)
  }

  @Test(arguments: ["2010-05-05", "2020-05-05", "2026-11-20"])
  func sampleGroupsAreLawful(day: String) throws {
    let registry = try TestRegistry.inMemory()
    let receipt = try registry.register(
      TestDossier.group(on: CivilDate(iso: day)), FilingDetails(officer: TestRegistry.officer))
    #expect(receipt.units == ["THT-00001"])
  }
}
