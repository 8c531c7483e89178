import Testing

@testable import CooperativeLaw

@Suite struct ProcedureTests {
  /// A day of each regime known.
  static let days = [
    CivilDate(2013, 8, 1), CivilDate(2014, 2, 3), CivilDate(2016, 3, 1), CivilDate(2020, 3, 2),
    CivilDate(2024, 7, 10), CivilDate(2025, 3, 3), CivilDate(2026, 9, 3),
  ]

  private static let all: [DissolutionProcedure] = days.flatMap { day in
    StatusSubject.allCases.flatMap { subject in
      CaseGround.allCases.flatMap { ground in
        [true, false].map {
          DissolutionProcedure.of(ground, subject, openedOn: day, isRegistered: $0)
        }
      }
    }
  }

  @Test func `every step of every procedure cites an article and follows steps of the same`() {
    for procedure in Self.all {
      let known = Set(procedure.steps.map(\.step))
      #expect(known.count == procedure.steps.count, "\(procedure.ground)")
      for step in procedure.steps {
        #expect(!step.citations.isEmpty, "\(procedure.ground) \(step.step)")
        #expect(known.isSuperset(of: step.after), "\(procedure.ground) \(step.step)")
        if let term = step.term {
          #expect(known.contains(term.start), "\(procedure.ground) \(step.step)")
        }
      }
      if !procedure.steps.isEmpty, procedure.opening != .decided {
        #expect(known.contains(procedure.opening), "\(procedure.ground)")
      }
    }
  }

  @Test func `no step comes before a step it has to follow`() {
    for procedure in Self.all {
      var seen: Set<DissolutionStep> = []
      for step in procedure.steps {
        #expect(seen.isSuperset(of: step.after), "\(procedure.ground) \(step.step)")
        seen.insert(step.step)
      }
    }
  }

  @Test func `a text is not cited before it is in force`() {
    let early = DissolutionProcedure.of(
      .dissolution(.voluntary), .cooperative, openedOn: CivilDate(2014, 1, 26))
    #expect(early.steps.flatMap(\.citations).allSatisfy { $0.text == LawText.law2012 })
    #expect(early.step(.decided)?.term == nil)
    let later = DissolutionProcedure.of(
      .dissolution(.voluntary), .cooperative, openedOn: CivilDate(2014, 1, 27))
    #expect(later.step(.decided)?.term?.period == .workingDays(5))
    let before = DissolutionProcedure.of(
      .dissolution(.voluntary), .cooperative, openedOn: CivilDate(2019, 5, 27))
    #expect(before.step(.taxAsked) == nil && before.step(.dependentsClosed) != nil)
    let since = DissolutionProcedure.of(
      .dissolution(.voluntary), .cooperative, openedOn: CivilDate(2019, 5, 28))
    #expect(since.step(.taxAnswered)?.term?.period == .workingDays(2))
  }

  @Test func `the council works sixty days from the resolution or the decision`() {
    for (ground, start) in [
      (DissolutionGround.voluntary, DissolutionStep.resolution),
      (.notOperating, .committeeDecision),
    ] {
      let procedure = DissolutionProcedure.of(
        .dissolution(ground), .cooperative, openedOn: CivilDate(2020, 3, 2))
      #expect(procedure.opening == start)
      for step in [DissolutionStep.firstIssue, .thirdIssue, .partnersTold, .minutesSigned] {
        #expect(procedure.step(step)?.term?.start == start)
        #expect(procedure.step(step)?.term?.period == .days(60))
      }
    }
  }

  /// Day 60 after 2020-03-03 is Saturday 2020-05-02: it moves to Monday.
  @Test(arguments: [
    (CivilDate(2020, 5, 3), false), (CivilDate(2020, 5, 4), false), (CivilDate(2020, 5, 5), true),
  ])
  func `the sixtieth day counts, a weekend moves it`(day: CivilDate, late: Bool) {
    let opened = CivilDate(2020, 3, 3)
    let procedure = DissolutionProcedure.of(
      .dissolution(.voluntary), .cooperative, openedOn: opened)
    let state = procedure.checklist(done: [.resolution: opened]).first {
      $0.step.step == .partnersTold
    }
    #expect(state?.isLate(on: day) == late)
  }

  @Test(arguments: [
    (CivilDate(2026, 7, 22), 3), (CivilDate(2026, 7, 23), 1),
  ])
  func `posting takes three working days, one since Decree 295`(day: CivilDate, days: Int) {
    let procedure = DissolutionProcedure.of(.dissolution(.voluntary), .union, openedOn: day)
    #expect(procedure.step(.windingUpPosted)?.term?.period == .workingDays(days))
    #expect(procedure.step(.resolutionSent)?.term?.period == .workingDays(7))
    #expect(procedure.step(.dossierFiled)?.term?.start == .debtsPaid)
    #expect(procedure.silence?.period == .months(6))
    #expect(procedure.cancellation?.period == .months(6))
  }

  @Test func `the law alone had no decree to give days for posting or to call it off`() {
    let procedure = DissolutionProcedure.of(
      .dissolution(.voluntary), .cooperative, openedOn: CivilDate(2024, 7, 17))
    #expect(procedure.step(.windingUpPosted)?.term == nil)
    #expect(procedure.cancellation == nil)
    #expect(procedure.silence?.citation.text == LawText.law2023)
    #expect(procedure.step(.taxAsked) == nil)
  }

