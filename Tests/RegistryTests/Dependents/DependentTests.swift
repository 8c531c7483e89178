import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// Branches, representative offices and business locations of cooperatives and unions.
@Suite struct DependentTests {
  static let name = "Chi nhánh Hợp tác xã Nông nghiệp Khe Mười"

  static func branch(_ tail: String = "", code: String? = nil) -> DependentDossier {
    var dossier = DependentDossier(kind: .branch, name: name + tail)
    dossier.code = code
    dossier.areaCode = "02101"
    dossier.address = "Thôn Bản Vàng"
    return dossier
  }

  @Test func aBranchIsThereFromItsFirstDayAndKnownFromItsFiling() throws {
    let registry = try Acts.registry()
    let receipt = try registry.addDependent(
      Self.branch(code: "0100233488001"), toUnit: "khe muoi", Acts.details(on: "2026-03-02"))
    #expect(receipt.units == ["HTX-00001"])
    #expect(receipt.law == "L2023")
    let found = try registry.dependents(
      ofUnit: "htx-1", at: Moment(day: try Acts.day("2026-03-02")))
    #expect(found.map(\.name) == [Self.name])
    #expect(found.map(\.code) == ["0100233488-001"])
    #expect(found.map(\.areaCode) == ["02101"])
    #expect(found.map(\.status) == [.active])
    #expect(found.map(\.statusFrom) == [try Acts.day("2026-03-02")])
    let before = Moment(day: try Acts.day("2026-03-01"))
    #expect(try registry.dependents(ofUnit: "htx-1", at: before).isEmpty)
    let filing = try #require(receipt.filing)
    let unknown = Moment(day: registry.clock.today, knowledge: .filing(filing - 1))
    #expect(try registry.dependents(ofUnit: "htx-1", at: unknown).isEmpty)
  }

  @Test func theViewAndTheProfileShowIt() throws {
    let registry = try Acts.registry()
    try registry.addDependent(Self.branch(), toUnit: "htx-1", Acts.details(on: "2026-03-02"))
    let seen = try registry.queue.read { db in
      try Row.fetchOne(db, sql: "SELECT unit, kind, name, status FROM v_dependent")
    }
    #expect(seen == ["unit": "HTX-00001", "kind": "branch", "name": Self.name, "status": "active"])
    let profile = try registry.profile(ofUnit: "htx-1", at: Moment(day: registry.clock.today))
    #expect(profile.dependents.map(\.name) == [Self.name])
  }

  @Test func theHistoryOfItsUnitTellsOfIt() throws {
    let registry = try Acts.registry()
    let receipt = try registry.addDependent(
      Self.branch(code: "0100233488001"), toUnit: "htx-1", Acts.details(on: "2026-03-02"))
    let history = try registry.history(ofUnit: "htx-1", at: Moment(day: registry.clock.today))
    let line = try #require(history.lines.last)
    #expect(line.filing == receipt.filing)
    #expect(line.field == "branch")
    #expect(line.value == "0100233488-001 \(Self.name)")
    #expect(line.from == (try Acts.day("2026-03-02")))
  }

  @Test func aGroupCannotHaveOne() throws {
    let registry = try Acts.empty()
    var group = UnitDossier(kind: .group, name: "Tổ hợp tác Nuôi ong Suối Mơ", areaCode: "02101")
    group.members = (0..<3).map { Acts.member("Lò Văn \(["Ong", "Mật", "Sáp"][$0])", id: 400 + $0) }
    group.positions = [PositionDossier(role: "group_head", fullName: "Lò Văn Ong")]
    try registry.register(group, Acts.details(on: "2025-08-04"))
    let dossier = DependentDossier(
      kind: .branch, name: "Chi nhánh Tổ hợp tác Nuôi ong Suối Mơ")
    let blockers = try Acts.blockers(of: registry) {
      try registry.addDependent(dossier, toUnit: "tht-1", Acts.details(on: "2026-03-02"))
    }
    #expect(blockers == ["dependent.parent"])
  }

  @Test(arguments: ["2026-06-01", "2026-05-31"])
  func aUnitThatHasEndedOpensNoneNotEvenTypedLate(day: String) throws {
    let registry = try Acts.registry()
    let end = try Acts.day("2026-06-01")
    _ = try registry.queue.write { db in
      try FactTable.status.set(
        db, key: [1], values: ["ended", "dissolved_voluntary"], from: end, filing: 2)
    }
    let blockers = try Acts.blockers(of: registry) {
      try registry.addDependent(Self.branch(), toUnit: "htx-1", Acts.details(on: day))
    }
    #expect(blockers == ["record.unit-ended"])
  }

  @Test func everythingWrongIsToldAtOnce() throws {
    let registry = try Acts.registry()
    var dossier = DependentDossier(kind: .businessLocation, name: "Cửa hàng")
    dossier.code = "0001"
    let blockers = try Acts.blockers(of: registry) {
      try registry.addDependent(dossier, toUnit: "htx-1", Acts.details(on: "2026-03-02"))
    }
    #expect(Set(blockers) == ["record.dependent-code", "dependent.name"])
  }

  @Test func aNumberIsGivenOnce() throws {
    let registry = try Acts.registry()
    let code = "0100233488-001"
    try registry.addDependent(
      Self.branch(code: code), toUnit: "htx-1", Acts.details(on: "2026-03-02"))
    let blockers = try Acts.blockers(of: registry) {
      try registry.addDependent(
        Self.branch(" 2", code: code), toUnit: "htx-1", Acts.details(on: "2026-03-02"))
    }
    #expect(blockers == ["record.dependent-code-taken"])
  }

  @Test(arguments: [("2026-03-12", 0), ("2026-03-13", 1)])
  func aFileThatComesLateIsWarnedAbout(day: String, warnings: Int) throws {
    let registry = try Acts.registry()
    var dossier = Self.branch()
    dossier.resolvedOn = try Acts.day("2026-03-02")
    let receipt = try registry.addDependent(dossier, toUnit: "htx-1", Acts.details(on: day))
    #expect(receipt.findings.count { $0.rule == "dependent.filed-in-time" } == warnings)
  }
}
