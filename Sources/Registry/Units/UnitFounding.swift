internal import CooperativeLaw
internal import GRDB

/// The founding of a unit inside an act: read and judged before the filing opens, then written.
struct UnitFounding {
  let act: Act
  let dossier: UnitDossier
  /// The dossier in the form the database keeps; `nil` when the unit has no name.
  let draft: UnitDraft?
  private let area: Area?
  /// The registered units that join, in the order of the members; `nil` for people.
  private let memberUnits: [Int64?]

  /// Reads the dossier; the act keeps what is found.
  init(act: Act, dossier: UnitDossier) throws {
    self.act = act
    self.dossier = dossier
    var reader = DossierReader()
    var draft = reader.unit(dossier, actDay: act.day, today: act.today)
    act.add(reader.findings)
    let place = try RecordChecks.area(act.db, typed: dossier.areaCode, on: act.day)
    act.add(place.findings)
    area = place.area
    memberUnits = try (draft?.members ?? []).map { member in
      try member.memberUnitReference.map { try UnitFinder.unit(act.db, named: $0) }
    }
    for case (let place, let unit?) in zip(memberUnits.indices, memberUnits) {
      draft?.members[place].memberUnitKind = try UnitStore.kind(act.db, unit)
    }
    self.draft = draft
  }

  /// Judges the unit by the rules of the day; the act keeps what is found.
  ///
  /// - Parameters:
  ///   - moved: members that come from units that are reorganised.
  ///   - ended: local numbers of units that end by the act, whose names are free.
  ///   - siblings: names of other units founded by the same act.
  /// - Throws: What SQLite reports.
  func judge(
    moved: [MemberFacts] = [], ended: Set<String> = [], siblings: [RegisteredName] = []
  ) throws {
    guard let draft else { return }
    act.add(try RecordChecks.unit(act.db, draft))
    act.add(
      CooperativeLaw.judge(
        draft.facts(on: act.day, moved: moved), by: RuleCatalogue.registration))
    let others = try NamesInScope.others(act.db, besides: nil, area: area?.id)
      .filter { !ended.contains($0.code) }
    let names = NameFacts(
      kind: draft.kind, actDate: act.day, proposed: proposedName(draft),
      others: others + siblings, scope: try NamesInScope.scope(act.db))
    act.add(CooperativeLaw.judge(names, by: RuleCatalogue.naming))
  }

  private func proposedName(_ draft: UnitDraft) -> ProposedName {
    ProposedName(full: draft.name, short: draft.shortName, foreign: draft.foreignName)
  }

  /// Writes the unit and answers it, or `nil` when the dossier could not be read.
  ///
  /// `arriving` brings members into the new unit before its offices are filled.
  @discardableResult
  func write(filing: Int64, arriving: (Int64) throws -> Void = { _ in }) throws -> Int64? {
    guard let draft, let area else { return nil }
    let unit = try UnitStore.create(act.db, kind: draft.kind, filing: filing)
    try act.touch(unit)
    let label = UnitStore.localNumber(kind: draft.kind, id: unit)
    let writer = UnitWriter(act: act, unit: unit, label: label, filing: filing, day: act.day)
    try writer.write(draft, area: area)
    try arriving(unit)
    let members = MemberWriter(act: act, unit: unit, filing: filing)
    for (member, memberUnit) in zip(draft.members, memberUnits) {
      try members.add(member, memberUnit: memberUnit, on: member.joinedOn)
    }
    let positions = PositionWriter(act: act, unit: unit, filing: filing)
    for position in draft.positions {
      try positions.add(position, from: position.from)
    }
    return unit
  }
}

extension UnitFounding {
  /// The name of the unit to be, for other units founded by the same act.
  var registeredName: RegisteredName? {
    draft.map {
      RegisteredName(
        full: $0.name, short: $0.shortName, foreign: $0.foreignName, kind: $0.kind,
        code: dossier.name, areaName: area?.name ?? "")
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
