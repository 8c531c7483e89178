internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Admits a member to a unit (kết nạp thành viên) under the law in force on the day of joining.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it,
  ///   ``RegistryError/invalidValue(field:value:reason:)`` when the day of joining and the
  ///   effective day differ.
  @discardableResult
  public func addMember(
    _ dossier: MemberDossier, toUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    let details = try details.effective(on: dossier.joinedOn, field: "joined_on")
    return try perform(.addMember, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try AddMember(act: act, unit: unit, dossier: dossier).run()
    }
  }
}

/// The admission of a member: read, judge, write.
struct AddMember {
  let act: Act
  let unit: Int64
  let dossier: MemberDossier

  func run() throws {
    let unitNow = try UnitStanding.require(act.db, unit, on: act.day)
    act.add(UnitStanding.ended(unitNow))
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    var draft = reader.member(dossier, actDay: act.day, today: act.today)
    act.add(reader.findings)
    act.judged(under: LawBook.regime(for: unitNow.kind, on: act.day).id.rawValue)
    let memberUnit = try draft?.memberUnitReference.map { try UnitFinder.unit(act.db, named: $0) }
    if let memberUnit {
      draft?.memberUnitKind = try UnitStanding.require(act.db, memberUnit, on: act.day).kind
    }
    if let draft { try judge(draft, unitNow, memberUnit: memberUnit) }
    let filing = try act.open(content: try ledgerJSON(dossier))
    guard let draft else { return }
    try act.touch(unit)
    try MemberWriter(act: act, unit: unit, filing: filing)
      .add(draft, memberUnit: memberUnit, on: act.day)
  }

  private func judge(_ draft: MemberDraft, _ unitNow: UnitRecord, memberUnit: Int64?) throws {
    act.add(try RecordChecks.identityTaken(act.db, draft.party))
    act.add(
      RecordRules.ownMember.judge(
        OwnMemberFacts(subject: draft.party.fullName, isItself: memberUnit == unit)))
    let party = try party(of: draft, memberUnit: memberUnit)
    var facts = draft.facts
    let added = facts.contribution ?? 0
    let isMember = try party.map { try memberAfter(act.day, $0) } ?? false
    // Who joins again may still hold capital of old.
    if let party, !isMember {
      let held = try CapitalLedger.share(
        act.db, unit: unit, party: party, at: Moment(day: act.day)
      ).committed
      if held > 0 { facts.contribution = held + added }
    }
    act.add(
      CooperativeLaw.judge(
        try admission(facts, unitNow, isMember: isMember), by: RuleCatalogue.admission))
  }

  private func admission(
    _ facts: MemberFacts, _ unitNow: UnitRecord, isMember: Bool
  ) throws -> AdmissionFacts {
    let totals = try MemberTotals.read(act.db, unit: unit, at: Moment(day: act.day))
    let amount = facts.contribution ?? 0
    return AdmissionFacts(
      kind: unitNow.kind, day: act.day, member: facts,
      model: unitNow.model.flatMap(UnitModel.init(rawValue:)),
      charterCapital: unitNow.charterCapital,
      associates: totals.associateCapital + (facts.kind == .associateCapital ? amount : 0),
      foreigners: totals.foreignCapital + (facts.isForeign ? amount : 0),
      officials: totals.officials + (facts.kind == .official ? 1 : 0),
      foreignOfficials: totals.foreignOfficials
        + (facts.isForeign && facts.kind == .official ? 1 : 0),
      isAlreadyMember: isMember)
  }

  /// Whether a membership on record would overlap one that begins on the day.
  private func memberAfter(_ day: CivilDate, _ party: Int64) throws -> Bool {
    try MembershipSpans.read(act.db, unit: unit, party: party).meeting(from: day) != nil
  }

  private func party(of draft: MemberDraft, memberUnit: Int64?) throws -> Int64? {
    guard let memberUnit else { return try PartyStore.existing(act.db, draft.party, unit: unit) }
    return try Int64.fetchOne(
      act.db.cachedStatement(sql: "SELECT id FROM party WHERE unit_id = ?"),
      arguments: [memberUnit])
  }
}
