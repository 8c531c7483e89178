public import CooperativeLaw
internal import GRDB

/// A revocation of the certificate.
public struct CertificateRevocation: Sendable {
  /// Why; a tax enforcement has its own effect.
  public var ground: CaseGround
  /// Since when the state lasts that is the ground.
  public var since: CivilDate?
  /// The last day set for the explanation.
  public var explainBy: CivilDate?
  /// The day the breach was notified; when it is only notified now, the effective day.
  public var noticedOn: CivilDate?

  /// Makes a revocation on a ground.
  public init(ground: RevocationGround) { self.ground = .revocation(ground) }

  private init(_ ground: CaseGround) { self.ground = ground }

  /// A revocation at the request of the tax authority.
  public static let taxEnforcement = CertificateRevocation(.taxEnforcement)
}

extension Registry {
  /// Notifies a breach and calls the representative to explain; no status changes yet.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` when the ground has not lasted long enough.
  @discardableResult
  public func noticeRevocation(
    _ revocation: CertificateRevocation, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.revoke, details) { act in
      try RevokeCertificate(work: CaseWork(act, unitNamed: text), revocation: revocation)
        .notice()
    }
  }

  /// Revokes the certificate on the effective day (thu hồi giấy chứng nhận).
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it.
  @discardableResult
  public func revoke(
    _ revocation: CertificateRevocation, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.revoke, details) { act in
      try RevokeCertificate(work: CaseWork(act, unitNamed: text), revocation: revocation).run()
    }
  }
}

/// A revocation: judge, write.
struct RevokeCertificate {
  let work: CaseWork
  let revocation: CertificateRevocation

  private var act: Act { work.act }

  func notice() throws {
    if let pending = try pending() {
      throw RegistryError.nothingToChange("\(work.record.localNumber), \(pending.openedOn.slashed)")
    }
    act.add(UnitStanding.ended(work.record))
    judgeTerm()
    let filing = try act.open(content: try ledgerJSON(content))
    try act.touch(work.unit)
    try write(steps(notice: act.day), into: nil, filing: filing)
  }

  func run() throws {
    let pending = try pending()
    let change = try StatusChange.judge(act, work.holder, revocation.ground.event(), on: act.day)
    judge(pending)
    let filing = try act.open(content: try ledgerJSON(content))
    try act.touch(work.unit)
    try change.write(act, filing: filing, notifiedOn: act.details.receivedOn)
    let procedure = procedure
    var steps = pending == nil ? steps(notice: revocation.noticedOn) : []
    if let asked = procedure.steps.first(where: isAsked) {
      steps.insert((asked.step, work.receivedOn), at: 0)
    }
    try write(steps + [(procedure.opening, act.day)], into: pending?.id, filing: filing)
    // Where nothing follows for the unit, the case is over with the decision.
    guard revocation.ground == .revocation(.unitEnded) else { return }
    try work.end(.decided, filing: filing)
  }

  private var procedure: DissolutionProcedure {
    .of(revocation.ground, work.holder.subject, openedOn: act.day)
  }

  private var content: CaseContent {
    CaseContent(
      procedure: revocation.ground.procedure.rawValue, ground: revocation.ground.code,
      since: revocation.since, explainBy: revocation.explainBy)
  }

  /// A case on the same ground that was only notified.
  private func pending() throws -> CaseBook? {
    try CaseBook.all(act.db, unit: work.unit).last {
      $0.ground == revocation.ground && !$0.isEnded && $0.done[$0.procedure.opening] == nil
    }
  }

  private func isAsked(_ step: ProcedureStep) -> Bool {
    [.courtDecision, .authorityRequest, .forgeryConfirmed].contains(step.step)
  }

  private func steps(notice: CivilDate?) -> [(DissolutionStep, CivilDate)] {
    let known = Set(procedure.steps.map(\.step))
    let days: [(DissolutionStep, CivilDate?)] = [
      (.groundSince, revocation.since), (.breachNotice, notice),
      (.explanationDue, revocation.explainBy),
    ]
    return days.compactMap { step, day in
      guard step == .groundSince || known.contains(step) else { return nil }
      return day.map { (step, $0) }
    }
  }

  private func judge(_ pending: CaseBook?) {
    guard case .revocation(let ground) = revocation.ground else { return }
    act.add(
      CooperativeLaw.judge(
        RevocationFacts(
          subject: work.holder.subject, ground: ground,
          since: revocation.since ?? pending?.done[.groundSince],
          explanationDueOn: revocation.explainBy ?? pending?.done[.explanationDue],
          decidedOn: act.day), by: RuleCatalogue.revocation))
  }

  /// At the notice only the time the ground has lasted is judged.
  private func judgeTerm() {
    guard case .revocation(let ground) = revocation.ground else { return }
    act.add(
      Rule.revocationTerm.judge(
        RevocationFacts(
          subject: work.holder.subject, ground: ground, since: revocation.since,
          decidedOn: act.day)))
  }

  private func write(
    _ steps: [(DissolutionStep, CivilDate)], into known: Int64?, filing: Int64
  ) throws {
    let id =
      try known
      ?? CaseLedger.open(act.db, unit: work.unit, revocation.ground, on: act.day, filing: filing)
    act.note(
      FactChange(subject: "", field: "ground", before: nil, after: revocation.ground.code))
    for (step, day) in steps {
      try CaseLedger.step(act, case: id, step, on: day, filing: filing)
    }
  }
}
