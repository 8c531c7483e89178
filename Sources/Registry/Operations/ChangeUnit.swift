internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Changes what is on record of a unit: registered changes (đăng ký thay đổi) and notified ones
  /// (thông báo thay đổi), each judged with its time limit.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it.
  @discardableResult
  public func change(
    unit text: String, _ change: UnitChange, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.changeUnit, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try ChangeUnit(act: act, unit: unit, change: change).run()
    }
  }
}

/// A change of a unit: read, judge, write.
struct ChangeUnit {
  let act: Act
  let unit: Int64
  let change: UnitChange

  func run() throws {
    let record = try UnitStanding.require(act.db, unit, on: act.day)
    act.judged(under: LawBook.regime(for: record.kind, on: act.day).id.rawValue)
    act.add(UnitStanding.ended(record))
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    let draft = reader.change(change, of: record)
    act.add(reader.findings)
    let area = try newArea()
    let representative = try newRepresentative(record)
    let subjects = try draft.subjects(
      over: record, isMoved: isMoved(to: area), isRepresentedAnew: representative != nil)
    let isUnreadable = act.findings.contains { $0.severity == .blocker }
    let traits = try UnitTraitChange(act.db, unit: unit, change, on: act.day)
    let hasNews = draft.hasOtherNews(over: record) || !traits.isEmpty
    guard isUnreadable || !subjects.isEmpty || hasNews else {
      throw RegistryError.nothingToChange(record.localNumber)
    }
    try judge(draft, record, area: area, subjects: subjects)
    let filing = try act.open(content: try ledgerJSON(change))
    try act.touch(unit)
    let writer = UnitWriter(
      act: act, unit: unit, label: record.localNumber, filing: filing, day: act.day)
    try writer.write(draft, over: record, area: area)
    try traits.write(writer)
    if let representative { try replace(representative, record, filing: filing) }
  }

  /// Whether the seat moves to another commune.
  private func isMoved(to area: Area?) throws -> Bool {
    guard let area else { return false }
    return try UnitPlace.area(act.db, unit, at: Moment(day: act.day)) != area.id
  }

  /// The member who is to represent the unit; `nil` when nobody is named or he does so already.
  private func newRepresentative(_ record: UnitRecord) throws -> Int64? {
    guard let named = change.legalRepresentative else { return nil }
    let party = try MemberFinder.party(act.db, unit: unit, named: named)
    let role = record.kind.representingRole
    let holds = try PositionStore.holders(act.db, unit: unit, at: Moment(day: act.day))
      .contains { $0.role == role && $0.party == party }
    return holds ? nil : party
  }

  /// The commune that the change names.
  private func newArea() throws -> Area? {
    guard let typed = change.areaCode else { return nil }
    let place = try RecordChecks.area(act.db, typed: typed, on: act.day)
    act.add(place.findings)
    return place.area
  }

  private func judge(
    _ draft: UnitChangeDraft, _ record: UnitRecord, area: Area?, subjects: [ChangeSubject]
  ) throws {
    for subject in subjects {
      let facts = ChangeFacts(
        kind: record.kind, subject: subject, effectiveOn: act.day,
        filedOn: act.details.receivedOn ?? act.today, certifiedOn: act.details.decidedOn,
        oldCapital: record.charterCapital, newCapital: draft.charterCapital)
      act.add(CooperativeLaw.judge(facts, by: RuleCatalogue.change))
    }
    guard subjects.contains(.name) else { return }
    let place = try area?.id ?? UnitPlace.area(act.db, unit, at: Moment(day: act.day))
    let names = NameFacts(
      kind: record.kind, actDate: act.day,
      proposed: ProposedName(
        full: draft.name, short: draft.shortName, foreign: draft.foreignName),
      others: try NamesInScope.others(act.db, besides: unit, area: place),
      scope: try NamesInScope.scope(act.db))
    act.add(CooperativeLaw.judge(names, by: RuleCatalogue.naming))
  }

  /// The new representative takes the office from whoever holds it.
  private func replace(_ party: Int64, _ record: UnitRecord, filing: Int64) throws {
    let role = record.kind.representingRole
    let holders = try PositionStore.holders(act.db, unit: unit, at: Moment(day: act.day))
    for holder in holders where holder.role == role && holder.party != party {
      try FactTable.position.end(
        act.db, key: [unit, holder.party, role.rawValue], at: act.day, filing: filing)
    }
    try FactTable.position.set(
      act.db, key: [unit, party, role.rawValue], values: [nil, ""], from: act.day, filing: filing)
    act.note(
      FactChange(
        subject: record.localNumber, field: "legal_representative",
        before: record.legalRepresentative, after: try MembershipStore.name(act.db, party: party)))
  }
}

extension UnitKind {
  /// The office that represents a unit of this kind.
  fileprivate var representingRole: PositionRole {
    self == .group ? .groupHead : .legalRepresentative
  }
}

extension UnitWriter {
  /// Writes what a change says over what is on record.
  func write(_ draft: UnitChangeDraft, over record: UnitRecord, area: Area?) throws {
    try name(draft.name, short: draft.shortName, foreign: draft.foreignName)
    if let area = try area ?? currentArea() {
      try address(area: area.id, areaCode: area.code, detail: draft.address)
    }
    if let amount = draft.charterCapital { try capital(amount) }
    if let lines = draft.lines { try self.lines(lines) }
    if draft.phone != record.phone || draft.email != record.email {
      try contact(phone: draft.phone, email: draft.email)
    }
    if draft.sector != record.sector { try trait("sector", draft.sector) }
    if draft.model != record.model { try trait("model", draft.model) }
  }

  private func currentArea() throws -> Area? {
    try UnitPlace.area(act.db, unit, at: Moment(day: day)).flatMap {
      try AreaQueries.area(act.db, id: $0, on: day)
    }
  }
}

/// Where a unit has its seat.
enum UnitPlace {
  /// The row of `area` its address stands on at a moment.
  static func area(_ db: Database, _ unit: Int64, at moment: Moment) throws -> Int64? {
    var arguments = try moment.arguments(db)
    arguments += ["unit": unit]
    return try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT address.area_id FROM unit_address AS address
          WHERE address.unit_id = :unit AND \(Moment.seen("address"))
          """), arguments: arguments)
  }
}
