import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import Registry

/// The samples are what an officer copies: the law of their day accepts them as they are.
@Suite struct DossierSampleTests {
  @Test func everySampleIsAcceptedByTheLawOfItsDay() throws {
    let registry = try TestRegistry.inMemory()
    for name in DossierFiles.names {
      // Numbers run over all kinds: the union names HTX-00003.
      if name == "group" { try addThirdMember(to: registry) }
      let dossier = try UnitDossier.decode(json: DossierFiles.sample(name))
      let receipt = try registry.register(dossier, FilingDetails(officer: "Thử"))
      let memberUnits = (dossier.members ?? []).count { $0.memberType == .unit }
      #expect(receipt.units.count == 1 + memberUnits, "\(name)")
      #expect(receipt.filing != nil)
    }
  }

  /// The union's third cooperative, which has no sample of its own.
  private func addThirdMember(to registry: Registry) throws {
    var dossier = try UnitDossier.decode(json: DossierFiles.sample("cooperative-2023"))
    dossier.name = "Hợp tác xã Lúa nếp Bản Cốc"
    dossier.foreignName = nil
    dossier.taxCode = "9900000048"
    try registry.register(dossier, FilingDetails(officer: "Thử"))
  }
}
