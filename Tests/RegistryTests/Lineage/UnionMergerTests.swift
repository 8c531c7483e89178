import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import Registry

/// A union that is merged into another by the acts themselves.
@Suite struct UnionMergerTests {
  /// Six cooperatives, and two unions of three of them each: LHHTX-00007 and LHHTX-00008.
  private func registry() throws -> Registry {
    let registry = try Acts.empty()
    let places = ["Khe Mười", "Bản Vàng", "Đồi Mây", "Suối Đá", "Núi Cao", "Ruộng Sâu"]
    for (serial, place) in places.enumerated() {
      try registry.register(
        TestDossier.cooperative(members: 5, name: "Nông sản \(place)", serial: serial),
        Acts.details(on: "2025-03-03"))
    }
    for (name, numbers) in [("Sông Lam", 1...3), ("Sông Cầu", 4...6)] {
      try registry.register(union(name, of: numbers), Acts.details(on: "2025-06-02"))
    }
    return registry
  }

  private func union(_ name: String, of numbers: ClosedRange<Int>) -> UnitDossier {
    var union = UnitDossier(
      kind: .union, name: "Liên hiệp hợp tác xã \(name)", areaCode: "02101")
    union.charterCapital = 3_000_000_000
    union.lines = ["4632"]
    union.members = numbers.map { number in
      var member = MemberDossier(fullName: "Hợp tác xã số \(number)")
      member.memberType = .unit
      member.idNumber = "HTX-0000\(number)"
      member.capital = 1_000_000_000
      return member
    }
    let chairs = numbers.map { TestDossier.person(($0 - 1) * 1_000 + 1).fullName }
    union.positions = [
      ("chair", 0), ("legal_representative", 0), ("board_member", 1), ("board_member", 2),
      ("director", 1),
    ].map { PositionDossier(role: $0.0, fullName: chairs[$0.1]) }
    let controller = TestDossier.person((numbers.lowerBound - 1) * 1_000 + 4)
    union.positions?.append(
      PositionDossier(role: "controller", fullName: controller.fullName))
    return union
  }

  private func resolution(_ number: String) throws -> ReorganisationResolution {
    ReorganisationResolution(
      number: number, passedOn: try Acts.day("2026-03-02"), present: 3, inFavour: 3)
  }

  @Test func itsMembersPassOverAndTheLineageShowsIt() throws {
    let registry = try registry()
    let opened = try registry.openReorganisation(
      .merger(
        of: [ReorganisationSource(unit: "lhhtx-7", resolution: try resolution("01/NQ"))],
        into: "lhhtx-8", resolution: try resolution("02/NQ")),
      Acts.details(on: "2026-04-01"))
    #expect(opened.proof.holds)
    try registry.completeReorganisation(opened.number, Acts.details(on: "2026-04-20"))
    let lineage = try registry.lineage(
      ofUnit: "lhhtx-8", at: Moment(day: registry.clock.today))
    let link = try #require(lineage.ancestors.first)
    #expect(lineage.ancestors.count == 1)
    #expect(link.ancestor.localNumber == "LHHTX-00007")
    #expect(link.ancestor.kind == .union)
    #expect(link.ancestor.name == "Liên hiệp hợp tác xã Sông Lam")
    #expect(link.ancestor.endReason == "merged")
    #expect(link.resolutionNumber == "01/NQ")
    #expect(link.completedOn == CivilDate(iso: "2026-04-20"))
    let members = try registry.members(
      ofUnit: "lhhtx-8", at: Moment(day: try Acts.day("2026-04-01")))
    #expect(members.count == 6)
  }
}
