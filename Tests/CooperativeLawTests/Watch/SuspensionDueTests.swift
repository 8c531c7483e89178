import Testing

@testable import CooperativeLaw

/// What runs while business is suspended, by the law of the notice and of the day asked about.
@Suite struct SuspensionDueTests {
  private func items(
    _ subject: StatusSubject = .cooperative, since: CivilDate, from: CivilDate? = nil,
    notice: CivilDate? = nil, until: CivilDate? = nil, registered: Bool = true, on day: CivilDate
  ) -> [DueItem] {
    SuspensionDue.items(
      RunningSuspension(
        unit: "HTX-1", subject: subject, isRegistered: registered, since: since, noticeFrom: from,
        noticeOn: notice, until: until), on: day)
  }

  @Test func `a suspension of 2026 ends, is confirmed, and is asked about`() {
    let start = CivilDate(2026, 8, 3)
    func told(_ day: CivilDate) -> [Deadline] {
      items(
        since: start, from: start, notice: CivilDate(2026, 7, 28), until: CivilDate(2026, 10, 30),
        on: day
      ).map(\.last)
    }
    let total = Deadline.day(CivilDate(2028, 8, 2))
    // Friday 30 October; five working days end on Friday 6 November.
    let first = [.day(CivilDate(2026, 10, 30)), total, .day(CivilDate(2026, 11, 6))]
    #expect(told(CivilDate(2026, 11, 6)) == first)
    #expect(told(CivilDate(2026, 11, 7)) == first + [.day(CivilDate(2026, 11, 20))])
  }

  @Test func `a group is asked after five more working days`() {
    let start = CivilDate(2026, 8, 3)
    let found = items(
      .group, since: start, from: start, until: CivilDate(2026, 10, 30), on: CivilDate(2026, 11, 9))
    #expect(found.last?.last == .day(CivilDate(2026, 11, 13)))
    #expect(found.last?.citation == Citation(LawText.decree295, "Điều 63 khoản 8"))
  }

  @Test func `nothing is confirmed of what was notified before 23 July 2026`() {
    let found = items(
      since: CivilDate(2026, 8, 3), from: CivilDate(2026, 8, 3), notice: CivilDate(2026, 7, 22),
      until: CivilDate(2026, 10, 30), on: CivilDate(2026, 11, 9))
    #expect(
      found.map(\.last) == [.day(CivilDate(2026, 10, 30)), .day(CivilDate(2028, 8, 2))])
    #expect(found[0].citation?.text == LawText.decree92)
  }

  @Test func `24 months bind what ran before Decree 295, but what was notified runs out`() {
    func total(until: CivilDate, notice: CivilDate, on day: CivilDate) -> DueItem? {
      items(
        since: CivilDate(2024, 8, 1), from: CivilDate(2025, 9, 1), notice: notice, until: until,
        on: day
      ).first { $0.what.en.hasPrefix("Longest suspension") }
    }
    let day = CivilDate(2026, 7, 23)
    let old = CivilDate(2025, 8, 25)
    #expect(total(until: CivilDate(2026, 7, 31), notice: old, on: day.adding(days: -1)) == nil)
    let within = total(until: CivilDate(2026, 7, 31), notice: old, on: day)
    #expect(within?.last == .day(CivilDate(2026, 7, 31)))
    #expect(within?.citation == Citation(LawText.decree295, "Điều 68 khoản 7"))
    let beyond = total(until: CivilDate(2026, 8, 31), notice: old, on: day)
    #expect(beyond?.last == .day(CivilDate(2026, 8, 31)))
    let newer = total(until: CivilDate(2026, 8, 31), notice: day, on: day)
    #expect(newer?.last == .day(CivilDate(2026, 7, 31)))
  }

  @Test func `under Circular 03 suspensions in a row lasted a year at most`() {
    let start = CivilDate(2020, 2, 29)
    let found = items(
      since: start, from: start, notice: CivilDate(2020, 2, 10), until: CivilDate(2020, 8, 31),
      on: CivilDate(2020, 9, 1))
    #expect(
      found.map(\.last) == [.day(CivilDate(2020, 8, 31)), .day(CivilDate(2021, 2, 27))])
    #expect(found[0].citation == .circular03("Điều 15 khoản 1"))
    #expect(found[1].citation == .circular03("Điều 15 khoản 3"))
  }

  @Test func `a notice without a last day lasts twelve months at most`() {
    let start = CivilDate(2025, 1, 31)
    let found = items(since: start, from: start, on: CivilDate(2025, 6, 2))
    #expect(found.map(\.last) == [.day(CivilDate(2026, 1, 30))])
    #expect(found[0].what.en == "Longest single suspension ends")
  }

  @Test func `a suspension of old books has only the cap of the day`() {
    let since = CivilDate(2025, 1, 31)
    #expect(items(since: since, on: CivilDate(2026, 7, 22)).isEmpty)
    let found = items(since: since, on: CivilDate(2026, 7, 23))
    #expect(found.map(\.last) == [.day(CivilDate(2027, 1, 30))])
    #expect(
      items(.group, since: since, registered: false, on: CivilDate(2026, 7, 23)).isEmpty)
  }
}
