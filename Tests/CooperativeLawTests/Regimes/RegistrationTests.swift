import Testing

@testable import CooperativeLaw

@Suite struct RegistrationTests {
  private func rules(_ kind: UnitKind, _ day: CivilDate) -> RegistrationRules {
    LawBook.regime(for: kind, on: day).registration
  }

  @Test(
    arguments: [
      ("2013-06-30", nil), ("2013-07-01", "23/2012/QH13"), ("2014-01-26", "23/2012/QH13"),
      ("2014-01-27", "193/2013/NĐ-CP"), ("2024-06-30", "193/2013/NĐ-CP"), ("2024-07-01", nil),
      ("2024-07-17", nil), ("2024-07-18", "92/2024/NĐ-CP"), ("2026-07-22", "92/2024/NĐ-CP"),
      ("2026-07-23", "295/2026/NĐ-CP"),
    ] as [(String, String?)])
  func `the registration decree follows its own dates, gap included`(
    day: String, text: String?
  ) throws {
    let day = try #require(CivilDate(iso: day))
    #expect(rules(.cooperative, day).text == text)
    #expect(!rules(.cooperative, day).label.vi.isEmpty)
  }

  @Test(arguments: [
    (UnitKind.cooperative, CivilDate(2013, 7, 1), 5), (.cooperative, CivilDate(2019, 5, 27), 5),
    (.cooperative, CivilDate(2019, 5, 28), 3), (.union, CivilDate(2024, 7, 1), 3),
    (.cooperative, CivilDate(2026, 7, 23), 3), (.group, CivilDate(2024, 7, 18), 3),
    (.group, CivilDate(2026, 7, 22), 3), (.group, CivilDate(2026, 7, 23), 2),
  ])
  func `a certificate is due in so many working days`(kind: UnitKind, day: CivilDate, days: Int) {
    #expect(rules(kind, day).certificate.value == .workingDays(days))
  }

  @Test func `a group had no certificate before the registration decree of 2024`() {
    #expect(rules(.group, CivilDate(2024, 6, 30)).certificate.value == nil)
    #expect(rules(.group, CivilDate(2024, 7, 17)).certificate.value == nil)
  }

  @Test func `lines of business were registered until 2024 and are notified since`() {
    let old = rules(.cooperative, CivilDate(2024, 6, 30)).changes[.lines]?.value
    let new = rules(.cooperative, CivilDate(2024, 7, 1)).changes[.lines]?.value
    #expect(old == ChangeDuty(.registered, within: .days(15)))
    #expect(new == ChangeDuty(.notified, within: .days(10)))
  }

  @Test func `the number of members was notified until 2024 and is not since`() {
    let notified = ChangeDuty(.notified, within: .days(15))
    #expect(rules(.cooperative, CivilDate(2024, 6, 30)).changes[.members]?.value == notified)
    #expect(rules(.cooperative, CivilDate(2024, 7, 1)).changes[.members] == nil)
  }

  @Test func `no time to register a change is claimed before 2019-05-28`() {
    let before = rules(.cooperative, CivilDate(2019, 5, 27)).changes[.name]?.value
    let after = rules(.cooperative, CivilDate(2019, 5, 28)).changes[.name]?.value
    #expect(before == ChangeDuty(.registered, within: nil))
    #expect(after == ChangeDuty(.registered, within: .days(15)))
  }

  @Test func `a registered group files its representative until 2026-07-22, its members after`() {
    let decree92 = rules(.group, CivilDate(2026, 7, 22)).changes
    let decree295 = rules(.group, CivilDate(2026, 7, 23)).changes
    #expect(decree92[.legalRepresentative] != nil && decree92[.members] == nil)
    #expect(decree295[.legalRepresentative] == nil && decree295[.members] != nil)
    #expect(decree295[.members]?.value == ChangeDuty(.registered, within: .days(10)))
  }