  @Test(arguments: [
    (RevocationGround.forgedFounding, DissolutionStep.forgeryConfirmed, "Điều 54 khoản 1"),
    (.noReport, .explanationDue, "Điều 54 khoản 2"),
    (.courtDecision, .courtDecision, "Điều 54 khoản 3"),
    (.authorityRequest, .authorityRequest, "Điều 54 khoản 4"),
  ])
  func `a revocation is decided three working days after what asks for it`(
    ground: RevocationGround, start: DissolutionStep, place: String
  ) {
    let procedure = DissolutionProcedure.of(
      .revocation(ground), .cooperative, openedOn: CivilDate(2026, 9, 3))
    let term = procedure.step(.revocationDecided)?.term
    #expect(term?.start == start && term?.period == .workingDays(3))
    #expect(term?.citation.place == place)
    #expect(procedure.step(.resolution)?.term?.period == .days(10))
    #expect(procedure.step(.decided) != nil)
  }

  @Test func `tax enforcement takes the certificate without a dissolution`() {
    let procedure = DissolutionProcedure.of(
      .taxEnforcement, .cooperative, openedOn: CivilDate(2026, 9, 3))
    #expect(procedure.step(.revocationDecided) != nil && procedure.step(.decided) == nil)
  }

  @Test func `under Circular 03 nothing is decided within ten working days of the explanation`() {
    let procedure = DissolutionProcedure.of(
      .revocation(.prohibitedLine), .cooperative, openedOn: CivilDate(2020, 3, 17))
    let done: [DissolutionStep: CivilDate] = [
      .breachNotice: CivilDate(2020, 2, 20), .explanationDue: CivilDate(2020, 3, 2),
    ]
    let state = procedure.checklist(done: done).first { $0.step.step == .revocationDecided }
    #expect(state?.isOpen(on: CivilDate(2020, 3, 16)) == false)
    #expect(state?.isOpen(on: CivilDate(2020, 3, 17)) == true)
    #expect(state?.isLate(on: CivilDate(2020, 12, 1)) == false)
  }

  @Test func `an untruthful change is undone, told and the last certificate restored`() {
    let old = DissolutionProcedure.of(
      .revocation(.untrueChange), .cooperative, openedOn: CivilDate(2020, 3, 2))
    #expect(
      old.steps.map(\.step)
        == [.agenciesMet, .breachNotice, .changeUndone, .certificateRestored, .authorityTold])
    #expect(old.opening == .changeUndone)
    let new = DissolutionProcedure.of(
      .revocation(.forgedChange), .cooperative, openedOn: CivilDate(2026, 9, 3))
    #expect(new.step(.certificateRestored)?.citations.first?.place == "Điều 54 khoản 1 điểm b")
    #expect(
      DissolutionProcedure.of(
        .revocation(.forgedChange), .cooperative, openedOn: CivilDate(2025, 3, 3)
      ).steps.isEmpty)
  }

  @Test func `a registered group has seven working days to send, a notified one five to tell`() {
    let registered = DissolutionProcedure.of(
      .closing(.byAgreement), .group, openedOn: CivilDate(2026, 9, 3))
    #expect(registered.step(.resolutionSent)?.term?.period == .workingDays(7))
    #expect(registered.silence?.period == .months(3))
    let notified = DissolutionProcedure.of(
      .closing(.byAgreement), .group, openedOn: CivilDate(2020, 3, 2), isRegistered: false)
    #expect(notified.step(.communeTold)?.term?.period == .workingDays(5))
    #expect(notified.step(.groupMinutes)?.condition == nil)
  }

  @Test func `the next step is the first that may be done`() {
    let opened = CivilDate(2026, 9, 3)
    let procedure = DissolutionProcedure.of(
      .dissolution(.voluntary), .cooperative, openedOn: opened)
    var done: [DissolutionStep: CivilDate] = [.resolution: opened]
    #expect(procedure.next(done: done, on: opened)?.step.step == .resolutionSent)
    done[.resolutionSent] = opened
    done[.resolutionPosted] = opened
    #expect(procedure.next(done: done, on: opened)?.step.step == .resolutionReceived)
    done[.resolutionReceived] = opened
    #expect(procedure.next(done: done, on: opened)?.step.step == .windingUpPosted)
  }

  @Test func `courts of a bankruptcy are recorded in three working days`() {
    for day in Self.days {
      let procedure = DissolutionProcedure.of(.bankruptcy, .cooperative, openedOn: day)
      let term = procedure.step(.courtDecisionRecorded)?.term
      #expect(term?.period == (day < CivilDate(2024, 7, 18) ? nil : .workingDays(3)))
    }
  }

  @Test func `grounds keep their codes and open their procedure`() {
    for ground in CaseGround.allCases {
      #expect(CaseGround(procedure: ground.procedure.rawValue, code: ground.code) == ground)
      #expect(!ground.label.vi.isEmpty)
    }
    #expect(CaseGround(procedure: "revocation", code: "bogus") == nil)
  }
}
