internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Admits a member to a unit (kết nạp thành viên) under the law in force on the effective day.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it.
  @discardableResult
  public func addMember(
    _ dossier: MemberDossier, toUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    var details = details
    details.effectiveOn = details.effectiveOn ?? dossier.joinedOn
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
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    let draft = reader.member(dossier, actDay: act.day, today: act.today)
    act.add(reader.findings)
    act.judged(under: LawBook.regime(for: unitNow.kind, on: act.day).id.rawValue)
    let memberUnit = try draft?.memberUnitReference.map { try UnitFinder.unit(act.db, named: $0) }
    if let draft { try judge(draft, unitNow, memberUnit: memberUnit) }
    let filing = try act.open(content: try ledgerJSON(dossier))
    guard let draft else { return }
    try act.touch(unit)
    try MemberWriter(act: act, unit: unit, filing: filing)
      .add(draft, memberUnit: memberUnit, on: act.day)
  }

  private func judge(_ draft: MemberDraft, _ unitNow: UnitRecord, memberUnit: Int64?) throws {
    act.add(try RecordChecks.identityTaken(act.db, draft.party))
    let totals = try MemberTotals.read(act.db, unit: unit, at: Moment(day: act.day))
    let facts = draft.facts
    let amount = facts.contribution ?? 0
    let admission = AdmissionFacts(
      kind: unitNow.kind, day: act.day, member: facts,
      model: unitNow.model.flatMap(UnitModel.init(rawValue:)),
      charterCapital: unitNow.charterCapital,
      associates: totals.associateCapital + (facts.kind == .associateCapital ? amount : 0),
      foreigners: totals.foreignCapital + (facts.isForeign ? amount : 0),
      officials: totals.officials + (facts.kind == .official ? 1 : 0),
      foreignOfficials: totals.foreignOfficials
        + (facts.isForeign && facts.kind == .official ? 1 : 0),
      isAlreadyMember: try isMember(draft, memberUnit: memberUnit))
    act.add(CooperativeLaw.judge(admission, by: RuleCatalogue.admission))
  }

  private func isMember(_ draft: MemberDraft, memberUnit: Int64?) throws -> Bool {
    let party =
      if let memberUnit {
        try Int64.fetchOne(
          act.db.cachedStatement(sql: "SELECT id FROM party WHERE unit_id = ?"),
          arguments: [memberUnit])
      } else {
        try PartyStore.existing(act.db, draft.party, unit: unit)
      }
    guard let party else { return false }
    return try MembershipStore.open(act.db, unit: unit, party: party) != nil
  }
}
