import CooperativeLaw
import ScenarioTestSupport

@testable import Registry

extension StoryOffice {
  /// Dissolutions, revocations, bankruptcies and the closing of groups, each as an act on a case.
  func caseAct(_ act: StoryEvent, _ event: StatusEvent) throws -> FilingReceipt? {
    guard try hasAct(act) else { return nil }
    let unit = try number(of: holder(act.unit))
    let (registry, details) = (registry(on: act.typedOn), details(act))
    switch event {
    case .dissolutionOpened(let ground): return try open(.dissolution(ground), act, unit)
    case .closingOpened(let ground), .groupEnded(let ground):
      return try open(.closing(ground), act, unit)
    case .revoked(let ground):
      var revocation = CertificateRevocation(ground: ground)
      revocation.since = act.since
      revocation.explainBy = act.explanationDueOn
      return try registry.revoke(revocation, ofUnit: unit, details)
    case .revokedForTax:
      return try registry.revoke(.taxEnforcement, ofUnit: unit, details)
    case .restored, .taxRevocationLifted:
      return try registry.restoreCertificate(ofUnit: unit, details)
    case .dissolutionCancelled: return try registry.cancelCase(ofUnit: unit, details)
    case .dissolutionCompleted, .closingCompleted, .dissolutionElapsed, .closingElapsed:
      return try end(act, event, unit)
    default:
      guard let decision = BankruptcyEvent.allCases.first(where: { $0.event == event })
      else { return nil }
      return try registry.recordBankruptcy(decision, ofUnit: unit, details)
    }
  }

  private func open(
    _ ground: CaseGround, _ act: StoryEvent, _ unit: String
  ) throws -> FilingReceipt {
    var opening = CaseOpening(ground: ground)
    opening.since = act.since
    opening.present = act.votes?.first ?? act.agreeing?.first
    opening.inFavour = act.votes?.last ?? act.agreeing?.last
    opening.contractSaysOtherwise = act.contractSaysOtherwise ?? false
    return try registry(on: act.typedOn).openCase(opening, ofUnit: unit, details(act))
  }

  private func end(
    _ act: StoryEvent, _ event: StatusEvent, _ unit: String
  ) throws -> FilingReceipt {
    var completion = CaseCompletion(debtsPaid: act.debtsPaid, hasDispute: act.dispute)
    completion.isElapsed = event.isSilent
    completion.hasObjection = act.objection ?? false
    return try registry(on: act.typedOn).completeCase(ofUnit: unit, completion, details(act))
  }

  /// Records the steps the law asks before an act, with the council where there is one.
  func prepare(_ act: StoryEvent) throws {
    guard let event = act.statusEvent, try hasAct(act) else { return }
    let isFiled = event.isSilent && act.file == true
    let isEnd = event == .dissolutionCompleted || event == .closingCompleted
    guard isFiled || (isEnd && act.refused == nil), try holder(act.unit).dependent == nil
    else { return }
    let registry = registry(on: act.typedOn)
    let unit = try number(of: holder(act.unit))
    let file = try registry.caseFile(ofUnit: unit, at: Moment(day: act.on))
    for role in file.missingRoles {
      try registry.recordCouncil(role, fullName: "Hoàng Văn Thử", ofUnit: unit, details(act))
    }
    try work(act, file, until: isFiled ? .dossierFiled : .decided)
    if isFiled { try registry.recordStep(.dossierFiled, ofUnit: unit, details(act)) }
  }

  /// What comes before the opening was done by its day, all else on the day of the act.
  private func work(_ act: StoryEvent, _ file: CaseFile, until last: DissolutionStep) throws {
    let procedure = DissolutionProcedure.of(
      file.summary.ground, try holder(act.unit).subject, openedOn: file.summary.openedOn)
    let done = Set(file.steps.filter { $0.state.doneOn != nil }.map(\.state.step.step))
    let before = Set(procedure.required(before: procedure.opening).map(\.step))
    for step in procedure.required(before: last) where !done.contains(step.step) {
      var details = details(act)
      if before.contains(step.step) { details.effectiveOn = file.summary.openedOn }
      try registry(on: act.typedOn).recordStep(
        step.step, ofUnit: number(of: holder(act.unit)), details)
    }
  }
}

extension StatusEvent {
  /// Whether it is an end because nobody filed or objected.
  fileprivate var isSilent: Bool { self == .dissolutionElapsed || self == .closingElapsed }
}
