public import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records a step of the unit's case as done on the effective day (bước của vụ việc).
  ///
  /// - Throws: ``RegistryError/refused(_:)`` when the law puts another step before it;
  ///   ``RegistryError/invalidValue(field:value:reason:)`` when the procedure has no such step.
  @discardableResult
  public func recordStep(
    _ step: DissolutionStep, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.recordStep, details) { act in
      try RecordCaseStep(work: CaseWork(act, unitNamed: text), step: step).run()
    }
  }
}

/// A step of a case that is done.
struct RecordCaseStep {
  let work: CaseWork
  let step: DissolutionStep

  private var act: Act { work.act }

  /// Steps that change the status, so that they are acts of their own.
  private static let acts: Set<DissolutionStep> = [
    .decided, .elapsed, .cancelled, .revocationDecided, .restorationDecided,
  ]

  func run() throws {
    let book = try work.current()
    try requireStep(of: book)
    if book.done[step] == act.day { throw RegistryError.nothingToChange(work.record.localNumber) }
    if step == .councilFormed { try work.judgeCouncil(of: book) }
    work.judge([(step, act.day)], of: book)
    let filing = try act.open(content: try ledgerJSON(CaseContent(step: step.rawValue)))
    try act.touch(work.unit)
    try CaseLedger.step(
      act, case: book.id, step, on: act.day, filing: filing, note: act.details.note)
  }

  private func requireStep(of book: CaseBook) throws {
    let allowed = book.procedure.steps.map(\.step).filter { !Self.acts.contains($0) }
    guard !allowed.contains(step) else { return }
    let codes = allowed.map(\.rawValue).joined(separator: ", ")
    throw RegistryError.invalidValue(
      field: "step", value: step.rawValue,
      reason: Self.acts.contains(step)
        ? LocalizedText(
          vi: "bước này đổi tình trạng: dùng hoan-thanh, huy, thu-hoi hoặc khoi-phuc.",
          en: "this step changes the status: use complete, cancel, revoke or restore.")
        : LocalizedText(
          vi: "thủ tục này không có bước đó; chọn một trong: \(codes).",
          en: "the procedure has no such step; choose one of: \(codes)."))
  }
}
