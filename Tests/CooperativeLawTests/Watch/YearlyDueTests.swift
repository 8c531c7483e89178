import Testing

@testable import CooperativeLaw

/// Yearly reports, self-score sheets and annual meetings: whose, for which year, by when.
@Suite struct YearlyDueTests {
  private func told(_ years: [DueYear]) -> [String] {
    years.map { "\($0.year) \($0.last.earliest)" }
  }

  @Test(arguments: [
    // In January of the next year by the decree, in December by the circular of 2019.
    (CivilDate(2019, 1, 14), ["2017 2018-01-15", "2018 2019-01-15"]),
    (CivilDate(2019, 1, 15), ["2017 2018-01-15", "2018 2019-01-15"]),
    (CivilDate(2019, 1, 16), ["2018 2019-01-15", "2019 2019-12-16"]),
    // 15 December 2019 was a Sunday.
    (CivilDate(2019, 12, 16), ["2018 2019-01-15", "2019 2019-12-16"]),
    (CivilDate(2019, 12, 17), ["2019 2019-12-16", "2020 2020-12-15"]),
    (CivilDate(2024, 2, 29), ["2023 2023-12-15", "2024 2024-12-16"]),
    (CivilDate(2026, 12, 15), ["2025 2025-12-15", "2026 2026-12-15"]),
    (CivilDate(2026, 12, 16), ["2026 2026-12-15", "2027 2027-12-15"]),
  ])
  func `the report that fell due last and the next`(day: CivilDate, expected: [String]) {
    #expect(told(ReportDue.years(for: .cooperative, on: day)) == expected)
  }

  @Test func `a group reports since 25 November 2019`() {
    #expect(told(ReportDue.years(for: .group, on: CivilDate(2019, 11, 24))) == ["2019 2019-12-16"])
    let unknown = ReportDue.unknown(for: .group, on: CivilDate(2019, 11, 24))
    #expect(unknown?.citation.text == LawText.decree151)
    #expect(unknown?.unitKind == .group)
    #expect(ReportDue.unknown(for: .group, on: CivilDate(2019, 11, 25)) == nil)
    #expect(ReportDue.unknown(for: .cooperative, on: CivilDate(2017, 9, 14)) != nil)
    #expect(ReportDue.unknown(for: .cooperative, on: CivilDate(2017, 9, 15)) == nil)
  }

  @Test func `who is founded after the figures close has nothing to report`() throws {
    let december = try #require(ReportDue.years(for: .union, on: CivilDate(2025, 6, 1)).last)
    #expect(december.foundedBefore == CivilDate(2025, 12, 15))
    let january = try #require(ReportDue.years(for: .union, on: CivilDate(2018, 6, 1)).last)
    #expect(january.year == 2018 && january.foundedBefore == CivilDate(2019, 1, 1))
    let item = ReportDue.item("HTX-1", december)
    #expect(item.kind == .report && item.unit == "HTX-1" && item.last == december.last)
    #expect(item.citation == Citation(LawText.circular09, "Điều 6"))
    #expect(item.isLate(on: CivilDate(2025, 12, 15)) == false)
    #expect(item.isLate(on: CivilDate(2025, 12, 16)) == true)
  }

  @Test func `sheets were sent for the years 2020 to 2024 and are known from secondary texts`() {
    #expect(told(SelfScoreDue.years(on: CivilDate(2019, 12, 31))) == [])
    #expect(told(SelfScoreDue.years(on: CivilDate(2020, 3, 31))) == ["2020 2020-12-15"])
    #expect(
      told(SelfScoreDue.years(on: CivilDate(2024, 6, 1))) == ["2023 2023-12-15", "2024 2024-12-16"])
    #expect(told(SelfScoreDue.years(on: CivilDate(2025, 9, 17))) == ["2024 2024-12-16"])
    #expect(told(SelfScoreDue.years(on: CivilDate(2025, 12, 15))) == ["2024 2024-12-16"])
    #expect(told(SelfScoreDue.years(on: CivilDate(2026, 1, 1))) == [])
  }

  @Test func `who has worked for less than a year sends no sheet`() throws {
    let year = try #require(SelfScoreDue.years(on: CivilDate(2024, 6, 1)).last)
    #expect(year.foundedBefore == CivilDate(2023, 12, 16))
    let item = SelfScoreDue.item("HTX-1", year)
    #expect(item.kind == .selfScore)
    #expect(item.citation?.confidence == .secondary)
  }

  @Test(arguments: [
    // Three months under the 2012 law: 31 March 2024 was a Sunday.
    (CivilDate(2024, 4, 1), ["2022 2023-03-31", "2023 2024-04-01"]),
    (CivilDate(2024, 4, 2), ["2023 2024-04-01", "2024 2025-05-05"]),
    // Four months under the 2023 law; 30 April to 2 May 2025 were days off.
    (CivilDate(2025, 5, 5), ["2023 2024-04-01", "2024 2025-05-05"]),
    (CivilDate(2025, 5, 6), ["2024 2025-05-05", "2025 2026-05-04"]),
    (CivilDate(2026, 5, 5), ["2025 2026-05-04", "2026 2027-04-30"]),
  ])
  func `the meeting that fell due last and the next`(day: CivilDate, expected: [String]) {
    #expect(told(MeetingDue.years(for: .cooperative, on: day)) == expected)
    #expect(told(MeetingDue.years(for: .union, on: day)) == expected)
    #expect(MeetingDue.years(for: .group, on: day).isEmpty)
  }

  @Test func `a meeting of the calendar year after the financial year counts`() throws {
    let year = try #require(MeetingDue.years(for: .cooperative, on: CivilDate(2025, 5, 6)).first)
    #expect(year.foundedBefore == CivilDate(2025, 1, 1))
    let days = MeetingDue.days(of: year)
    #expect(!days.contains(CivilDate(2024, 12, 31)) && days.contains(CivilDate(2025, 1, 1)))
    #expect(days.contains(CivilDate(2025, 12, 31)) && !days.contains(CivilDate(2026, 1, 1)))
    let item = MeetingDue.item("HTX-1", year)
    #expect(item.citation == Citation(LawText.law2023, "Điều 59 khoản 1"))
    #expect(item.isLate(on: CivilDate(2025, 5, 5)) == false)
    #expect(item.isLate(on: CivilDate(2025, 5, 6)) == true)
  }

  @Test func `the time to meet under the laws before 2013 is not known`() {
    #expect(MeetingDue.unknown(for: .cooperative, on: CivilDate(2013, 12, 31)) != nil)
    #expect(MeetingDue.unknown(for: .cooperative, on: CivilDate(2014, 1, 1)) == nil)
    #expect(MeetingDue.unknown(for: .group, on: CivilDate(2013, 12, 31)) == nil)
    #expect(
      told(MeetingDue.years(for: .cooperative, on: CivilDate(2014, 1, 1))) == ["2013 2014-03-31"])
  }
}
