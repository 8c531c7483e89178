import Testing

@testable import CooperativeLaw

@Suite struct FlagJudgementTests {
  private static let stopped = LastingState(since: CivilDate(2024, 8, 31))

  @Test(arguments: [
    (LegalStatus.active, true), (.suspended, true), (.notAtAddress, true), (.revokedTax, false),
    (.windingUp, false), (.bankruptcy, false), (.ended, false),
  ])
  func `a unit on its way out is not flagged anew`(status: LegalStatus, isFlagged: Bool) {
    let flag = FlagRule.stoppedUntold2023.flag(
      FlagFacts(
        kind: .cooperative, day: CivilDate(2026, 1, 2), status: status, state: Self.stopped))
    #expect((flag != nil) == isFlagged)
  }

  @Test func `a flag says why, since when, when it is due and what comes next`() throws {
    let flag = try #require(
      FlagRule.stoppedUntold2023.flag(
        FlagFacts(kind: .cooperative, day: CivilDate(2026, 1, 2), state: Self.stopped)))
    #expect(
      flag.sentence.en
        == "«stopped without notice» since 2024-08-31, 12 months, due on 2025-09-01.")
    #expect(flag.finding.severity == .warning)
    #expect(flag.finding.remedy.en.contains("Next step"))
    #expect(flag.citation.reference == "17/2023/QH15, Điều 103 khoản 1 điểm b")
    #expect(flag.isRaised)
  }

  @Test func `a held flag is not raised and says what holds it until when`() throws {
    let facts = FlagFacts(
      kind: .cooperative, day: CivilDate(2026, 1, 2), status: .suspended, state: Self.stopped,
      suspension: NotifiedSuspension(until: CivilDate(2026, 1, 2)))
    let flag = try #require(FlagRule.stoppedUntold2023.flag(facts))
    #expect(flag.level == .suspended && flag.certainty == .doubtful && !flag.isRaised)
    #expect(flag.hold?.until == CivilDate(2026, 1, 2))
    #expect(flag.hold?.label.en.contains("until 2026-01-02") == true)
    #expect(flag.finding.severity == .note)
    var open = facts
    open.suspension = NotifiedSuspension(until: nil)
    #expect(FlagRule.stoppedUntold2023.flag(open)?.hold?.until == nil)
    var explained = facts
    explained.hold = FlagExamples.explained
    #expect(FlagRule.stoppedUntold2023.flag(explained)?.certainty == .certain)
  }

  @Test func `what is not known is shown and not raised`() throws {
    let state = LastingState(since: CivilDate(2015, 3, 2), certainty: .notKnown)
    let flag = try #require(
      FlagRule.tooFewMembers2023.flag(
        FlagFacts(kind: .cooperative, day: CivilDate(2026, 1, 2), state: state)))
    #expect(flag.certainty == .notKnown && !flag.isRaised && flag.finding.severity == .note)
  }

  @Test func `sentences of flags without a term and of cases`() throws {
    let group = try #require(
      FlagRule.tooFewMembersGroup.flag(
        FlagFacts(
          kind: .group, isRegistered: false, day: CivilDate(2025, 1, 2),
          state: LastingState(since: CivilDate(2025, 1, 2)))))
    #expect(group.sentence.en.hasSuffix("since 2025-01-02, due on 2025-01-02."))
    let open = try #require(
      FlagRule.forged2023.flag(
        FlagFacts(
          kind: .union, day: CivilDate(2026, 8, 3),
          openCase: CaseUnderWay(
            ground: .revocation(.forgedFounding), openedOn: CivilDate(2026, 8, 3)))))
    #expect(open.sentence.en.hasSuffix("procedure opened on 2026-08-03."))
  }

  /// Without the holidays of a year, the end of the silent term is not known: that is said.
  @Test func `a silent term that ends in a year without holidays is doubtful`() throws {
    let flag = try #require(
      FlagRule.silence2023.flag(
        FlagFacts(
          kind: .cooperative, day: CivilDate(2091, 9, 1),
          openCase: CaseUnderWay(
            ground: .dissolution(.voluntary), openedOn: CivilDate(2091, 1, 15),
            done: [.resolutionReceived: CivilDate(2091, 1, 15)]))))
    #expect(flag.certainty == .doubtful && flag.level == .warning && flag.reachedOn == nil)
    #expect(flag.sentence.en.hasSuffix("procedure opened on 2091-01-15."))
  }

  @Test func `a case without a silent term, or before its start, is not silent`() {
    for done in [[:], [DissolutionStep.resolution: CivilDate(2026, 1, 15)]] {
      let facts = FlagFacts(
        kind: .cooperative, day: CivilDate(2026, 9, 1),
        openCase: CaseUnderWay(
          ground: .dissolution(.voluntary), openedOn: CivilDate(2026, 1, 15), done: done))
      #expect(FlagRule.silence2023.flag(facts) == nil)
    }
    #expect(
      FlagRule.silence2023.flag(FlagFacts(kind: .cooperative, day: CivilDate(2026, 9, 1))) == nil)
  }

  @Test func `a revoked unit of 2012 finds no next step under Law 2023`() throws {
    let flag = try #require(
      FlagRule.certificateRevoked2012.flag(
        FlagFacts(
          kind: .cooperative, day: CivilDate(2025, 1, 2), status: .windingUp,
          openCase: CaseUnderWay(
            ground: .revocation(.nameMisused), openedOn: CivilDate(2024, 1, 2),
            done: [.revocationDecided: CivilDate(2024, 3, 1)]))))
    #expect(flag.next == nil)
    #expect(flag.finding.remedy == flag.cure)
  }

  @Test func `a flag without a day or a step still speaks`() {
    let bare = GroundFlag(
      ground: .charterDuty, level: .due, since: nil, period: nil, reachedOn: nil,
      certainty: .certain, evidence: [], hold: nil, openedOn: nil, follows: nil, next: nil,
      cure: LocalizedText(vi: "sửa", en: "mend"), notes: [],
      citation: .law2023("Điều 115 khoản 1"))
    #expect(bare.sentence.en == "«Amend the charter, Law 2023».")
    #expect(FlagStep(Sourced(nil, bare.citation), by: .registry) == nil)
  }

  @Test(arguments: [(12, 9), (18, 15), (6, 3), (3, 2), (1, 0)])
  func `the early warning is the last months of a term`(months: Int, early: Int) {
    let day = CivilDate(2024, 2, 29)
    let term = FlagTerm(.months(months), .law2023("Điều 103"))
    #expect(term.early(from: day, term.period) == day.adding(months: early))
    #expect(term.reached(from: day, term.period) == day.adding(months: months))
  }
}
