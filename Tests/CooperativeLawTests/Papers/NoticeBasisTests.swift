import Testing

@testable import CooperativeLaw

@Suite struct NoticeBasisTests {
  private static let explained: [FlagGround] = [
    .stoppedUntold2023, .noReport2023, .tooFewMembers2023, .tooManyForeigners2023,
    .overCapitalCap2023, .noAnnualMeeting2023,
  ]

  @Test(arguments: explained)
  func `a breach of points b to e is explained, and before that reported on`(ground: FlagGround) {
    func basis(_ day: CivilDate, _ isReached: Bool) -> NoticeBasis? {
      NoticeBasis.of(ground, isReached: isReached, on: day)
    }
    #expect(basis(CivilDate(2024, 7, 17), true) == nil)
    let first = basis(CivilDate(2024, 7, 18), true)
    #expect(first?.demand == .explanation && first?.citation.place == "Điều 53 khoản 2")
    #expect(basis(CivilDate(2026, 7, 22), true)?.citation.text == LawText.decree92)
    let later = basis(CivilDate(2026, 7, 23), true)
    #expect(later?.demand == .explanation && later?.citation.place == "Điều 54 khoản 2")
    let early = basis(CivilDate(2026, 7, 23), false)
    #expect(
      early?.demand == .report && early?.citation == Citation(LawText.decree295, "Điều 7 khoản 6"))
  }

  @Test func `a group that did not report is heard only under the newer decree`() {
    let before = NoticeBasis.of(.noReportGroup, isReached: true, on: CivilDate(2026, 7, 22))
    #expect(before?.demand == .report)
    let since = NoticeBasis.of(.noReportGroup, isReached: true, on: CivilDate(2026, 7, 23))
    #expect(since?.demand == .explanation && since?.citation.place == "Điều 65 khoản 3")
    #expect(NoticeBasis.of(.termOverGroup, isReached: true, on: CivilDate(2024, 7, 17)) == nil)
    #expect(
      NoticeBasis.of(.termOverGroup, isReached: true, on: CivilDate(2024, 7, 18))?.demand == .report
    )
  }

  @Test func `under the older law a report may be asked since its decree`() {
    func basis(_ day: CivilDate) -> NoticeBasis? {
      NoticeBasis.of(.notOperating2012, isReached: true, on: day)
    }
    #expect(basis(CivilDate(2014, 1, 26)) == nil)
    #expect(basis(CivilDate(2014, 1, 27))?.citation == .decree193("Điều 6 khoản 2 điểm d"))
    #expect(basis(CivilDate(2024, 6, 30))?.demand == .report)
  }

  @Test(arguments: [
    FlagGround.courtDecision2012, .forged2023, .courtOrAuthority2023, .silence2023,
    .byAuthorityGroup, .forgedGroup, .courtOrAuthorityGroup, .silenceGroup, .certificateRevoked2012,
  ])
  func `what others decide is not asked of the unit`(ground: FlagGround) {
    #expect(NoticeBasis.of(ground, isReached: true, on: CivilDate(2026, 9, 7)) == nil)
  }
}
