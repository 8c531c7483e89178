internal import CooperativeLaw
internal import GRDB

/// What every act on a case begins with: the unit on the day, and the days of the filing.
struct CaseWork {
  let act: Act
  let unit: Int64
  let record: UnitRecord
  let holder: StatusHolder

  init(_ act: Act, unitNamed text: String) throws {
    self.act = act
    unit = try UnitFinder.unit(act.db, named: text)
    record = try UnitStanding.require(act.db, unit, on: act.day)
    holder = try StatusHolder.unit(act.db, unit)
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    act.add(reader.findings)
    act.judged(under: LawBook.regime(for: record.kind, on: act.day).id.rawValue)
  }

  /// The case that the act is about.
  func current() throws -> CaseBook {
    try CaseBook.current(act.db, unit: unit, name: record.localNumber)
  }

  /// The day the papers were decided or signed.
  var decidedOn: CivilDate { act.details.decidedOn ?? act.details.receivedOn ?? act.day }

  /// The day the papers came to the registry.
  var receivedOn: CivilDate { act.details.receivedOn ?? act.day }

  /// The obstacles that last on the day of the act.
  func blockers() throws -> [DissolutionBlocker] {
    try UnitBlockers.read(act.db, unit: unit, at: Moment(day: act.day)).map(\.blocker)
  }

  /// Judges steps as if they were done one after the other.
  func judge(_ steps: [(DissolutionStep, CivilDate)], of book: CaseBook) {
    var done = book.done
    for (step, day) in steps {
      act.add(
        CooperativeLaw.judge(
          CaseStepFacts(procedure: book.procedure, step: step, doneOn: day, done: done),
          by: RuleCatalogue.caseStep))
      done[step] = day
    }
  }

  /// Judges whether the council has every part; nothing is said where the law knows no council.
  func judgeCouncil(of book: CaseBook) throws {
    let control = try PositionStore.holders(act.db, unit: unit, at: Moment(day: book.openedOn))
      .contains { $0.role.isControl }
    act.add(
      CooperativeLaw.judge(
        CouncilFacts(
          procedure: book.procedure, roles: Set(book.council.map(\.role)),
          hasControl: control ? true : nil), by: RuleCatalogue.council))
  }

  /// Ends every case of the unit that is still open.
  func end(_ step: DissolutionStep, filing: Int64) throws {
    for book in try CaseBook.all(act.db, unit: unit) where !book.isEnded {
      try CaseLedger.step(act, case: book.id, step, on: act.day, filing: filing)
    }
  }
}
