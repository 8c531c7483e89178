internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Registers a branch, representative office or business location of a cooperative or union from
  /// the effective day on (đăng ký hoạt động chi nhánh, văn phòng đại diện; địa điểm kinh doanh).
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it.
  @discardableResult
  public func addDependent(
    _ dossier: DependentDossier, toUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.addDependent, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try AddDependent(act: act, unit: unit, dossier: dossier).run()
    }
  }
}

/// A new dependent unit: read, judge, write.
struct AddDependent {
  let act: Act
  let unit: Int64
  let dossier: DependentDossier

  func run() throws {
    let record = try UnitStanding.require(act.db, unit, on: act.day)
    act.judged(under: LawBook.regime(for: record.kind, on: act.day).id.rawValue)
    let now =
      act.day < act.today ? try UnitShow.record(act.db, unit, at: Moment(day: act.today)) : nil
    act.add(UnitStanding.ended(now ?? record))
    let draft = try draft(record)
    act.add(
      CooperativeLaw.judge(
        DependentFacts(
          kind: draft.kind, name: draft.name, parent: record.kind, parentName: record.name,
          day: act.day, resolvedOn: dossier.resolvedOn,
          filedOn: act.details.receivedOn ?? act.day), by: RuleCatalogue.dependent))
    let filing = try act.open(content: try ledgerJSON(dossier))
    try act.touch(unit)
    let dependent = try DependentStore.insert(
      act.db, draft, unit: unit, from: act.day, filing: filing)
    note(draft)
    try DependentFollowing.catchUp(act, dependent: dependent, ofUnit: unit, filing: filing)
  }

  private func draft(_ record: UnitRecord) throws -> DependentDraft {
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    if let resolved = dossier.resolvedOn {
      reader.check(
        RecordRules.actDate, ActDateFacts(field: "resolved_on", day: resolved, today: act.today))
    }
    let name = reader.name(dossier.name, field: "name") ?? ""
    let code = try code(record, &reader)
    let place = try dossier.areaCode.map {
      try RecordChecks.area(act.db, typed: $0, on: act.day)
    }
    act.add(reader.findings + (place?.findings ?? []))
    return DependentDraft(
      kind: dossier.kind, name: name, code: code, area: place?.area,
      address: reader.text(dossier.address) ?? "")
  }

  private func code(_ record: UnitRecord, _ reader: inout DossierReader) throws -> String? {
    guard let typed = reader.text(dossier.code) else { return nil }
    let facts = DependentCodeFacts(
      kind: dossier.kind, text: typed, parentCode: record.taxCode, name: dossier.name)
    reader.check(RecordRules.dependentCode, facts)
    guard let code = facts.stored else { return nil }
    reader.check(
      RecordRules.dependentCodeTaken,
      DependentCodeOwnerFacts(
        code: code,
        holder: try DependentStore.holder(
          act.db, code: code, kind: dossier.kind, ofUnit: unit)))
    return code
  }

  private func note(_ draft: DependentDraft) {
    let told: [(field: String, value: String?)] = [
      ("dependent_kind", draft.kind.rawValue), ("code", draft.code),
      ("area_code", draft.area?.code), ("address", draft.address.isEmpty ? nil : draft.address),
      ("status", LegalStatus.active.rawValue),
    ]
    for (field, value) in told {
      act.note(FactChange(subject: draft.name, field: field, before: nil, after: value))
    }
  }
}
