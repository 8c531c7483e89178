internal import CooperativeLaw
internal import GRDB

/// What an officer states when a case is completed.
public struct CaseCompletion: Sendable {
  /// Whether every debt and property duty is paid; `nil` when only the record is to tell.
  public var debtsPaid: Bool?
  /// Whether a dispute is before a court or arbitration; `nil` when only the record is to tell.
  public var hasDispute: Bool?
  /// Whether it ends because nobody filed or objected, instead of by a file.
  public var isElapsed = false
  /// Whether somebody objected in writing.
  public var hasObjection = false

  /// Makes a completion.
  public init(debtsPaid: Bool? = nil, hasDispute: Bool? = nil) {
    self.debtsPaid = debtsPaid
    self.hasDispute = hasDispute
  }
}

extension Registry {
  /// Completes a dissolution or closing on the effective day (hoàn thành giải thể, chấm dứt).
  ///
  /// Ends memberships and offices; the name and codes of the unit stay known and are never given
  /// again. The day of receipt is that of the file.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it.
  @discardableResult
  public func completeCase(
    ofUnit text: String, _ completion: CaseCompletion = CaseCompletion(), _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.completeCase, details) { act in
      try CompleteCase(work: CaseWork(act, unitNamed: text), completion: completion).run()
    }
  }
}

/// The end of a case: judge, write, end what belongs to the unit.
struct CompleteCase {
  let work: CaseWork
  let completion: CaseCompletion

  private var act: Act { work.act }

  func run() throws {
    let book = try work.current()
    let change = try StatusChange.judge(act, work.holder, event, on: act.day)
    if completion.isElapsed { judgeSilence(book) } else { try judgeFile(book, change) }
    let closing = UnitClosing(act: act, unit: work.unit)
    try closing.judge(work.record)
    let filing = try act.open(content: try ledgerJSON(content))
    try act.touch(work.unit)
    try change.write(act, filing: filing, notifiedOn: act.details.receivedOn)
    if filesNow(book), !completion.isElapsed {
      try CaseLedger.step(act, case: book.id, .dossierFiled, on: work.receivedOn, filing: filing)
    }
    try work.end(completion.isElapsed ? .elapsed : .decided, filing: filing)
    if change.reached.status.isFinal { try closing.write(filing: filing) }
  }

  private var event: StatusEvent {
    let isGroup = work.holder.subject == .group
    if completion.isElapsed { return isGroup ? .closingElapsed : .dissolutionElapsed }
    return isGroup ? .closingCompleted : .dissolutionCompleted
  }

  private var content: CaseContent {
    CaseContent(
      event: event.code, debtsPaid: completion.debtsPaid, hasDispute: completion.hasDispute,
      hasObjection: completion.hasObjection)
  }

  /// The file came with this filing and is not on record yet.
  private func filesNow(_ book: CaseBook) -> Bool {
    act.details.receivedOn != nil && book.done[.dossierFiled] == nil
      && book.procedure.step(.dossierFiled) != nil
  }

  private func judgeFile(_ book: CaseBook, _ change: StatusChange) throws {
    let filed = filesNow(book) ? [(DissolutionStep.dossierFiled, work.receivedOn)] : []
    let done = Set(book.done.keys).union(filed.map(\.0))
    act.add(
      CooperativeLaw.judge(
        CompletionFacts(procedure: book.procedure, done: done), by: RuleCatalogue.completion))
    // What is missing is said once, by the rule above; here only days and times are judged.
    judgeDays(filed, of: book, done: done)
    try work.judgeCouncil(of: book)
    try judgeEnding(book, change)
  }

  private func judgeDays(
    _ filed: [(DissolutionStep, CivilDate)], of book: CaseBook, done: Set<DissolutionStep>
  ) {
    let procedure = book.procedure
    let isReady = CompletionFacts(procedure: procedure, done: done).missing.isEmpty
    guard isReady else { return }
    work.judge(filed + [(.decided, act.day)], of: book)
  }

  private func judgeEnding(_ book: CaseBook, _ change: StatusChange) throws {
    guard work.holder.subject != .group else { return }
    let blockers = try work.blockers()
    let open = try StatusHolder.dependents(act.db, of: work.unit, at: Moment(day: act.day))
      .count { try !StatusBook.read(act.db, $0).state(on: act.day).status.isFinal }
    act.add(
      CooperativeLaw.judge(
        EndingFacts(
          kind: work.record.kind, day: act.day,
          reason: change.reached.endReason ?? .dissolvedCompulsorily,
          debtsPaid: book.hasOpenDebts || blockers.contains(where: \.isDebt)
            ? false : completion.debtsPaid ?? (book.done[.debtsPaid] == nil ? nil : true),
          hasDispute: blockers.contains(.dispute) ? true : completion.hasDispute,
          openDependents: open), by: RuleCatalogue.ending))
  }

  private func judgeSilence(_ book: CaseBook) {
    let start = book.procedure.silence.map { book.done[$0.start] ?? book.openedOn }
    act.add(
      CooperativeLaw.judge(
        SilenceFacts(
          subject: work.holder.subject, startedOn: start ?? book.openedOn, closedOn: act.day,
          hasFile: book.done[.dossierFiled] != nil, hasObjection: completion.hasObjection),
        by: RuleCatalogue.silence))
  }
}
