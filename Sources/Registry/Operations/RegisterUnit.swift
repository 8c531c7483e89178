internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Registers a cooperative, group or union under the law in force on the effective day
  /// (đăng ký thành lập).
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it.
  @discardableResult
  public func register(
    _ dossier: UnitDossier, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    var details = details
    details.effectiveOn = details.effectiveOn ?? dossier.registeredOn
    return try perform(.registerUnit, details) { act in
      try RegisterUnit(act: act, dossier: dossier).run()
    }
  }
}

/// The registration of a unit: read, judge everything, then write.
struct RegisterUnit {
  let act: Act
  let dossier: UnitDossier

  func run() throws {
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    var draft = reader.unit(dossier, actDay: act.day, today: act.today)
    act.add(reader.findings)
    let place = try RecordChecks.area(act.db, typed: dossier.areaCode, on: act.day)
    act.add(place.findings)
    let memberUnits = try memberUnits(of: draft)
    for case (let place, let unit?) in zip(memberUnits.indices, memberUnits) {
      draft?.members[place].memberUnitKind = try UnitStore.kind(act.db, unit)
    }
    try judge(draft, area: place.area)
    let filing = try act.open(content: try ledgerJSON(dossier))
    guard let draft, let area = place.area else { return }
    try write(draft, area: area, memberUnits: memberUnits, filing: filing)
  }

  /// The registered units that join, in the order of the members; `nil` for people.
  private func memberUnits(of draft: UnitDraft?) throws -> [Int64?] {
    try (draft?.members ?? []).map { member in
      try member.memberUnitReference.map { try UnitFinder.unit(act.db, named: $0) }
    }
  }

  private func judge(_ draft: UnitDraft?, area: Area?) throws {
    let regime = LawBook.regime(for: dossier.kind, on: act.day)
    act.judged(under: regime.id.rawValue)
    guard let draft else { return }
    act.add(try RecordChecks.unit(act.db, draft))
    act.add(CooperativeLaw.judge(draft.facts(on: act.day), by: RuleCatalogue.registration))
    let names = NameFacts(
      kind: draft.kind, actDate: act.day,
      proposed: ProposedName(
        full: draft.name, short: draft.shortName, foreign: draft.foreignName),
      others: try NamesInScope.others(act.db, besides: nil, area: area?.id),
      scope: try NamesInScope.scope(act.db))
    act.add(CooperativeLaw.judge(names, by: RuleCatalogue.naming))
  }

  private func write(
    _ draft: UnitDraft, area: Area, memberUnits: [Int64?], filing: Int64
  ) throws {
    let unit = try UnitStore.create(act.db, kind: draft.kind, filing: filing)
    try act.touch(unit)
    let label = UnitStore.localNumber(kind: draft.kind, id: unit)
    let writer = UnitWriter(act: act, unit: unit, label: label, filing: filing, day: act.day)
    try writer.write(draft, area: area)
    let members = MemberWriter(act: act, unit: unit, filing: filing)
    for (member, memberUnit) in zip(draft.members, memberUnits) {
      try members.add(member, memberUnit: memberUnit, on: member.joinedOn)
    }
    let positions = PositionWriter(act: act, unit: unit, filing: filing)
    for position in draft.positions {
      try positions.add(position, from: position.from)
    }
  }
}

extension UnitWriter {
  /// Writes every fact of a founding.
  func write(_ draft: UnitDraft, area: Area) throws {
    try name(draft.name, short: draft.shortName, foreign: draft.foreignName)
    try registration(on: day, law: LawBook.regime(for: draft.kind, on: day).id.rawValue)
    if let taxCode = draft.taxCode { try code("tax_code", taxCode) }
    if let number = draft.certificateNumber { try code("certificate_number", number) }
    try address(area: area.id, areaCode: area.code, detail: draft.address)
    if let capital = draft.charterCapital { try self.capital(capital) }
    try lines(draft.lines)
    if let sector = draft.sector { try trait("sector", sector) }
    if let model = draft.model { try trait("model", model.rawValue) }
    if draft.isCreditFund { try trait("credit_fund", "yes") }
    if draft.phone != nil || draft.email != nil {
      try contact(phone: draft.phone, email: draft.email)
    }
    try status("active")
  }
}
