public import CooperativeLaw
internal import GRDB

/// A dissolution or closing that is opened.
public struct CaseOpening: Sendable {
  /// Why.
  public var ground: CaseGround
  /// Since when the state lasts that is the ground.
  public var since: CivilDate?
  /// What proves it, such as minutes of a check on site.
  public var evidence: String?
  /// Votes present, or all members of a THT.
  public var present: Int?
  /// Votes in favour.
  public var inFavour: Int?
  /// Whether the contract of a THT asks for less than all.
  public var contractSaysOtherwise = false

  /// Makes an opening.
  public init(ground: CaseGround) { self.ground = ground }
}

extension Registry {
  /// Opens a dissolution of an HTX or LHHTX, or the closing of a THT (mở giải thể, chấm dứt).
  ///
  /// The effective day is the day the status changes; the day of decision is that of the resolution
  /// or decision, the day of receipt that on which the papers came.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it.
  @discardableResult
  public func openCase(
    _ opening: CaseOpening, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.openCase, details) { act in
      try OpenCase(work: CaseWork(act, unitNamed: text), opening: opening).run()
    }
  }
}

/// The opening of a case: judge, write.
struct OpenCase {
  let work: CaseWork
  let opening: CaseOpening

  private var act: Act { work.act }

  func run() throws {
    let book = try StatusBook.read(act.db, work.holder)
    let isRegistered =
      work.holder.subject != .group || book.certifiedOn.map { act.day >= $0 } ?? false
    let procedure = DissolutionProcedure.of(
      opening.ground, work.holder.subject, openedOn: act.day, isRegistered: isRegistered)
    let change = try StatusChange.judge(
      act, work.holder, opening.ground.event(isRegistered: isRegistered), on: act.day)
    try judge(isRegistered: isRegistered)
    let closing = UnitClosing(act: act, unit: work.unit)
    if change.reached.status.isFinal { try closing.judge(work.record) }
    let filing = try act.open(content: try ledgerJSON(content))
    try act.touch(work.unit)
    try change.write(act, filing: filing, notifiedOn: act.details.receivedOn)
    let id = try CaseLedger.open(
      act.db, unit: work.unit, opening.ground, on: act.day, filing: filing)
    act.note(FactChange(subject: "", field: "ground", before: nil, after: opening.ground.code))
    for (step, day) in steps(procedure) {
      try CaseLedger.step(
        act, case: id, step, on: day, filing: filing,
        note: step == .groundSince ? opening.evidence ?? "" : "")
    }
    if change.reached.status.isFinal { try closing.write(filing: filing) }
  }

  private var content: CaseContent {
    CaseContent(
      procedure: opening.ground.procedure.rawValue, ground: opening.ground.code,
      since: opening.since, evidence: opening.evidence, present: opening.present,
      inFavour: opening.inFavour)
  }

  private func judge(isRegistered: Bool) throws {
    let kind = work.record.kind
    act.add(
      CooperativeLaw.judge(
        VoteStatedFacts(
          kind: kind, day: act.day, ground: opening.ground, isStated: opening.inFavour != nil),
        by: RuleCatalogue.voteStated))
    switch opening.ground {
    case .dissolution(let ground):
      act.add(
        CooperativeLaw.judge(
          GroundFacts(kind: kind, ground: ground, since: opening.since, decidedOn: act.day),
          by: RuleCatalogue.dissolutionGround))
      guard ground == .voluntary, let present = opening.present, let inFavour = opening.inFavour
      else { return }
      act.add(
        CooperativeLaw.judge(
          ResolutionFacts(
            kind: kind, day: work.decidedOn, present: present, inFavour: inFavour),
          by: RuleCatalogue.resolution))
    case .closing(let ground): try judgeGroup(ground, isRegistered: isRegistered)
    case .revocation, .taxEnforcement, .bankruptcy: break
    }
  }

  private func judgeGroup(_ ground: ClosingGround, isRegistered: Bool) throws {
    let members =
      try opening.present
      ?? Int.fetchOne(
        act.db.cachedStatement(
          sql:
            "SELECT count(*) FROM membership WHERE unit_id = :unit AND \(Moment.seen("membership"))"
        ),
        arguments: Moment(day: act.day).arguments(act.db) + ["unit": work.unit]) ?? 0
    act.add(
      CooperativeLaw.judge(
        GroupEndFacts(
          ground: ground, endedOn: isRegistered ? work.decidedOn : act.day,
          filedOn: act.details.receivedOn, members: members,
          agreeing: opening.inFavour ?? members,
          contractSaysOtherwise: opening.contractSaysOtherwise, isRegistered: isRegistered),
        by: RuleCatalogue.groupEnd))
  }

  /// The steps that the opening itself is.
  private func steps(_ procedure: DissolutionProcedure) -> [(DissolutionStep, CivilDate)] {
    let days: [DissolutionStep: CivilDate?] = [
      .groundSince: opening.since, .resolution: work.decidedOn, .groupMinutes: work.decidedOn,
      .committeeDecision: work.decidedOn, .courtDecision: work.receivedOn,
      .resolutionReceived: work.receivedOn, .decided: act.day,
      .communeTold: act.details.receivedOn,
    ]
    let opened: Set<DissolutionStep> =
      procedure.opening == .resolution || procedure.opening == .groupMinutes
      ? [procedure.opening, .resolutionReceived] : [procedure.opening, .groundSince]
    let isTold = procedure.opening == .decided
    return procedure.steps.map(\.step).filter {
      opened.contains($0) || (isTold && [.groupMinutes, .communeTold].contains($0))
    }.compactMap { step in days[step].flatMap { $0 }.map { (step, $0) } }
  }
}
