import CooperativeLaw
import Testing

@Suite struct StatusCascadeTests {
  private static let all: [LegalStatus] = [
    .active, .suspended, .notAtAddress, .revokedTax, .closing, .closed,
  ]

  private func effects(
    of event: StatusEvent, _ regime: StatusRegime, parent: StatusState = StatusState(.active),
    on states: [StatusState]
  ) -> [LegalStatus?] {
    let dependents = states.map { (subject: StatusSubject.businessLocation, state: $0) }
    var after = [LegalStatus?](repeating: nil, count: states.count)
    for effect in StatusCascade.effects(
      of: event, regime, parent: parent, on: dependents)
    {
      var state = states[effect.index]
      state.apply(effect.transition)
      after[effect.index] = state.status
      #expect(effect.transition.citations.allSatisfy { $0.confidence == .primary })
    }
    return after
  }

  @Test(arguments: [StatusRegime.decree92, .decree295])
  func `a suspended HTX suspends only what is active`(regime: StatusRegime) {
    #expect(
      effects(of: .suspended, regime, on: Self.all.map { StatusState($0) })
        == [.suspended, nil, nil, nil, nil, nil])
  }

  @Test(arguments: [
    StatusEvent.dissolutionOpened(.voluntary), .dissolutionOpened(.courtDecision),
    .revoked(.noReport), .reorganisationOpened(.merge),
  ])
  func `an HTX that winds up closes all that is not closed`(event: StatusEvent) {
    for regime in [StatusRegime.decree92, .decree295] {
      #expect(
        effects(of: event, regime, on: Self.all.map { StatusState($0) })
          == [.closing, .closing, .closing, .closing, .closing, nil])
    }
  }

  @Test func `tax enforcement reaches business locations too, and its lifting gives back`() {
    for regime in [StatusRegime.decree92, .decree295] {
      #expect(
        effects(of: .revokedForTax, regime, on: Self.all.map { StatusState($0) })
          == [.revokedTax, .revokedTax, .revokedTax, nil, nil, nil])
      let taken = StatusState(.revokedTax, .revocation, before: .suspended)
      #expect(effects(of: .taxRevocationLifted, regime, on: [taken]) == [.suspended])
    }
  }

  @Test func `an office revoked by itself stays so when the HTX is put back`() {
    #expect(effects(of: .taxRevocationLifted, .decree295, on: [StatusState(.revokedTax)]) == [nil])
    let own = StatusState(.closing, .revocation)
    #expect(effects(of: .dissolutionCancelled, .decree295, on: [own]) == [nil])
  }

  @Test func `only Decree 295 has dependents follow a bankruptcy to its end and back`() {
    let states = [StatusState(.active), StatusState(.closing, .closing)]
    #expect(effects(of: .bankruptcyOpened, .decree92, on: states) == [nil, nil])
    #expect(effects(of: .bankruptcyDeclared, .decree92, on: states) == [nil, nil])
    #expect(effects(of: .bankruptcyOpened, .decree295, on: states) == [.closing, .closing])
    let closed = StatusState(.closed, .bankruptcy, endReason: .parentEnded, before: .active)
    #expect(effects(of: .bankruptcyDeclarationAnnulled, .decree295, on: [closed]) == [.closing])
    let other = StatusState(.closed, endReason: .closedByParent)
    #expect(effects(of: .bankruptcyDeclarationAnnulled, .decree295, on: [other]) == [nil])
  }

  @Test func `a dependent that was closing before the bankruptcy closes on after it`() {
    var state = StatusState(.active)
    for event in [
      StatusEvent.dissolutionOpened(.voluntary), .bankruptcyOpened, .bankruptcyStopped,
      .dissolutionCancelled,
    ] {
      let effect = StatusCascade.effects(
        of: event, .decree295, parent: StatusState(.active),
        on: [(subject: .branch, state: state)])
      #expect(effect.count == 1, "\(event.code)")
      for one in effect { state.apply(one.transition) }
      #expect(state.status == (event == .dissolutionCancelled ? .active : .closing))
    }
  }

  @Test
  func `silence and reorganisation close what is left; a dissolution by file finds it closed`() {
    let states = [StatusState(.closing, .closing), StatusState(.active)]
    #expect(effects(of: .dissolutionElapsed, .decree295, on: states) == [.closed, .closed])
    #expect(
      effects(of: .reorganisationCompleted(.divide), .decree92, on: states) == [.closed, .closed])
    #expect(effects(of: .dissolutionCompleted, .decree295, on: states) == [nil, nil])
    #expect(
      effects(of: .dissolutionCompleted, .circular03, on: [StatusState(.active)]) == [.closed])
  }

  @Test func `what does not end an HTX leaves its dependents alone`() {
    for event in [
      StatusEvent.resumed, .notAtAddressSet, .revoked(.forgedChange),
      .reorganisationOpened(.separate), .reorganisationCompleted(.receive), .dissolutionStepDone,
    ] {
      #expect(StatusCascade.change(by: event, .decree295) == nil, "\(event.code)")
    }
  }

  @Test func `nothing returns while the HTX still winds up for another reason`() {
    let state = StatusState(.closing, .closing)
    let parent = StatusState(.windingUp, .voluntaryDissolution)
    #expect(effects(of: .restored, .decree295, parent: parent, on: [state]) == [nil])
    #expect(effects(of: .restored, .decree295, on: [state]) == [.active])
    #expect(effects(of: .bankruptcyStopped, .decree92, on: [state]) == [nil])
    #expect(effects(of: .bankruptcyStopped, .decree295, on: [state]) == [nil])
  }
}
