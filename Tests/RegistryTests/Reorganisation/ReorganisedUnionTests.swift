import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import Registry

private typealias Office = ReorganisationOffice

/// Unions: their members are cooperatives, and a cooperative that ends leaves its union first.
@Suite struct ReorganisedUnionTests {
  /// Four cooperatives and a union of the first three or all.
  private func registry(inUnion count: Int) throws -> Registry {
    let registry = try Office.registry([6, 6, 6, 6])
    var union = UnitDossier(
      kind: .union, name: "Liên hiệp hợp tác xã Nông sản Sông Lam", areaCode: TestDossier.areaCode)
    union.charterCapital = 300_000_000 * count
    union.lines = ["4632"]
    union.members = (1...count).map { number in
      var member = MemberDossier(fullName: "Hợp tác xã số \(number)")
      member.memberType = .unit
      member.idNumber = "HTX-0000\(number)"
      member.capital = 300_000_000
      return member
    }
    let holders = [1_001, 1_001, 2_001, 3_001, 2_001, 3_002].map(TestDossier.person)
    let roles = [
      "chair", "legal_representative", "board_member", "board_member", "director", "controller",
    ]
    union.positions = zip(roles, holders).map { role, holder in
      var position = PositionDossier(role: role, fullName: holder.fullName)
      position.idNumber = holder.idNumber
      return position
    }
    try registry.register(union, try Office.details(on: "2025-05-05"))
    return registry
  }

  @Test func aMemberOfAUnionLeavesItBeforeItEnds() throws {
    let registry = try registry(inUnion: 4)
    let receipt = try registry.openReorganisation(
      try Office.merger(), try Office.details(on: Office.opened))
    let stopped = Office.refusal {
      try registry.completeReorganisation(
        receipt.number, try Office.details(on: Office.completed))
    }
    #expect(
      stopped.filter { $0.severity == .blocker }.map(\.message.en)
        == ["Still a member of LHHTX-00005."])
    try registry.endMember(
      "1", ofUnit: "LHHTX-5", reason: .organisationEnded,
      try Office.details(on: "2026-11-10"))
    try registry.completeReorganisation(receipt.number, try Office.details(on: Office.completed))
    #expect(try registry.reorganisation(receipt.number).state == .completed)
    #expect(try Office.isSound(registry))
  }

  @Test func aUnionKeepsItsLeastNumberOfCooperatives() throws {
    let registry = try registry(inUnion: 4)
    var dossier = UnitDossier(
      kind: .union, name: "Liên hiệp hợp tác xã Chè Núi Cao", areaCode: TestDossier.areaCode)
    dossier.lines = ["4632"]
    let plan = ReorganisationDossier(
      kind: .separate, sources: [try Office.source("LHHTX-5")],
      results: [.init(dossier: dossier)],
      allocation: ReorganisationAllocation(
        members: (1...2).map { MemberAllocation(member: String($0), to: "1") }))
    let findings = Office.refusal {
      _ = try registry.openReorganisation(plan, try Office.details(on: Office.opened))
    }
    let few = findings.filter { $0.rule == "registration.minimum-members" }
    #expect(few.count == 2)
    #expect(few.contains { $0.subject == "LHHTX-00005" })
  }

  @Test func aCooperativeAndAUnionAreNotMerged() throws {
    let registry = try registry(inUnion: 3)
    let findings = Office.refusal {
      _ = try registry.openReorganisation(
        try Office.merger(["HTX-00004"], into: "LHHTX-00005"),
        try Office.details(on: Office.opened))
    }
    #expect(
      findings.filter { $0.severity == .blocker }.map(\.rule).contains("status.successors"))
  }
}
