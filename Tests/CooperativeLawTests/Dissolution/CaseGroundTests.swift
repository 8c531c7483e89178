import Testing

@testable import CooperativeLaw

@Suite struct CaseGroundTests {
  @Test(arguments: CaseGround.allCases)
  func `a ground is found again by its procedure and code, and has a name`(ground: CaseGround) {
    #expect(CaseGround(procedure: ground.procedure.rawValue, code: ground.code) == ground)
    #expect(!ground.label.vi.isEmpty && ground.label.vi != ground.label.en)
  }

  @Test func `a code of another procedure is no ground`() {
    #expect(CaseGround(procedure: "bankruptcy", code: "voluntary") == nil)
    #expect(CaseGround(procedure: "closing", code: "no_report") == nil)
    #expect(CaseGround.label(ofCode: "no_report") == RevocationGround.noReport.label)
    #expect(CaseGround.label(ofCode: "no_such") == nil)
  }

  @Test(arguments: DissolutionBlocker.allCases)
  func `an obstacle has a name in both languages and somebody who has to act`(
    blocker: DissolutionBlocker
  ) {
    #expect(!blocker.label.vi.isEmpty && blocker.label.vi != blocker.label.en)
    #expect(!blocker.owner.label.vi.isEmpty)
    #expect(blocker.isDebt == blocker.rawValue.hasSuffix("_debts"))
  }

  @Test(arguments: CaseGround.allCases)
  func `a case opens with an event of its own ground`(ground: CaseGround) {
    let word = ground.code.replacing("tax_enforcement", with: "revoked_for_tax")
    let code = ground.event().code
    #expect(ground == .bankruptcy ? code == "bankruptcy_opened" : code.hasSuffix(word))
    if case .closing = ground {
      #expect(code.hasPrefix("closing_opened."))
      #expect(ground.event(isRegistered: false).code == "group_ended.\(word)")
    }
  }

  @Test func `a group has no case by the law alone, before its decree`() {
    #expect(GroupProcedures.registered(.closing(.termOver), .law2023).steps.isEmpty)
    #expect(!GroupProcedures.registered(.closing(.termOver), .decree92).steps.isEmpty)
  }

  @Test func `a case ends by a decision, by silence or called off`() {
    #expect(
      Set(DissolutionStep.allCases.filter(\.isEnd)) == [.decided, .elapsed, .cancelled])
  }

  @Test func `a step is late the day after its last day, done or not`() throws {
    let opened = CivilDate(2026, 9, 3)
    let procedure = DissolutionProcedure.of(
      .dissolution(.voluntary), .cooperative, openedOn: opened)
    func state(doneOn day: CivilDate?) throws -> StepState {
      var done: [DissolutionStep: CivilDate] = [.resolution: opened, .resolutionReceived: opened]
      done[.windingUpPosted] = day
      return try #require(
        procedure.checklist(done: done).first { $0.step.step == .windingUpPosted })
    }
    // One working day from 2026-09-03 is 2026-09-04.
    #expect(try state(doneOn: nil).isLate(on: CivilDate(2026, 9, 4)) == false)
    #expect(try state(doneOn: nil).isLate(on: CivilDate(2026, 9, 5)) == true)
    #expect(try state(doneOn: CivilDate(2026, 9, 4)).isLate(on: CivilDate(2026, 10, 5)) == false)
    #expect(try state(doneOn: CivilDate(2026, 9, 7)).isLate(on: CivilDate(2026, 9, 7)) == true)
    #expect(try state(doneOn: CivilDate(2026, 9, 7)).daysLate(on: CivilDate(2026, 10, 5)) == 3)
  }
}
