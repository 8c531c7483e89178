internal import CooperativeLaw
internal import GRDB

/// An event of status inside an act: judged before the filing opens, written after.
struct StatusChange {
  let book: StatusBook
  let event: DatedStatusEvent
  /// A later event told together with it, as a suspension long over with its resumption.
  private let then: DatedStatusEvent?
  /// What the table allows; `nil` when it refuses.
  let transition: StatusTransition?
  /// What was before and what comes after, as far as all events on record say.
  private let before: StatusHistory
  private let after: StatusHistory
  /// What follows for the branches.
  private let following: [StatusChange]

  /// The state that the event meets.
  let met: StatusState

  /// Judges an event against the table of its day, and what follows for the branches; the act keeps
  /// what is found.
  ///
  /// A later event, `then`, may be told together with it.
  static func judge(
    _ act: Act, _ holder: StatusHolder, _ event: StatusEvent, on day: CivilDate,
    then: DatedStatusEvent? = nil
  ) throws -> StatusChange {
    let change = try StatusChange(
      book: StatusBook.read(act.db, holder), event: DatedStatusEvent(day, event), then: then,
      following: { try followers(act, holder, event, on: day, parent: $0) })
    act.add(change.findings)
    return change
  }

  private init(
    book: StatusBook, event: DatedStatusEvent, then: DatedStatusEvent? = nil,
    following: (StatusState) throws -> [StatusChange]
  ) throws {
    self.book = book
    self.event = event
    self.then = then
    met = book.state(on: event.day)
    before = book.history()
    after = book.history(adding: [event] + (then.map { [$0] } ?? []))
    transition =
      StatusTable.answer(
        book.holder.subject, book.regime(on: event.day), met, event.event
      ).transition
    var next = met
    if let transition { next.apply(transition) }
    self.following = transition == nil ? [] : try following(next)
  }

  /// The state after the event.
  var reached: StatusState {
    var state = met
    if let transition { state.apply(transition) }
    return state
  }

  private var findings: [Finding] {
    let facts = TransitionFacts(
      name: book.holder.name, subject: book.holder.subject, regime: book.regime(on: event.day),
      state: met, event: event)
    return CooperativeLaw.judge(facts, by: RuleCatalogue.statusEvent)
      + RecordRules.statusNotKnown.judge(facts) + later + following.flatMap(\.later)
  }

  /// What is on record after the event and could no longer happen.
  private var later: [Finding] {
    let known = Set(before.problems)
    let problems = after.problems.filter { $0.event != event && !known.contains($0) }
    return RecordRules.laterEvent.judge(
      LaterEventFacts(name: book.holder.name, problems: problems))
  }

  private static func followers(
    _ act: Act, _ holder: StatusHolder, _ event: StatusEvent, on day: CivilDate,
    parent: StatusState
  ) throws -> [StatusChange] {
    guard holder.dependent == nil else { return [] }
    let books = try StatusHolder.dependents(act.db, of: holder.unit, at: Moment(day: day))
      .map { try StatusBook.read(act.db, $0) }
    return try StatusCascade.effects(
      of: event, StatusRegime.of(holder.subject, on: day), parent: parent,
      on: books.map { ($0.holder.subject, $0.state(on: day)) }
    ).map { effect in
      try StatusChange(
        book: books[effect.index], event: DatedStatusEvent(day, effect.event),
        following: { _ in [] })
    }
  }

  /// Writes the event and what it makes of the status, for the unit and its branches.
  func write(
    _ act: Act, filing: Int64, notifiedOn: CivilDate? = nil, endsOn: CivilDate? = nil
  ) throws {
    try StatusLedger.append(
      act.db, event, of: book.holder, notifiedOn: notifiedOn, endsOn: endsOn, filing: filing)
    if let then {
      try StatusLedger.append(
        act.db, then, of: book.holder, notifiedOn: nil, endsOn: nil, filing: filing)
    }
    try StatusLedger.rewrite(act.db, book, as: after, filing: filing)
    act.note(
      FactChange(
        subject: book.holder.name, field: "status", before: met.status.rawValue,
        after: reached.status.rawValue))
    for change in following { try change.write(act, filing: filing) }
  }
}
