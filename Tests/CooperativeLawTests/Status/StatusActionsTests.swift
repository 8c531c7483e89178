import CooperativeLaw
import Testing

@Suite struct StatusActionsTests {
  @Test(arguments: StatusSubject.allCases)
  func `actions are the table itself, one answer for each event`(subject: StatusSubject) {
    for regime in StatusRegime.all(for: subject) {
      for status in subject.statuses {
        let actions = StatusTable.actions(for: subject, regime, StatusState(status))
        #expect(actions.map(\.event) == StatusEvent.allCases)
        for action in actions {
          let cell = StatusTable.answer(subject, regime, status, action.event)
          let needs = cell.transition?.needs ?? []
          #expect(action.answer == cell || (!needs.isEmpty && action.answer.refusal != nil))
        }
      }
    }
  }

  @Test func `a procedure that is not under way is named in the refusal`() throws {
    let state = StatusState(.windingUp, .division)
    let answer = StatusTable.answer(.cooperative, .decree295, state, .dissolutionCompleted)
    let refusal = try #require(answer.refusal)
    #expect(refusal.kind == .notLawful)
    #expect(refusal.reason.vi.contains("giải thể tự nguyện"))
    #expect(refusal.reason.vi.contains("thủ tục đang mở: chia"))
  }

  @Test(arguments: [
    (
      StatusSubject.cooperative, StatusRegime.decree295, LegalStatus.notAtAddress,
      StatusEvent.suspended, StatusRefusal.Kind.notLawful, "Điều 32 khoản 1 điểm c"
    ),
    (.cooperative, .decree92, .notAtAddress, .suspended, .notLawful, "Điều 33 khoản 1 điểm c"),
    (.cooperative, .decree295, .suspended, .notAtAddressSet, .notLawful, "Điều 27 khoản 3"),
    (
      .cooperative, .decree295, .suspended, .revoked(.stoppedUntold), .notLawful,
      "Điều 103 khoản 1 điểm b"
    ),
    (.cooperative, .circular03, .windingUp, .dissolutionCancelled, .notProvided, "Điều 54"),
    (.cooperative, .law2023, .windingUp, .dissolutionCancelled, .notProvided, "Điều 98 khoản 7"),
    (
      .cooperative, .decree295, .active, .dissolutionOpened(.certificateRevoked), .notProvided,
      "Điều 99 khoản 1"
    ),
    (.cooperative, .decree295, .active, .revoked(.nameMisused), .notProvided, "Điều 54"),
    (
      .cooperative, .circular03, .suspended, .dissolutionOpened(.notOperating), .notKnown,
      "Điều 54 khoản 2 điểm a"
    ),
    (.cooperative, .law2012, .active, .suspended, .notKnown, "chưa rõ điều khoản"),
    (.cooperative, .decree295, .active, .closingCompleted, .notOfKind, "Điều 27"),
    (.group, .decree295, .active, .groupEnded(.termOver), .notProvided, "Điều 64"),
    (.group, .decree77, .active, .suspended, .notProvided, "Điều 14"),
    (.group, .decree151, .active, .groupEnded(.termOver), .notKnown, "chưa rõ điều khoản"),
    (.businessLocation, .decree295, .active, .revokedForTax, .notOfKind, "Điều 56"),
    (.cooperative, .decree295, .ended, .resumed, .notLawful, "Điều 27"),
  ])
  func `what may not be done is refused with its own reason and article`(
    subject: StatusSubject, regime: StatusRegime, status: LegalStatus, event: StatusEvent,
    kind: StatusRefusal.Kind, place: String
  ) throws {
    let refusal = try #require(StatusTable.answer(subject, regime, status, event).refusal)
    #expect(refusal.kind == kind)
    #expect(refusal.citation.place == place)
  }
}
