import CooperativeLaw
import GRDB
import Testing

@testable import Registry

/// Opening: by the law of the day, with its vote, its ground and its papers.
@Suite struct OpenCaseTests {
  @Test func aVoluntaryDissolutionChangesTheStatusAndStartsItsClocks() throws {
    let unit = try Case.law2023()
    try unit.open(on: "2026-09-04", received: "2026-09-03", decided: "2026-08-28")
    #expect(try unit.status(on: "2026-09-03") == "active")
    #expect(try unit.status(on: "2026-09-04") == "winding_up")
    let file = try unit.file(on: "2026-09-04")
    #expect(file.summary.ground == .dissolution(.voluntary))
    #expect(
      file.steps.filter { $0.state.doneOn != nil }.map(\.state.step.step)
        == [.resolution, .resolutionReceived])
    let posted = try #require(file.steps.first { $0.state.step.step == .windingUpPosted })
    #expect(posted.state.deadline == .day(try Acts.day("2026-09-04")))
    // The holidays of 2027 are not announced yet.
    #expect(file.cancellationEnds == .notKnown(noEarlierThan: try Acts.day("2027-03-03")))
    #expect(file.silenceEnds == file.cancellationEnds)
  }

  @Test(arguments: [(20, 13, true), (20, 12, false)])
  func theMeetingNeedsItsShareOfVotes(present: Int, inFavour: Int, isEnough: Bool) throws {
    let unit = try Case.law2023()
    let act = { _ = try unit.open(on: "2026-09-03", votes: (present, inFavour)) }
    if isEnough {
      try act()
    } else {
      #expect(try unit.blockers(act) == ["status.resolution-vote"])
    }
  }

  @Test func aVoteThatIsNotStatedIsAWarning() throws {
    let unit = try Case.law2023()
    let receipt = try unit.open(on: "2026-09-03", votes: nil)
    #expect(receipt.findings.map(\.rule) == ["dissolution.vote-stated"])
  }

  @Test(arguments: [
    (DissolutionGround.notOperating, "2019-03-02", true), (.notOperating, "2019-03-03", false),
    (.tooFewMembers, "2019-03-02", true), (.tooFewMembers, "2019-03-03", false),
    (.noAnnualMeeting, "2018-09-02", true), (.noAnnualMeeting, "2018-09-03", false),
  ])
  func aGroundOfLaw2012HasToLast(ground: DissolutionGround, since: String, isLong: Bool) throws {
    let unit = try Case.law2012()
    let act = { _ = try unit.open(.dissolution(ground), on: "2020-03-02", since: since) }
    if isLong {
      try act()
      #expect(try unit.status(on: "2020-03-02") == "winding_up")
    } else {
      #expect(try unit.blockers(act) == ["dissolution.ground-term"])
    }
  }

  @Test func law2023KnowsNoDissolutionByTheCommittee() throws {
    let unit = try Case.law2023()
    let rules = try unit.blockers {
      _ = try unit.open(.dissolution(.notOperating), on: "2026-09-03", since: "2025-08-01")
    }
    #expect(rules == ["status.transition"])
  }

  @Test func aCaseIsNotOpenedTwice() throws {
    let unit = try Case.law2023()
    try unit.open(on: "2026-09-03")
    #expect(try unit.blockers { _ = try unit.open(on: "2026-09-04") } == ["status.transition"])
  }

  @Test func anActWithoutACaseSaysSo() throws {
    let unit = try Case.law2023()
    #expect(
      try unit.blockers { _ = try unit.step(.debtsPaid, on: "2026-09-04") }
        == ["record.case-missing"])
    #expect(throws: RegistryError.self) { try unit.file() }
  }

  @Test func aGroupThatOnlyNotifiedEndsAtOnce() throws {
    let unit = try Case.group()
    // The contract group of the sample holds no certificate of registration.
    let isRegistered = try unit.registry.queue.read { db in
      try StatusBook.read(db, StatusHolder.unit(db, 1)).certifiedOn != nil
    }
    let receipt = try unit.open(
      .closing(.byAgreement), on: "2026-09-10", received: "2026-09-14", decided: "2026-09-10",
      votes: (3, 3))
    #expect(try unit.status(on: "2026-09-10") == (isRegistered ? "closing" : "closed"))
    #expect(receipt.kind == .openCase)
  }
}
