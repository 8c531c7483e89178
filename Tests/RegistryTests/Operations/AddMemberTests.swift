import CooperativeLaw
import Foundation
import Testing

@testable import Registry

/// Admitting members: who they are, from which day on, and with how much.
@Suite struct AddMemberTests {
  @Test func nobodyJoinsBeforeTheUnitIsRegistered() throws {
    let registry = try Acts.registry()
    let before = try Acts.dump(registry)
    #expect(throws: RegistryError.unitNotFound("HTX-00001 (31/07/2025)")) {
      try registry.addMember(
        Acts.member("Lò Văn Sớm", id: 301), toUnit: "htx-1", Acts.details(on: "2025-07-31"))
    }
    #expect(try Acts.dump(registry) == before)
  }

  @Test(arguments: ["2025-08-01", "2025-08-02"])
  func fromTheDayOfRegistrationOnMembersJoin(day: String) throws {
    let registry = try Acts.registry()
    let receipt = try registry.addMember(
      Acts.member("Lò Văn Sớm", id: 301), toUnit: "htx-1", Acts.details(on: day))
    #expect(receipt.effectiveOn == CivilDate(iso: day))
    #expect(receipt.changes.first { $0.field == "member_number" }?.after == "6")
    let day = try Acts.day(day)
    let then = try registry.members(ofUnit: "htx-1", at: Moment(day: day))
    #expect(then.contains { $0.fullName == "Lò Văn Sớm" && $0.joinedOn == day })
    let dayBefore = Moment(day: day.adding(days: -1))
    #expect(try !registry.members(ofUnit: "htx-1", at: dayBefore).contains { $0.memberNumber == 6 })
  }

  @Test func aDayOfJoiningThatIsNotTheEffectiveDayIsRefused() throws {
    let registry = try Acts.registry()
    var member = Acts.member("Lò Văn Sớm", id: 301)
    member.joinedOn = try Acts.day("2025-09-01")
    #expect(throws: RegistryError.self) {
      try registry.addMember(member, toUnit: "htx-1", Acts.details(on: "2025-09-02"))
    }
    #expect(
      try registry.addMember(member, toUnit: "htx-1", Acts.details()).effectiveOn
        == member.joinedOn)
  }

  @Test func nobodyJoinsTwice() throws {
    let registry = try Acts.registry()
    let byNumber = Acts.member("HOANG VAN AN", id: 101)
    let byNameAndBirth = Acts.member("Hoàng Văn An")
    for member in [byNumber, byNameAndBirth] {
      let rules = try Acts.blockers(of: registry) {
        try registry.addMember(member, toUnit: "htx-1", Acts.details(on: "2026-01-05"))
      }
      #expect(rules == ["admission.already-member"])
    }
  }

  @Test func twoPeopleOfOneNameAndYearAreToldApartByTheirNumbers() throws {
    let registry = try Acts.registry()
    let before = try Acts.day("2026-11-20")
    try registry.addMember(
      Acts.member("Hoàng Văn An", id: 555), toUnit: "htx-1", Acts.details(on: "2026-01-05"))
    let members = try registry.members(ofUnit: "htx-1", at: Moment(day: before))
    let numbers = members.filter { $0.fullName == "Hoàng Văn An" }.compactMap(\.idNumber)
    #expect(numbers.sorted() == ["006080900101", "006080900555"])
  }

  @Test func aNumberOnRecordWithAnotherNameIsRefusedWithoutShowingTheName() throws {
    let registry = try Acts.registry()
    let findings = try Acts.refusal(of: registry) {
      try registry.addMember(
        Acts.member("Lò Thị Khác", id: 102), toUnit: "htx-1", Acts.details(on: "2026-01-05"))
    }
    let finding = try #require(findings.first { $0.rule == "record.identity-taken" })
    #expect(finding.severity == .blocker)
    #expect(!finding.message.vi.contains("Bình") && finding.message.vi.contains("H. V. B."))
    #expect(!finding.message.vi.contains("006080900102"))
  }

  @Test func aNameTypedWithoutMarksDoesNotTakeThemAway() throws {
    let registry = try Acts.registry()
    try registry.endMember("5", ofUnit: "htx-1", reason: .voluntary, Acts.details(on: "2026-01-05"))
    var member = Acts.member("hoang van em", id: 105)
    member.phone = "0912345678"
    // The 100 million of old are still there.
    member.capital = 50_000_000
    try registry.addMember(member, toUnit: "htx-1", Acts.details(on: "2026-01-06"))
    let members = try registry.members(
      ofUnit: "htx-1", at: Moment(day: Acts.day("2026-01-06")))
    let again = try #require(members.first { $0.memberNumber == 6 })
    #expect(again.fullName == "Hoàng Văn Em")
    #expect(again.phone == "0912345678")
  }

  @Test func capitalPaidLaterIsPromisedUntilThen() throws {
    let registry = try Acts.registry(members: 7)
    var member = Acts.member("Lò Văn Sau", id: 301)
    member.contributedOn = try Acts.day("2026-03-03")
    try registry.addMember(member, toUnit: "htx-1", Acts.details(on: "2026-01-05"))
    func share(_ day: String) throws -> [Int] {
      let account = try registry.capital(
        ofUnit: "htx-1", member: "8", at: Moment(day: Acts.day(day)))
      return [account.committed, account.paid]
    }
    #expect(try share("2026-01-04") == [0, 0])
    #expect(try share("2026-01-05") == [100_000_000, 0])
    #expect(try share("2026-03-02") == [100_000_000, 0])
    #expect(try share("2026-03-03") == [100_000_000, 100_000_000])
  }

  @Test func aMemberOfAnotherUnitTypedLateHasANameOnTheFirstDays() throws {
    let registry = try Acts.registry()
    var other = Acts.dossier(members: 5)
    other.name = "Hợp tác xã Chè Bản Vàng"
    other.members = other.members?.enumerated().map { index, member in
      Acts.member(member.fullName.replacing("Hoàng", with: "Triệu"), id: 700 + index)
    }
    other.positions = other.positions?.map { position in
      var position = position
      position.fullName = position.fullName.replacing("Hoàng", with: "Triệu")
      return position
    }
    try registry.register(other, Acts.details(on: "2026-02-02"))
    try registry.addMember(
      Acts.member("Triệu Văn An", id: 700), toUnit: "htx-1", Acts.details(on: "2025-09-09"))
    let members = try registry.members(
      ofUnit: "htx-1", at: Moment(day: Acts.day("2025-09-09")))
    #expect(members.contains { $0.fullName == "Triệu Văn An" })
  }
}
