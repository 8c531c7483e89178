import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// Registering units: the law of the day decides, all findings come at once, a refusal writes nothing.
@Suite struct RegisterUnitTests {
  /// A registry of the commune office of Chợ Mới, seen on 21/11/2026.
  static func registry() throws -> Registry { try TestRegistry.inMemory() }

  static func dossier(members: Int) -> UnitDossier {
    var dossier = UnitDossier(
      kind: .cooperative, name: "Hợp tác xã Nông nghiệp Khe Mười", areaCode: "02101")
    dossier.charterCapital = 100_000_000 * members
    dossier.lines = ["0118"]
    dossier.members = (1...members).map { index in
      let given = ["An", "Bình", "Chi", "Dũng", "Em", "Giang", "Hà"][index - 1]
      var member = MemberDossier(fullName: "Hoàng Văn \(given)")
      member.idNumber = "006080900\(100 + index)"
      member.dateOfBirth = "1980"
      member.capital = 100_000_000
      return member
    }
    dossier.positions = [
      PositionDossier(role: "chair", fullName: "Hoàng Văn An"),
      PositionDossier(role: "legal_representative", fullName: "Hoàng Văn An"),
      PositionDossier(role: "board_member", fullName: "Hoàng Văn Bình"),
      PositionDossier(role: "board_member", fullName: "Hoàng Văn Chi"),
      PositionDossier(role: "director", fullName: "Hoàng Văn Bình"),
      PositionDossier(role: "controller", fullName: "Hoàng Văn Dũng"),
    ]
    return dossier
  }

  static func details(on day: String? = nil, dryRun: Bool = false) -> FilingDetails {
    FilingDetails(
      officer: "Hoàng Thị Thử", effectiveOn: day.flatMap { CivilDate(iso: $0) }, dryRun: dryRun)
  }

  @Test func fiveMembersAreEnoughUnderTheLawOf2023() throws {
    let registry = try Self.registry()
    let receipt = try registry.register(Self.dossier(members: 5), Self.details())
    #expect(receipt.law == "L2023")
    #expect(receipt.units == ["HTX-00001"])
    let unit = try registry.unit(named: "htx-1", at: Moment(day: registry.clock.today))
    #expect(unit.name == "Hợp tác xã Nông nghiệp Khe Mười")
    #expect(unit.status == "active")
    #expect(unit.legalRepresentative == "Hoàng Văn An")
    let members = try registry.members(ofUnit: "khe muoi", at: Moment(day: registry.clock.today))
    #expect(members.map(\.memberNumber).sorted() == [1, 2, 3, 4, 5])
    #expect(members.reduce(0) { $0 + $1.capital } == 500_000_000)
  }

  @Test func theSameDatedIn2020IsRefusedForItsNumberOfMembers() throws {
    let registry = try Self.registry()
    let before = try Self.dump(registry)
    let refusal = #expect(throws: RegistryError.self) {
      try registry.register(Self.dossier(members: 5), Self.details(on: "2020-03-02"))
    }
    guard case .refused(let findings)? = refusal else {
      Issue.record("refused by \(String(describing: refusal))")
      return
    }
    let finding = try #require(
      findings.first { $0.rule == "registration.minimum-members" && $0.severity == .blocker })
    #expect(finding.message.vi.contains("7"))
    #expect(finding.citations.contains { $0.text == "23/2012/QH13" && $0.place.contains("3") })
    #expect(try Self.dump(registry) == before)
  }

  @Test func aDryRunShowsEverythingAndWritesNothing() throws {
    let registry = try Self.registry()
    let before = try Self.dump(registry)
    let receipt = try registry.register(Self.dossier(members: 5), Self.details(dryRun: true))
    #expect(receipt.filing == nil)
    #expect(receipt.changes.contains { $0.field == "name" && $0.before == nil })
    #expect(try Self.dump(registry) == before)
  }

  /// Everything in the registry as text.
  static func dump(_ registry: Registry) throws -> String {
    let text = DumpText()
    try registry.queue.read { db in try db.dumpContent(to: text) }
    return text.content
  }
}

/// Collects a dump.
final class DumpText: TextOutputStream {
  private(set) var content = ""

  func write(_ string: String) { content += string }
}
