public import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records what keeps a unit from being dissolved, from the effective day on (vướng mắc).
  ///
  /// Without an owner or a next step the usual ones are kept.
  @discardableResult
  public func block(
    _ blocker: DissolutionBlocker, owner: String? = nil, nextStep: String? = nil,
    ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.blockUnit, details) { act in
      let work = try CaseWork(act, unitNamed: text)
      let filing = try act.open(content: try ledgerJSON(CaseContent(blocker: blocker.rawValue)))
      try act.touch(work.unit)
      let replaced = try FactTable.blocker.set(
        act.db, key: [work.unit, blocker.rawValue],
        values: [
          owner ?? blocker.owner.label.vi, nextStep ?? blocker.usuallyNext.vi, act.details.note,
        ], from: act.day, filing: filing)
      guard replaced != nil else { throw RegistryError.nothingToChange(work.record.localNumber) }
      act.note(
        FactChange(subject: "", field: "blocker", before: nil, after: blocker.rawValue))
    }
  }

  /// Records that an obstacle is gone from the effective day on (gỡ vướng mắc).
  ///
  /// - Throws: ``RegistryError/nothingToChange(_:)`` when it does not last on that day.
  @discardableResult
  public func unblock(
    _ blocker: DissolutionBlocker, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.unblockUnit, details) { act in
      let work = try CaseWork(act, unitNamed: text)
      let filing = try act.open(content: try ledgerJSON(CaseContent(blocker: blocker.rawValue)))
      try act.touch(work.unit)
      let held = try FactTable.blocker.end(
        act.db, key: [work.unit, blocker.rawValue], at: act.day, filing: filing)
      guard held != nil else { throw RegistryError.nothingToChange(work.record.localNumber) }
      act.note(
        FactChange(subject: "", field: "blocker", before: blocker.rawValue, after: nil))
    }
  }
}
