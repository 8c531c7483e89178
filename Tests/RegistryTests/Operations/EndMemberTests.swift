import CooperativeLaw
import Foundation
import Testing

@testable import Registry

/// Ending memberships: once, not before joining, and never unseen what stays behind.
@Suite struct EndMemberTests {
  private func end(
    _ registry: Registry, _ member: String = "6", on day: String,
    reason: MembershipEndReason = .voluntary
  ) throws -> FilingReceipt {
    try registry.endMember(member, ofUnit: "htx-1", reason: reason, Acts.details(on: day))
  }

  /// A registry with a sixth member who joined on 05/01/2026.
  private func registry() throws -> Registry {
    let registry = try Acts.registry()
    var member = Acts.member("Lò Văn Ra", id: 301)
    member.capital = nil
    member.memberKind = .associateNoCapital
    try registry.addMember(member, toUnit: "htx-1", Acts.details(on: "2026-01-05"))
    return registry
  }

  @Test func nobodyLeavesBeforeJoining() throws {
    let registry = try registry()
    let rules = try Acts.blockers(of: registry) { _ = try end(registry, on: "2026-01-04") }
    #expect(rules == ["record.leaving"])
  }

  @Test(arguments: ["2026-01-05", "2026-01-06"])
  func whoLeavesOnADayIsStillOnTheListOfThatDay(day: String) throws {
    let registry = try registry()
    try #require(end(registry, on: day).filing != nil)
    let last = try Acts.day(day)
    func numbers(_ day: CivilDate) throws -> [Int] {
      try registry.members(ofUnit: "htx-1", at: Moment(day: day)).map(\.memberNumber)
    }
    #expect(try numbers(last).contains(6))
    #expect(try !numbers(last.adding(days: 1)).contains(6))
  }

  @Test(arguments: ["2026-05-04", "2026-05-05", "2026-05-06"])
  func nobodyLeavesTwice(day: String) throws {
    let registry = try registry()
    _ = try end(registry, on: "2026-05-05")
    let rules = try Acts.blockers(of: registry) { _ = try end(registry, on: day) }
    #expect(rules == ["record.leaving"])
  }

  @Test func whoHasLeftJoinsAgainFromTheNextDayWithANewNumber() throws {
    let registry = try registry()
    _ = try end(registry, on: "2026-05-05")
    var again = Acts.member("Lò Văn Ra", id: 301)
    again.memberKind = .associateNoCapital
    again.capital = nil
    for day in ["2026-03-03", "2026-05-04", "2026-05-05"] {
      let rules = try Acts.blockers(of: registry) {
        try registry.addMember(again, toUnit: "htx-1", Acts.details(on: day))
      }
      #expect(rules == ["admission.already-member"], "\(day)")
    }
    let receipt = try registry.addMember(again, toUnit: "htx-1", Acts.details(on: "2026-05-06"))
    #expect(receipt.changes.first { $0.field == "member_number" }?.after == "7")
    #expect(receipt.changes.contains { $0.field == "full_name" } == false)
    // The new membership ends; the old one stays as it was.
    _ = try end(registry, "7", on: "2026-07-07")
    let june = try registry.members(ofUnit: "htx-1", at: Moment(day: Acts.day("2026-06-01")))
    #expect(june.filter { $0.fullName == "Lò Văn Ra" }.map(\.memberNumber) == [7])
  }

  @Test func aReasonThatTheLawOfTheDayDoesNotKnowIsRefused() throws {
    let registry = try registry()
    let rules = try Acts.blockers(of: registry) {
      _ = try end(registry, on: "2026-05-05", reason: .imprisoned)
    }
    #expect(rules == ["membership-end.reason"])
    let receipt = try end(registry, on: "2026-05-05", reason: .feeNotPaid)
    #expect(receipt.findings.isEmpty)
  }

  @Test func fallingBelowFiveOfficialMembersIsAWarning() throws {
    let registry = try Acts.registry(members: 6)
    let six = try end(registry, "6", on: "2026-05-05")
    #expect(!six.findings.contains { $0.rule == "membership-end.below-minimum" })
    let five = try end(registry, "5", on: "2026-06-06")
    let warning = try #require(
      five.findings.first { $0.rule == "membership-end.below-minimum" })
    #expect(warning.severity == .warning)
    #expect(warning.message.vi.contains("Còn 4"))
  }

  @Test func anEndTypedLateIsWarnedForWhatHappenedSince() throws {
    let registry = try Acts.registry(members: 6)
    _ = try end(registry, "6", on: "2026-05-05")
    let late = try end(registry, "5", on: "2026-04-04")
    let warning = try #require(
      late.findings.first { $0.rule == "membership-end.below-minimum" })
    #expect(warning.message.vi.contains("Còn 4"))
  }

  @Test func nobodyLeavesBeforeCapitalThatIsOnRecordAsGivenLater() throws {
    let registry = try Acts.registry(members: 6)
    try registry.recordCapital(
      CapitalDossier(member: "6", kind: .paid, amount: 1), ofUnit: "htx-1",
      Acts.details(on: "2026-01-20"))
    let rules = try Acts.blockers(of: registry) { _ = try end(registry, "6", on: "2026-01-19") }
    #expect(rules == ["record.leaving"])
    let receipt = try end(registry, "6", on: "2026-01-20")
    #expect(receipt.findings.contains { $0.rule == "record.leaving" && $0.severity == .note })
  }

  @Test func whoStillHoldsAnOfficeIsNamedInAWarning() throws {
    let registry = try Acts.registry(members: 6)
    let receipt = try end(registry, "Hoàng Văn An", on: "2026-05-05", reason: .death)
    let warning = try #require(
      receipt.findings.first { $0.rule == "record.leaving" && $0.severity == .warning })
    #expect(warning.message.vi.contains("Chủ tịch"))
    #expect(warning.message.vi.contains("đại diện"))
  }
}
