public import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records what holds a ground of a unit from the effective day on (giải trình, phản đối, bất khả
  /// kháng).
  ///
  /// - Throws: ``RegistryError/invalidValue(field:value:reason:)`` for a ground of another kind of
  ///   unit or a last day before the first, ``RegistryError/nothingToChange(_:)`` when this is on
  ///   record already.
  @discardableResult
  public func excuse(
    _ dossier: ExcuseDossier, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.excuseFlag, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try ExcuseFlag(act: act, unit: unit, dossier: dossier).run()
    }
  }

  /// Records that what held a ground of a unit no longer does.
  ///
  /// - Throws: ``RegistryError/nothingToChange(_:)`` when nothing held it.
  @discardableResult
  public func endExcuse(
    of ground: FlagGround, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.excuseFlag, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      let record = try UnitStanding.require(act.db, unit, on: act.day)
      let filing = try act.open(content: try ledgerJSON(["ground": ground.rawValue]))
      try act.touch(unit)
      let ended = try FactTable.explanation.end(
        act.db, key: [unit, ground.rawValue], at: act.day, filing: filing)
      guard ended != nil else { throw RegistryError.nothingToChange(record.localNumber) }
      act.note(
        FactChange(
          subject: record.localNumber, field: "flag", before: ground.rawValue, after: nil))
    }
  }
}

/// What holds a ground: judge, write.
struct ExcuseFlag {
  let act: Act
  let unit: Int64
  let dossier: ExcuseDossier

  func run() throws {
    let record = try UnitStanding.require(act.db, unit, on: act.day)
    try check(record)
    act.add(
      CooperativeLaw.judge(
        ExcuseFacts(
          subject: record.localNumber, ground: dossier.ground, kind: dossier.kind, from: act.day,
          until: dossier.until, hasDocument: dossier.document.contains { !$0.isWhitespace }),
        by: RuleCatalogue.excuse))
    let filing = try act.open(content: try ledgerJSON(dossier))
    try act.touch(unit)
    guard try write(filing) else { throw RegistryError.nothingToChange(record.localNumber) }
    act.note(
      FactChange(
        subject: record.localNumber, field: "flag", before: nil, after: dossier.ground.rawValue))
    act.note(
      FactChange(
        subject: record.localNumber, field: "excuse", before: nil, after: dossier.kind.rawValue))
  }

  private func write(_ filing: Int64) throws -> Bool {
    let table = FactTable.explanation
    let key: [any DatabaseValueConvertible] = [unit, dossier.ground.rawValue]
    let written = try table.set(
      act.db, key: key, values: [dossier.kind.rawValue, dossier.reason, dossier.document],
      from: act.day, filing: filing)
    var isEnded = false
    if let until = dossier.until {
      isEnded =
        try table.end(act.db, key: key, at: until.adding(days: 1), filing: filing) != nil
    }
    return written != nil || isEnded
  }

  private func check(_ record: UnitRecord) throws {
    guard dossier.ground.applies(to: record.kind) else {
      throw RegistryError.invalidValue(
        field: "--ground", value: dossier.ground.rawValue,
        reason: LocalizedText(
          vi: "căn cứ này không dùng cho \(record.kind.label.vi).",
          en: "that ground is not one for a \(record.kind.label.en)."))
    }
    if let until = dossier.until, until < act.day {
      throw RegistryError.invalidValue(
        field: "--until", value: until.slashed,
        reason: LocalizedText(
          vi: "trước ngày bắt đầu \(act.day.slashed).", en: "before the first day, \(act.day)."))
    }
    guard dossier.reason.contains(where: { !$0.isWhitespace }) else {
      throw RegistryError.invalidValue(
        field: "--reason", value: dossier.reason,
        reason: LocalizedText(vi: "phải ghi lý do.", en: "a reason is needed."))
    }
  }
}
