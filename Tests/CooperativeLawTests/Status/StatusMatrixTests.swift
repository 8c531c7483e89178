import Testing

@testable import CooperativeLaw

/// One walk over a subject and a regime: every status and every event of it.
struct StatusWalk: CustomTestStringConvertible {
  let subject: StatusSubject
  let regime: StatusRegime

  static let all: [StatusWalk] = StatusSubject.allCases.flatMap { subject in
    StatusRegime.all(for: subject).map { StatusWalk(subject: subject, regime: $0) }
  }

  var cells: [(status: LegalStatus, event: StatusEvent, answer: StatusAnswer)] {
    LegalStatus.allCases.flatMap { status in
      StatusEvent.allCases.map {
        (status, $0, StatusTable.answer(subject, regime, status, $0))
      }
    }
  }

  var transitions: [(status: LegalStatus, event: StatusEvent, transition: StatusTransition)] {
    cells.compactMap { cell in
      cell.answer.transition.map { (cell.status, cell.event, $0) }
    }
  }

  var testDescription: String { "\(subject.rawValue) \(regime.rawValue)" }
}

@Suite struct StatusMatrixTests {
  @Test(arguments: StatusWalk.all)
  func `every cell is a transition with its article or a refusal with its reason`(
    walk: StatusWalk
  ) {
    #expect(walk.cells.count == LegalStatus.allCases.count * StatusEvent.allCases.count)
    for (status, event, answer) in walk.cells {
      switch answer {
      case .transition(let transition):
        let read: Set<Confidence> = walk.regime == .decree294 ? [.derived] : [.primary, .secondary]
        #expect(
          transition.citations.contains { read.contains($0.confidence) },
          "\(status) \(event.code)")
        #expect(transition.citations.allSatisfy { $0.confidence != .unknown })
      case .refusal(let refusal):
        #expect(!refusal.reason.vi.isEmpty && !refusal.reason.en.isEmpty)
        #expect(refusal.reason.vi != refusal.reason.en, "\(status) \(event.code)")
        #expect(!refusal.citation.text.isEmpty && !refusal.citation.place.isEmpty)
        if refusal.kind == .notLawful {
          #expect(refusal.citation.confidence != .unknown, "\(status) \(event.code)")
        }
      }
    }
  }

  @Test(arguments: StatusWalk.all)
  func `a subject only ever has its own statuses and ends in its own ways`(walk: StatusWalk) {
    for (status, event, transition) in walk.transitions {
      #expect(status.belongs(to: walk.subject), "\(status) \(event.code)")
      if case .to(let next) = transition.next {
        #expect(next.belongs(to: walk.subject), "\(status) \(event.code)")
      }
      if let reason = transition.endReason {
        #expect(reason.applies(to: walk.subject), "\(status) \(event.code) \(reason)")
      }
    }
    for (status, event, answer) in walk.cells where !status.belongs(to: walk.subject) {
      #expect(answer.refusal?.kind == .notOfKind, "\(status) \(event.code)")
    }
  }

  @Test(arguments: StatusWalk.all)
  func `nothing leads out of an end but what the law names`(walk: StatusWalk) {
    let out = walk.transitions.filter { $0.status.isFinal }.map(\.event)
    let lawful: [StatusEvent] =
      switch (walk.subject, walk.regime) {
      case (.cooperative, .decree295), (.union, .decree295): [.bankruptcyDeclarationAnnulled]
      case (.cooperative, .law2012), (.union, .law2012): [.revoked(.unitEnded)]
      case (.cooperative, .circular03), (.union, .circular03): [.revoked(.unitEnded)]
      case (.branch, .decree295), (.representativeOffice, .decree295),
        (.businessLocation, .decree295):
        [.followsParent(.entersBankruptcy)]
      default: []
      }
    #expect(out == lawful)
  }

  @Test(arguments: StatusWalk.all)
  func `every clock has a name, a length and an article that was read`(walk: StatusWalk) {
    for (status, event, transition) in walk.transitions {
      for clock in transition.starts {
        #expect(!clock.duty.label.vi.isEmpty && !clock.duty.label.en.isEmpty)
        #expect(clock.citation.confidence != .unknown, "\(status) \(event.code)")
        switch clock.period {
        case .workingDays(let count), .days(let count), .months(let count): #expect(count > 0)
        }
      }
      let duties = transition.starts.map(\.duty)
      #expect(Set(duties).count == duties.count, "\(status) \(event.code): \(duties)")
      #expect(transition.stops.isDisjoint(with: duties), "\(status) \(event.code)")
    }
  }

  @Test(arguments: StatusWalk.all.filter { !$0.regime.isKnown })
  func `a time whose rules are not known allows nothing and says so`(walk: StatusWalk) {
    #expect(walk.transitions.isEmpty)
    #expect(
      walk.cells.allSatisfy { [.notKnown, .notOfKind].contains($0.answer.refusal?.kind) })
  }

  @Test func `no cell is in two rows and every row stands for cells of its own regimes`() {
    let cells = StatusTable.rows.flatMap(\.cells)
    #expect(Set(cells).count == cells.count)
    for cell in cells {
      #expect(StatusRegime.all(for: cell.subject).contains(cell.regime))
      #expect(cell.event.applies(to: cell.subject), "\(cell)")
    }
  }

  @Test(arguments: StatusSubject.allCases)
  func `every status a subject can have is reached and left under the newest decree`(
    subject: StatusSubject
  ) {
    let walk = StatusWalk(subject: subject, regime: .decree295)
    let reached = Set(
      walk.transitions.compactMap { cell -> LegalStatus? in
        guard case .to(let next) = cell.transition.next else { return nil }
        return next
      })
    #expect(reached == Set(subject.statuses))
    for status in subject.statuses where !status.isFinal {
      #expect(walk.transitions.contains { $0.status == status && $0.transition.next != .unchanged })
    }
  }

  @Test(arguments: StatusRegime.all(for: .cooperative))
  func `HTX and LHHTX share every cell, as do branches and offices`(regime: StatusRegime) {
    for status in LegalStatus.allCases {
      for event in StatusEvent.allCases {
        for pair in [StatusSubject.cooperatives, StatusSubject.offices] {
          let answers = pair.map { StatusTable.answer($0, regime, status, event).transition }
          #expect(answers[0] == answers[1], "\(regime) \(status) \(event.code)")
        }
      }
    }
  }
}
