import Testing

@testable import CooperativeLaw

@Suite struct EvidenceTests {
  private let day = CivilDate(2026, 3, 2)

  @Test func `before the law there is no minimum to be below and no limit to be above`() {
    let members = MemberEvidence(
      [.init(DateSpan(from: CivilDate(2000, 1, 1)))], registeredOn: CivilDate(2000, 1, 1),
      regime: LawBook.regime(for: .cooperative, on: CivilDate(2010, 1, 1)))
    #expect(members.belowMinimum == nil)
    #expect(members.tooManyForeigners == nil)
    let capital = CapitalEvidence(
      name: "A", kind: .official, changes: [.init(CivilDate(2000, 1, 1), 900)],
      capital: [.init(CivilDate(2000, 1, 1), 1000)],
      regime: LawBook.regime(for: .cooperative, on: CivilDate(2010, 1, 1)))
    #expect(capital.overCap == nil)
  }

  @Test func `associates are judged by no cap of one member, and capital must be on record`() {
    func evidence(_ kind: MemberKind, _ capital: [CapitalEvidence.Step]) -> LastingState? {
      CapitalEvidence(
        name: "A", kind: kind, changes: [.init(CivilDate(2025, 1, 2), 900)], capital: capital,
        regime: LawBook.regime(for: .cooperative, on: day)
      ).overCap
    }
    let capital = [CapitalEvidence.Step(CivilDate(2024, 8, 5), 1000)]
    #expect(evidence(.official, capital)?.since == CivilDate(2025, 1, 2))
    #expect(evidence(.associateCapital, capital) == nil)
    #expect(evidence(.official, []) == nil)
  }

  @Test func `foreigners beside members of unknown kind are presumed, and none is none`() {
    let regime = LawBook.regime(for: .cooperative, on: day)
    let always = DateSpan(from: CivilDate(2024, 8, 5))
    func state(_ spans: [MemberEvidence.Span]) -> LastingState? {
      MemberEvidence(spans, registeredOn: CivilDate(2024, 8, 5), regime: regime).tooManyForeigners
    }
    let foreign = MemberEvidence.Span(always, isForeign: true)
    #expect(state([foreign])?.certainty == .certain)
    #expect(state([foreign, .init(always, kind: .unknown)])?.certainty == .presumed)
    #expect(state([.init(always)]) == nil)
  }

  @Test func `a member who left before the registration does not count`() {
    let members = MemberEvidence(
      [.init(DateSpan(from: CivilDate(2020, 1, 1)))], registeredOn: CivilDate(2024, 8, 5),
      regime: LawBook.regime(for: .cooperative, on: day))
    #expect(members.belowMinimum?.since == CivilDate(2024, 8, 5))
    #expect(members.belowMinimum?.evidence.count == 3)
  }

  @Test func `working again leaves nothing of having stopped`() {
    func seen(_ day: CivilDate, _ what: StoppedEvidence.Seen) -> StoppedEvidence.Observation {
      .init(
        on: day, what, isOfficial: true,
        evidence: FlagEvidence(LocalizedText(vi: "thấy", en: "seen")))
    }
    let stopped = seen(CivilDate(2025, 1, 2), .stopped)
    #expect(StoppedEvidence.state([stopped, seen(day, .active)], on: day) == nil)
    #expect(StoppedEvidence.state([], on: day) == nil)
    let before = StoppedEvidence.state([stopped, seen(day, .active)], on: day.adding(days: -1))
    #expect(before?.since == CivilDate(2025, 1, 2))
  }

  @Test func `a report without a last day counts from the request`() {
    let report = ReportEvidence(askedOn: day, dueOn: nil, document: "12/CV", filing: 3)
    #expect(report.missing.since == day)
    #expect(report.missing.evidence.map(\.document) == ["12/CV"])
  }
}
