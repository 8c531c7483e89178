import CooperativeLaw
import Foundation
import Testing

@testable import Registry

/// Units that join units: cooperatives join a union, and both sides show it.
@Suite struct UnionMembershipTests {
  /// Four cooperatives (HTX-00001 to 4), a group (THT-00005) and a union of the first three.
  private func registry() throws -> Registry {
    let registry = try Acts.registry()
    for (index, place) in ["Chè Bản Vàng", "Lúa nếp Khe Sâu", "Cam Đồi Mây"].enumerated() {
      try register(
        registry, place, family: ["Triệu", "Nông", "Vàng"][index], ids: 300 + 20 * index)
    }
    try registerGroup(registry)
    var union = UnitDossier(
      kind: .union, name: "Liên hiệp hợp tác xã Nông sản Sông Lam", areaCode: "02101")
    union.charterCapital = 3_000_000_000
    union.lines = ["4632"]
    union.members = (1...3).map { cooperative("HTX-0000\($0)", "Hợp tác xã số \($0)") }
    union.positions = [
      PositionDossier(role: "chair", fullName: "Hoàng Văn An"),
      PositionDossier(role: "legal_representative", fullName: "Hoàng Văn An"),
      PositionDossier(role: "board_member", fullName: "Triệu Văn An"),
      PositionDossier(role: "board_member", fullName: "Nông Văn An"),
      PositionDossier(role: "director", fullName: "Triệu Văn An"),
      PositionDossier(role: "controller", fullName: "Vàng Văn Dũng"),
    ]
    try registry.register(union, Acts.details(on: "2025-11-12"))
    return registry
  }

  private func register(_ registry: Registry, _ place: String, family: String, ids: Int) throws {
    var dossier = Acts.dossier(members: 5)
    dossier.name = "Hợp tác xã \(place)"
    dossier.members = dossier.members?.enumerated().map { index, member in
      Acts.member(member.fullName.replacing("Hoàng", with: family), id: ids + index)
    }
    dossier.positions = dossier.positions?.map { position in
      PositionDossier(
        role: position.role, fullName: position.fullName.replacing("Hoàng", with: family))
    }
    try registry.register(dossier, Acts.details(on: "2025-08-01"))
  }

  private func registerGroup(_ registry: Registry) throws {
    var group = UnitDossier(kind: .group, name: "Tổ hợp tác Nuôi ong Suối Mơ", areaCode: "02101")
    group.members = (0..<3).map { index in
      var member = Acts.member("Lò Văn \(["Ong", "Mật", "Sáp"][index])", id: 400 + index)
      member.capital = nil
      return member
    }
    group.positions = [PositionDossier(role: "group_head", fullName: "Lò Văn Ong")]
    try registry.register(group, Acts.details(on: "2025-08-04"))
  }

  private func cooperative(_ reference: String, _ name: String) -> MemberDossier {
    var member = MemberDossier(fullName: name)
    member.memberType = .unit
    member.idNumber = reference
    member.capital = 1_000_000_000
    return member
  }

  private func join(_ registry: Registry, _ reference: String, on day: String = "2026-02-02") throws
    -> FilingReceipt
  {
    try registry.addMember(
      cooperative(reference, "Đơn vị \(reference)"), toUnit: "lhhtx-6", Acts.details(on: day))
  }

  @Test func aCooperativeJoinsAUnionAndBothSidesShowIt() throws {
    let registry = try registry()
    let receipt = try join(registry, "HTX-00004")
    #expect(receipt.units == ["LHHTX-00006", "HTX-00004"])
    let day = Moment(day: try Acts.day("2026-02-02"))
    #expect(try registry.members(ofUnit: "lhhtx-6", at: day).map(\.memberNumber) == [4, 1, 2, 3])
    let seen = try registry.memberships(ofUnit: "htx-4", at: day)
    #expect(seen.map(\.unit) == ["LHHTX-00006"])
    #expect(seen.first?.memberNumber == 4 && seen.first?.kind == .union)
    let dayBefore = Moment(day: day.day.adding(days: -1))
    #expect(try registry.memberships(ofUnit: "htx-4", at: dayBefore).isEmpty)
    let history = try registry.history(ofUnit: "htx-4", at: day)
    #expect(history.filings.map(\.id).contains(try #require(receipt.filing)))
  }

  @Test func aCooperativeThatLeavesItsUnionFindsItInItsOwnHistory() throws {
    let registry = try registry()
    let receipt = try registry.endMember(
      "1", ofUnit: "lhhtx-6", reason: .voluntary, Acts.details(on: "2026-03-03"))
    #expect(receipt.units == ["LHHTX-00006", "HTX-00001"])
    #expect(receipt.findings.contains { $0.rule == "membership-end.below-minimum" })
    let after = Moment(day: try Acts.day("2026-03-04"))
    #expect(try registry.memberships(ofUnit: "htx-1", at: after).isEmpty)
  }

  @Test func aGroupCannotJoinAUnion() throws {
    let registry = try registry()
    let rules = try Acts.blockers(of: registry) { _ = try join(registry, "THT-00005") }
    #expect(rules == ["member.unit-kind"])
  }

  @Test func aUnionDoesNotJoinItself() throws {
    let registry = try registry()
    let rules = try Acts.blockers(of: registry) { _ = try join(registry, "LHHTX-00006") }
    #expect(Set(rules) == ["record.own-member", "member.unit-kind"])
  }

  @Test func aCooperativeJoinsAUnionOnce() throws {
    let registry = try registry()
    let rules = try Acts.blockers(of: registry) { _ = try join(registry, "htx 1") }
    #expect(rules.contains("admission.already-member"))
  }

  @Test func aUnionIsNotFoundedByAGroup() throws {
    let registry = try registry()
    var union = UnitDossier(
      kind: .union, name: "Liên hiệp hợp tác xã Mật ong Núi Cao", areaCode: "02101")
    union.charterCapital = 2_500_000_000
    union.lines = ["4632"]
    union.members = ["HTX-00001", "HTX-00002", "THT-00005"].map { cooperative($0, $0) }
    let rules = try Acts.blockers(of: registry) {
      try registry.register(union, Acts.details(on: "2026-02-02"))
    }
    #expect(rules.contains("member.unit-kind"))
  }
}
