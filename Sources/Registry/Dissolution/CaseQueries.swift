public import CooperativeLaw
internal import GRDB

/// Which cases a list shows; a condition that is `nil` does not narrow it.
public struct CaseFilter: Sendable, Equatable {
  /// With the seat in this area, by the old or the new map.
  public var area: Area?
  /// Of this procedure.
  public var procedure: StatusProcedure?
  /// On this ground, by its code.
  public var ground: String?
  /// Only with a step that is late.
  public var lateOnly = false
  /// Also those that have ended.
  public var includesEnded = false

  /// Makes a filter that lets every open case through.
  public init() {}
}

extension Registry {
  /// The cases a filter lets through, the oldest first, as they stood at a moment.
  public func cases(
    _ filter: CaseFilter = CaseFilter(), at moment: Moment
  ) throws(RegistryError) -> [CaseSummary] {
    try read { db in
      var units = UnitFilter()
      units.area = filter.area
      let known = Dictionary(
        try Row.fetchAll(
          db.cachedStatement(sql: units.sql), arguments: units.arguments(db, at: moment)
        ).map(UnitRecord.init).map { ($0.unitID, $0) }, uniquingKeysWith: { one, _ in one })
      let blockers = try UnitBlockers.counts(db, at: moment)
      return try CaseBook.everyCase(db, at: moment).compactMap { book in
        known[book.unit].map {
          CaseSummary(book, of: $0, on: moment.day, blockers: blockers[book.unit] ?? 0)
        }
      }.filter(filter.lets)
    }
  }

  /// The case of a unit: the open one, else the last, as it stood at a moment.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` when the unit has none.
  public func caseFile(
    ofUnit text: String, at moment: Moment
  ) throws(RegistryError) -> CaseFile {
    try read { db in
      let unit = try UnitFinder.unit(db, named: text)
      let record = try UnitStanding.require(db, unit, at: moment)
      let cases = try CaseBook.all(db, unit: unit, at: moment)
      guard let book = cases.last(where: { !$0.isEnded }) ?? cases.last else {
        throw RegistryError.refused(
          RecordRules.caseMissing.judge(
            CaseMissingFacts(localNumber: record.localNumber, hasCase: false)))
      }
      let control = try PositionStore.holders(db, unit: unit, at: Moment(day: book.openedOn))
        .contains { $0.role.isControl }
      return CaseFile(
        book, of: record, on: moment.day, hasControl: control ? true : nil,
        blockers: try UnitBlockers.read(db, unit: unit, at: moment))
    }
  }
}

extension CaseFilter {
  fileprivate func lets(_ summary: CaseSummary) -> Bool {
    (includesEnded || summary.end == nil) && (!lateOnly || summary.late > 0)
      && (procedure == nil || procedure == summary.ground.procedure)
      && (ground == nil || ground == summary.ground.code)
  }
}

extension CaseSummary {
  init(_ book: CaseBook, of unit: UnitRecord, on today: CivilDate, blockers: Int) {
    let procedure = book.procedure
    let states = procedure.checklist(done: book.done)
    let asked = states.filter { $0.step.condition == nil }
    let end = book.steps.last { $0.step.isEnd }
    self.init(
      id: book.id, unit: unit.localNumber, name: unit.name, areaName: unit.areaName,
      ground: book.ground, regime: procedure.regime, openedOn: book.openedOn,
      stepsDone: asked.count { $0.doneOn != nil }, stepsAsked: asked.count,
      next: book.isEnded ? nil : procedure.next(done: book.done, on: today),
      late: states.count {
        let counts = $0.doneOn != nil || (!book.isEnded && $0.step.condition == nil)
        return counts && $0.isLate(on: today) == true
      },
      blockers: blockers, end: end?.step, endedOn: end?.doneOn)
  }
}

extension CaseFile {
  init(
    _ book: CaseBook, of unit: UnitRecord, on today: CivilDate, hasControl: Bool?,
    blockers: [CaseBlocker]
  ) {
    let procedure = book.procedure
    let done = book.done
    let order = book.order
    let ranks = (order?.ranks.map(\.rank) ?? []) + [.undivided]
    self.init(
      summary: CaseSummary(book, of: unit, on: today, blockers: blockers.count),
      steps: procedure.checklist(done: done).map { state in
        let entry = book.steps.last { $0.step == state.step.step }
        return StepLine(
          state: state, documentNumber: entry?.documentNumber, note: entry?.note ?? "")
      },
      council: book.council.map {
        CouncilMember(role: $0.role, fullName: $0.fullName, organisation: $0.organisation)
      },
      missingRoles: CouncilFacts(
        procedure: procedure, roles: Set(book.council.map(\.role)), hasControl: hasControl
      ).missing, blockers: blockers,
      settlement: ranks.compactMap { rank in
        book.balances[rank].map {
          RankBalance(
            rank: rank, due: $0.due, paid: $0.paid, citation: order?.place(rank)?.citation)
        }
      },
      silenceEnds: book.isEnded
        ? nil : procedure.silence.flatMap { procedure.deadline(of: $0, done: done) },
      cancellationEnds: book.isEnded
        ? nil : procedure.cancellation.flatMap { procedure.deadline(of: $0, done: done) })
  }
}
