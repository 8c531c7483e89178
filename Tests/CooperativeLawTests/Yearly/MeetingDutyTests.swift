import Testing

@testable import CooperativeLaw

@Suite struct MeetingDutyTests {
  private func deadline(_ kind: UnitKind, yearEnding end: CivilDate) -> Deadline? {
    MeetingDuty.duty(of: kind, on: end.adding(days: 1)).value?.deadline(ofYearEndingOn: end)
  }

  @Test(arguments: [
    (CivilDate(2022, 12, 31), CivilDate(2023, 3, 31)),
    // A Sunday: the Monday after.
    (CivilDate(2023, 12, 31), CivilDate(2024, 4, 1)),
    // The financial year ends while the 2012 law is in force.
    (CivilDate(2024, 6, 29), CivilDate(2024, 9, 30)),
    // The day after its end the 2023 law is in force.
    (CivilDate(2024, 6, 30), CivilDate(2024, 10, 30)),
    (CivilDate(2024, 7, 31), CivilDate(2024, 12, 2)),
    // 30 April and 1 May are holidays, then a swapped day and a weekend.
    (CivilDate(2024, 12, 31), CivilDate(2025, 5, 5)),
    (CivilDate(2023, 11, 30), CivilDate(2024, 2, 29)),
  ])
  func `a cooperative meets 3 or 4 months after its financial year`(
    end: CivilDate, last: CivilDate
  ) {
    #expect(deadline(.cooperative, yearEnding: end) == .day(last))
    #expect(deadline(.union, yearEnding: end) == .day(last))
  }

  @Test func `a group meets once a year`() {
    #expect(
      deadline(.group, yearEnding: CivilDate(2020, 12, 31)) == .day(CivilDate(2021, 12, 31)))
    #expect(MeetingDuty.duty(of: .group, on: CivilDate(2019, 11, 24)).value == nil)
    #expect(MeetingDuty.duty(of: .group, on: CivilDate(2019, 11, 25)).value == .onceAYear)
    #expect(
      MeetingDuty.duty(of: .group, on: CivilDate(2026, 7, 22)).citation.confidence == .primary)
    #expect(
      MeetingDuty.duty(of: .group, on: CivilDate(2026, 7, 23)).citation.confidence == .derived)
  }

  @Test(arguments: [CivilDate(1990, 1, 1), CivilDate(1997, 1, 1), CivilDate(2013, 6, 30)])
  func `before the 2012 law nothing is known`(day: CivilDate) {
    #expect(MeetingDuty.duty(of: .cooperative, on: day).value == nil)
    #expect(Quorum.rule(of: .cooperative, on: day).value == nil)
    #expect(Quorum.rule(of: .group, on: day).value == nil)
  }

  @Test func `the quorum changes with the law`() throws {
    let old = try #require(Quorum.rule(of: .cooperative, on: CivilDate(2024, 6, 30)).value)
    let new = try #require(Quorum.rule(of: .union, on: CivilDate(2024, 7, 1)).value)
    #expect((old.firstPercent, old.secondPercent) == (75, 50))
    #expect((new.firstPercent, new.secondPercent) == (50, 33))
    #expect(Quorum.rule(of: .group, on: CivilDate(2026, 7, 23)).citation.confidence == .derived)
  }

  @Test(arguments: [(3, 4, true), (2, 4, false), (75, 100, true), (74, 100, false), (6, 7, true)])
  func `a share is compared without rounding`(present: Int, entitled: Int, reaches: Bool) throws {
    let quorum = try #require(Quorum.rule(of: .cooperative, on: CivilDate(2020, 1, 1)).value)
    #expect(quorum.reaches(75, present: present, entitled: entitled) == reaches)
  }

  @Test func `a late meeting says by how many days and until when`() throws {
    let facts = MeetingFacts(
      subject: "HTX-00001", unitKind: .cooperative, kind: .annual, heldOn: CivilDate(2023, 4, 10),
      yearEnd: MeetingFacts.endOfYear(2022))
    let finding = try #require(judge(facts, by: RuleCatalogue.meeting).first)
    #expect(finding.message.vi == "Họp chậm 10 ngày: hạn đến hết ngày 31/03/2023.")
    #expect(finding.citations.map(\.reference) == ["23/2012/QH13, Điều 31 khoản 1"])
  }

  @Test(arguments: [MeetingKind.extraordinary, .founding])
  func `other meetings have no yearly time`(kind: MeetingKind) {
    let facts = MeetingFacts(
      subject: "HTX-00001", unitKind: .cooperative, kind: kind, heldOn: CivilDate(2023, 4, 10),
      yearEnd: MeetingFacts.endOfYear(2022), present: 1, entitled: kind == .founding ? 100 : 1)
    #expect(judge(facts, by: RuleCatalogue.meeting).isEmpty)
  }
}
