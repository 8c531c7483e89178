public import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records that somebody takes up an office of a unit on the effective day (chức danh).
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it.
  @discardableResult
  public func recordPosition(
    _ dossier: PositionDossier, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    var details = details
    details.effectiveOn = details.effectiveOn ?? dossier.from
    return try perform(.recordPosition, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try RecordPosition(act: act, unit: unit, dossier: dossier).run()
    }
  }

  /// Records that an office is left on the effective day (thôi giữ chức danh).
  ///
  /// - Throws: ``RegistryError/memberNotFound(_:)`` when nobody of that name holds the office.
  @discardableResult
  public func endPosition(
    role: PositionRole, holder: String, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.recordPosition, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try EndPosition(act: act, unit: unit, role: role, holder: holder).run()
    }
  }
}

/// Taking up an office: read, judge, write.
struct RecordPosition {
  let act: Act
  let unit: Int64
  let dossier: PositionDossier

  func run() throws {
    let record = try UnitStanding.require(act.db, unit, on: act.day)
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    let draft = reader.position(dossier, actDay: act.day, today: act.today)
    act.add(reader.findings)
    act.judged(under: LawBook.regime(for: record.kind, on: act.day).id.rawValue)
    if let draft { try judge(draft, record) }
    let filing = try act.open(content: try ledgerJSON(dossier))
    guard let draft else { return }
    try act.touch(unit)
    try PositionWriter(act: act, unit: unit, filing: filing).add(draft, from: act.day)
  }

  private func judge(_ draft: PositionDraft, _ record: UnitRecord) throws {
    let moment = Moment(day: act.day)
    let holders = try PositionStore.holders(act.db, unit: unit, at: moment)
    let member = try MemberFinder.only(
      act.db, unit: unit, searchKey: draft.party.searchKeyText)
    let same = holders.filter { $0.party == member || $0.searchKey == draft.party.searchKeyText }
    let board = holders.filter { $0.role.isOnBoard }.count + (draft.role.isOnBoard ? 1 : 0)
    let control = holders.filter { $0.role.isControl }.count + (draft.role.isControl ? 1 : 0)
    let facts = AppointmentFacts(
      kind: record.kind, day: act.day, role: draft.role, holder: draft.fullName,
      isMember: member != nil, termStart: act.day, termEnd: draft.termEndsOn,
      otherRoles: Set(same.map(\.role)), boardCount: board, controlBoardCount: control)
    act.add(CooperativeLaw.judge(facts, by: RuleCatalogue.appointment))
  }
}

/// Leaving an office.
struct EndPosition {
  private struct Content: Encodable {
    let role: PositionRole
    let holder: String
  }

  let act: Act
  let unit: Int64
  let role: PositionRole
  let holder: String

  func run() throws {
    let held = try PositionStore.holders(act.db, unit: unit, at: Moment(day: act.day))
      .filter { $0.role == role && $0.answers(to: holder) }
    guard held.count == 1 else { throw RegistryError.memberNotFound(holder) }
    let filing = try act.open(content: try ledgerJSON(Content(role: role, holder: holder)))
    try act.touch(unit)
    try FactTable.position.end(
      act.db, key: [unit, held[0].party, role.rawValue], at: act.day, filing: filing)
    act.note(
      FactChange(subject: held[0].fullName, field: "role", before: role.rawValue, after: nil))
  }
}