  @Test func `a group that is not registered notifies the commune in five working days`() {
    for day in [CivilDate(2019, 11, 25), CivilDate(2024, 7, 1), CivilDate(2025, 1, 1)] {
      let duty = rules(.group, day).unregisteredChanges[.members]
      #expect(duty?.value == ChangeDuty(.notified, within: .workingDays(5)))
      #expect(duty?.citation.confidence == .primary)
    }
    let later = rules(.group, CivilDate(2026, 7, 23)).unregisteredChanges[.members]
    #expect(later?.citation.confidence == .derived)
  }

  @Test(arguments: [
    (100, 104, false), (100, 105, true), (100, 95, true), (100, 96, false),
    (50_000_000_000, 50_999_999_999, false), (50_000_000_000, 51_000_000_000, true),
    (0, 1, true), (Int.max, 0, true),
  ])
  func `charter capital is registered from 5 percent or one billion on`(
    old: Int, new: Int, isReached: Bool
  ) throws {
    let threshold = rules(.cooperative, CivilDate(2024, 7, 1)).capitalThreshold?.value
    #expect(try #require(threshold).isReached(from: old, to: new) == isReached)
    #expect(rules(.cooperative, CivilDate(2024, 6, 30)).capitalThreshold == nil)
  }

  @Test(
    arguments: [
      (UnitKind.cooperative, false, "2014-01-26", nil),
      (.cooperative, false, "2014-01-27", .district),
      (.cooperative, true, "2014-01-27", .province), (.union, false, "2014-01-27", .province),
      (.union, false, "2024-06-30", .province), (.union, false, "2024-07-01", nil),
      (.union, false, "2024-07-18", .district), (.cooperative, false, "2025-06-30", .district),
      (.cooperative, false, "2025-07-01", .commune), (.union, false, "2026-07-23", .commune),
      (.cooperative, true, "2024-07-18", nil), (.group, false, "2007-10-31", nil),
      (.group, false, "2007-11-01", .commune), (.group, false, "2024-06-30", .commune),
      (.group, false, "2024-07-18", .district), (.group, false, "2025-07-01", .commune),
    ] as [(UnitKind, Bool, String, AdministrativeLevel?)])
  func `the office that registers moves with the texts`(
    kind: UnitKind, isCreditFund: Bool, day: String, level: AdministrativeLevel?
  ) throws {
    let day = try #require(CivilDate(iso: day))
    let answer = RegistrationAuthority.level(for: kind, isCreditFund: isCreditFund, on: day)
    #expect(answer.value == level)
    #expect((answer.citation.confidence == .unknown) == (level == nil))
  }

  @Test func `the yearly report is due in December or, for a while, in January`() throws {
    func due(_ kind: UnitKind, _ day: CivilDate) -> CivilDate? {
      LawBook.regime(for: kind, on: day).annualReport.value?.dueDate(ofYear: day.year)
    }
    #expect(due(.cooperative, CivilDate(2017, 9, 14)) == nil)
    #expect(due(.cooperative, CivilDate(2018, 6, 1)) == CivilDate(2019, 1, 15))
    #expect(due(.cooperative, CivilDate(2019, 9, 15)) == CivilDate(2020, 1, 15))
    #expect(due(.cooperative, CivilDate(2019, 9, 16)) == CivilDate(2019, 12, 15))
    #expect(due(.union, CivilDate(2025, 6, 1)) == CivilDate(2025, 12, 15))
    #expect(due(.group, CivilDate(2020, 6, 1)) == CivilDate(2020, 12, 15))
    let report = LawBook.regime(for: .group, on: CivilDate(2020, 6, 1)).annualReport.value
    let window = try #require(report?.window(ofYear: 2020))
    #expect(window.contains(CivilDate(2019, 12, 15)) && window.contains(CivilDate(2020, 12, 14)))
    #expect(!window.contains(CivilDate(2020, 12, 15)))
  }
}
