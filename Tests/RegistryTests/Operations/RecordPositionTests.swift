import CooperativeLaw
import Foundation
import Testing

@testable import Registry

/// Taking up and leaving offices: who, for how long, beside which others.
@Suite struct RecordPositionTests {
  @discardableResult
  private func record(
    _ registry: Registry, _ role: PositionRole, _ holder: String, on day: String = "2026-01-20",
    until end: String? = nil, id: String? = nil
  ) throws -> FilingReceipt {
    var dossier = PositionDossier(role: role.rawValue, fullName: holder)
    dossier.idNumber = id
    dossier.termEndsOn = end.flatMap { CivilDate(iso: $0) }
    return try registry.recordPosition(dossier, ofUnit: "htx-1", Acts.details(on: day))
  }

  private func holders(_ registry: Registry, _ role: PositionRole, on day: String) throws
    -> [String]
  {
    try registry.positions(ofUnit: "htx-1", at: Moment(day: Acts.day(day)))
      .filter { $0.role == role }.map(\.fullName)
  }

  @Test(arguments: [("2031-01-18", true), ("2031-01-19", true), ("2031-01-20", false)])
  func aTermLastsFiveYearsAtMost(end: String, isLawful: Bool) throws {
    let registry = try Acts.registry()
    if isLawful {
      try record(registry, .boardMember, "5", until: end)
    } else {
      let rules = try Acts.blockers(of: registry) {
        try record(registry, .boardMember, "5", until: end)
      }
      #expect(rules == ["appointment.term"])
    }
  }

  @Test func theSameOfficeIsNotEnteredTwiceButANewTermIs() throws {
    let registry = try Acts.registry()
    let rules = try Acts.blockers(of: registry) { try record(registry, .chair, "Hoàng Văn An") }
    #expect(rules == ["record.office-held"])
    let receipt = try record(registry, .chair, "Hoàng Văn An", until: "2030-01-19")
    #expect(receipt.findings.isEmpty)
    let all = try registry.positions(
      ofUnit: "htx-1", at: Moment(day: registry.clock.today), includesFormer: true)
    #expect(
      all.filter { $0.role == .chair }.map(\.from.description) == ["2025-08-01", "2026-01-20"])
  }

  @Test func aSecondOfficeThatTheLawKeepsApartIsRefused() throws {
    let registry = try Acts.registry()
    let rules = try Acts.blockers(of: registry) { try record(registry, .cashier, "hoang van an") }
    #expect(rules == ["appointment.other-offices"])
    try record(registry, .director, "1")
  }

  @Test func aSecondChairIsAWarningUntilTheFirstHasLeft() throws {
    let registry = try Acts.registry()
    let second = try record(registry, .chair, "2", until: "2030-01-01")
    #expect(second.findings.map(\.rule) == ["record.office-held"])
    try registry.endPosition(
      role: .chair, holder: "1", ofUnit: "htx-1", Acts.details(on: "2026-01-21"))
    #expect(try holders(registry, .chair, on: "2026-01-20").count == 2)
    #expect(try holders(registry, .chair, on: "2026-01-21") == ["Hoàng Văn Bình"])
  }

  @Test func theBoardTakesFifteenPeopleAndNotSixteen() throws {
    let registry = try Acts.registry(members: 17)
    for number in 5...16 { try record(registry, .boardMember, "\(number)") }
    let rules = try Acts.blockers(of: registry) { try record(registry, .boardMember, "17") }
    #expect(rules == ["appointment.seats"])
    // Who sits there already takes no second seat.
    try record(registry, .boardMember, "16", until: "2029-01-01")
  }

  @Test func whoIsNoMemberOrHasLeftCannotBeElected() throws {
    let registry = try Acts.registry(members: 6)
    try registry.endMember(
      "6", ofUnit: "htx-1", reason: .voluntary, Acts.details(on: "2026-01-19"))
    for holder in ["Lò Văn Lạ", "Hoàng Văn Giang"] {
      let rules = try Acts.blockers(of: registry) { try record(registry, .boardMember, holder) }
      #expect(rules == ["appointment.holder-is-member"], "\(holder)")
    }
    try record(registry, .boardMember, "Hoàng Văn Giang", on: "2026-01-19")
  }

  @Test func aDirectorMayBeHiredAndIsOnePersonInAllHisOffices() throws {
    let registry = try Acts.registry()
    try record(registry, .director, "Lò Văn Thuê")
    let rules = try Acts.blockers(of: registry) { try record(registry, .director, "lo van thue") }
    #expect(rules == ["record.office-held"])
  }

  @Test func whoRepresentsAMemberHouseholdCountsAsAMember() throws {
    let registry = try Acts.registry(members: 6)
    var household = Acts.member("Hộ Lò Văn Nhà", born: nil)
    household.memberType = .household
    household.representative = "Lò Văn Nhà"
    try registry.addMember(household, toUnit: "htx-1", Acts.details(on: "2026-01-05"))
    #expect(try record(registry, .boardMember, "Lò Văn Nhà").findings.isEmpty)
  }

  @Test func anotherPersonsNumberIsRefused() throws {
    let registry = try Acts.registry()
    let rules = try Acts.blockers(of: registry) {
      try record(registry, .director, "Lò Văn Thuê", id: "006080900105")
    }
    #expect(rules == ["record.identity-taken"])
    #expect(
      try registry.members(ofUnit: "htx-1", at: Moment(day: registry.clock.today))
        .contains { $0.fullName == "Hoàng Văn Em" })
  }

  @Test(arguments: ["2025-07-31", "2025-08-01", "2025-08-02"])
  func anOfficeIsLeftAfterItsFirstDay(day: String) throws {
    let registry = try Acts.registry()
    let before = try Acts.dump(registry)
    func leave() throws {
      try registry.endPosition(
        role: .director, holder: "Hoàng Văn Bình", ofUnit: "htx-1", Acts.details(on: day))
    }
    if day == "2025-08-02" { return try leave() }
    #expect(throws: RegistryError.self) { try leave() }
    #expect(try Acts.dump(registry) == before)
  }

  @Test func whoDoesNotHoldAnOfficeCannotLeaveIt() throws {
    let registry = try Acts.registry()
    #expect(throws: RegistryError.memberNotFound("Hoàng Văn Chi (Chủ tịch Hội đồng quản trị)")) {
      try registry.endPosition(
        role: .chair, holder: "Hoàng Văn Chi", ofUnit: "htx-1", Acts.details(on: "2026-01-20"))
    }
  }

  @Test func identityNumbersOfHoldersAreCovered() throws {
    let registry = try Acts.registry()
    let chair = try #require(
      registry.positions(ofUnit: "htx-1", at: Moment(day: registry.clock.today)).first)
    #expect(chair.role == .chair)
    #expect(chair.maskedIDNumber == "006*****0101")
    #expect(chair.memberNumber == 1)
  }
}
