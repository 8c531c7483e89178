import Testing

@testable import CooperativeLaw

/// How many days a clock has left, and when it is overdue.
@Suite struct DueItemTests {
  private func item(_ last: Deadline) -> DueItem {
    PaperDue.certification(
      "HTX-1", scheme: LocalizedText(vi: "VietGAP", en: "VietGAP"), scope: "",
      endsOn: last.earliest)
  }

  @Test func `days are counted to the last day and beyond it`() {
    let item = item(.day(CivilDate(2024, 2, 29)))
    #expect(item.daysLeft(on: CivilDate(2024, 2, 28)) == 1)
    #expect(item.daysLeft(on: CivilDate(2024, 2, 29)) == 0)
    #expect(item.daysLeft(on: CivilDate(2024, 3, 1)) == -1)
    #expect(item.isLate(on: CivilDate(2024, 2, 29)) == false)
    #expect(item.isLate(on: CivilDate(2024, 3, 1)) == true)
  }

  @Test func `without the holidays the days left are told up to the earliest last day`() throws {
    // The holidays of 2027 are not known: a pay-in that ends there may end later.
    let facts = PromisedCapital(
      unit: "HTX-1", kind: .cooperative, start: CivilDate(2026, 9, 1), members: 1, unpaid: 1)
    let item = try #require(CapitalDue.items(facts, on: CivilDate(2027, 3, 2)).first)
    #expect(item.last == .notKnown(noEarlierThan: CivilDate(2027, 3, 1)))
    #expect(item.last.earliest == CivilDate(2027, 3, 1))
    #expect(item.daysLeft(on: CivilDate(2027, 2, 28)) == 1)
    #expect(item.daysLeft(on: CivilDate(2027, 3, 1)) == 0)
    #expect(item.daysLeft(on: CivilDate(2027, 3, 2)) == nil)
    #expect(item.isLate(on: CivilDate(2027, 3, 2)) == nil)
  }

  @Test(arguments: DueKind.allCases)
  func `every kind has words in both languages`(kind: DueKind) {
    #expect(!kind.label.vi.isEmpty && !kind.label.en.isEmpty)
    #expect(DueKind(rawValue: kind.rawValue) == kind)
  }

  @Test func `a certificate ends on its day by no text of law`() {
    let item = PaperDue.certification(
      "HTX-1", scheme: LocalizedText(vi: "hữu cơ", en: "organic"), scope: "chè",
      endsOn: CivilDate(2026, 5, 31))
    #expect(item.kind == .certification)
    #expect(item.last == .day(CivilDate(2026, 5, 31)))
    #expect(item.citation == nil)
    #expect(item.what.vi == "Hết hạn chứng nhận hữu cơ: chè")
    #expect(item.what.en == "Certificate ends, organic: chè")
  }

  @Test(arguments: [
    (CivilDate(2024, 8, 31), 18, CivilDate(2026, 2, 28), Confidence.primary),
    (CivilDate(2024, 2, 29), 12, CivilDate(2025, 2, 28), .primary),
    (CivilDate(2024, 7, 22), 24, CivilDate(2026, 7, 22), .primary),
    (CivilDate(2024, 7, 23), 24, CivilDate(2026, 7, 23), .derived),
  ])
  func `a contract of a group ends after its months from registration`(
    from: CivilDate, months: Int, last: CivilDate, confidence: Confidence
  ) {
    let item = PaperDue.contract("THT-1", registeredOn: from, months: months)
    #expect(item.last == .day(last))
    #expect(item.citation?.place == "Điều 14 khoản 1 điểm a")
    #expect(item.citation?.confidence == confidence)
  }

  @Test func `a duty of changing laws ends by the later of two ways to count`() {
    let item = TransitionDue.item("HTX-1", .charter2023)
    // 18 months from 2024-07-01 end on New Year's Day; 2 January 2026 was a day off too.
    #expect(item.last == .day(CivilDate(2026, 1, 5)))
    #expect(item.citation == Citation(LawText.law2023, "Điều 115 khoản 1"))
    #expect(item.command == "htx transition record HTX-1 --duty charter_2023")
  }
}
