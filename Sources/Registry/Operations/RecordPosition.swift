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
    let details = try details.effective(on: dossier.from, field: "from")
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
    act.add(UnitStanding.ended(record))
    let person = try PersonFinder.person(
      act.db, unit: unit, named: dossier.fullName, idNumber: dossier.idNumber, on: act.day)
    var read = dossier
    // A member may be named by number; what an identity number says of its owner is judged below.
    if let person, dossier.idNumber == nil { read.fullName = person.fullName }
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    let draft = reader.position(read, actDay: act.day, today: act.today)
    act.add(reader.findings)
    act.judged(under: LawBook.regime(for: record.kind, on: act.day).id.rawValue)
    if let draft { try judge(draft, record, person?.party) }
    let filing = try act.open(content: try ledgerJSON(dossier))
    guard let draft else { return }
    try act.touch(unit)
    try PositionWriter(act: act, unit: unit, filing: filing)
      .add(draft, party: person?.party, from: act.day)
  }

  private func judge(_ draft: PositionDraft, _ record: UnitRecord, _ party: Int64?) throws {
    act.add(try RecordChecks.identityTaken(act.db, draft.party))
    let holders = try PositionStore.holders(act.db, unit: unit, at: Moment(day: act.day))
    let own = holders.filter { $0.party == party }
    let others = holders.filter { $0.party != party }
    act.add(
      RecordRules.officeHeld.judge(
        OfficeHeldFacts(
          subject: draft.fullName, role: draft.role,
          isHolder: own.contains { $0.role == draft.role && $0.termEndsOn == draft.termEndsOn },
          others: others.count { $0.role == draft.role })))
    let facts = AppointmentFacts(
      kind: record.kind, day: act.day, role: draft.role, holder: draft.fullName,
      isMember: try UnitMembers(db: act.db, unit: unit, day: act.day)
        .includes(party, searchKey: draft.party.searchKeyText),
      termStart: act.day, termEnd: draft.termEndsOn,
      otherRoles: Set(own.map(\.role)).subtracting([draft.role]),
      boardCount: people(others, draft.role, \.isOnBoard),
      controlBoardCount: people(others, draft.role, \.isControl))
    act.add(CooperativeLaw.judge(facts, by: RuleCatalogue.appointment))
  }

  /// How many people sit on an organ once the office is taken; one with two offices there counts once.
  private func people(
    _ others: [PositionStore.Holder], _ role: PositionRole, _ sits: (PositionRole) -> Bool
  ) -> Int {
    Set(others.filter { sits($0.role) }.map(\.party)).count + (sits(role) ? 1 : 0)
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
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    let record = try UnitStanding.require(act.db, unit, on: act.day)
    act.judged(under: LawBook.regime(for: record.kind, on: act.day).id.rawValue)
    let held = try holding()
    reader.check(
      RecordRules.termOrder,
      TermFacts(subject: held.fullName, from: held.from, endsOn: act.day, today: act.today))
    act.add(reader.findings)
    let filing = try act.open(content: try ledgerJSON(Content(role: role, holder: holder)))
    try act.touch(unit)
    try FactTable.position.end(
      act.db, key: [unit, held.party, role.rawValue], at: act.day, filing: filing)
    act.note(
      FactChange(subject: held.fullName, field: "role", before: role.rawValue, after: nil))
  }

  /// The one who holds the office and answers to what was typed: a name, or a member's number.
  private func holding() throws -> PositionStore.Holder {
    let holders = try PositionStore.holders(act.db, unit: unit, at: Moment(day: act.day))
      .filter { $0.role == role }
    let named = holders.filter { $0.answers(to: holder) }
    if named.count == 1 { return named[0] }
    let person = try PersonFinder.person(
      act.db, unit: unit, named: holder, idNumber: nil, on: act.day)
    guard let held = holders.first(where: { $0.party == person?.party }) else {
      throw RegistryError.memberNotFound("\(holder) (\(role.label.vi))")
    }
    return held
  }
}
