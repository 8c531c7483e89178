internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records something done to support units, with the units that took part (hoạt động hỗ trợ).
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it,
  ///   ``RegistryError/unitNotFound(_:)``, ``RegistryError/areaNotFound(_:)``.
  @discardableResult
  public func recordSupport(
    _ dossier: SupportDossier, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    let details = try details.effective(on: dossier.on, field: "occurred_on")
    return try perform(.recordSupport, details) { act in
      try RecordSupport(act: act, dossier: dossier).run()
    }
  }

  /// Records that a unit took part in an activity on record; told again, the number of people changes.
  ///
  /// - Parameters:
  ///   - number: the activity, as listed by ``supportActivities(of:in:at:)``.
  ///   - text: the unit.
  ///   - people: how many of it; `nil` when not known.
  ///   - details: who files.
  /// - Returns: the receipt.
  /// - Throws: ``RegistryError/invalidValue(field:value:reason:)`` when there is no such activity,
  ///   ``RegistryError/nothingToChange(_:)`` when the very same is on record.
  @discardableResult
  public func attendSupport(
    _ number: Int64, unit text: String, people: Int? = nil, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.attendSupport, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try AttendSupport(act: act, activity: number, unit: unit, people: people).run()
    }
  }
}

/// An activity of support: read, judge, write.
struct RecordSupport {
  let act: Act
  let dossier: SupportDossier

  func run() throws {
    act.judgeDays()
    var reader = DossierReader()
    _ = reader.amount(dossier.amount, field: "amount")
    for (field, number) in [
      ("quantity", dossier.quantity as Int?), ("participants", dossier.participants),
    ] {
      if let number { reader.check(RecordRules.count, CountFacts(number, field: field)) }
    }
    act.add(reader.findings)
    let area = try dossier.area.map { try AreaNamed.area(act.db, $0, on: act.day) }
    let units = try dossier.units.map { try UnitFinder.unit(act.db, named: $0) }
    let entry = entry(area: area)
    let written = try act.append(
      entry, subject: dossier.kind.label.vi, content: dossier, unit: nil)
    act.note(
      FactChange(
        subject: dossier.kind.label.vi, field: "activity_number", before: nil,
        after: "\(written.id)"))
    for unit in units.reduce(into: [Int64](), { if !$0.contains($1) { $0.append($1) } }) {
      try attend(written.id, unit, filing: written.filing)
    }
  }

  private func attend(_ activity: Int64, _ unit: Int64, filing: Int64) throws {
    try act.touch(unit)
    var entry = LedgerEntry("support_attendance")
    entry.key("activity_id", activity)
    entry.key("unit_id", unit)
    try entry.add(act.db, filing: filing)
    act.note(
      FactChange(
        subject: try UnitStore.localNumber(act.db, unit) ?? "", field: "activity_number",
        before: nil, after: "\(activity)"))
  }

  private func entry(area: Area?) -> LedgerEntry {
    let reader = DossierReader()
    var entry = LedgerEntry("support_activity")
    entry.set("occurred_on", act.day.description)
    entry.set("kind", dossier.kind.rawValue, field: "support")
    entry.set("area_id", area?.id)
    entry.set("title", reader.text(dossier.title) ?? "")
    entry.set("quantity", dossier.quantity)
    entry.set("participants", dossier.participants)
    entry.set("amount", dossier.amount)
    entry.set("provider", reader.text(dossier.provider) ?? "")
    entry.set("note", reader.text(dossier.note) ?? "")
    return entry
  }
}

/// A unit that took part in an activity on record.
struct AttendSupport {
  private struct Content: Encodable {
    let activity: Int64
    let people: Int?
  }

  let act: Act
  let activity: Int64
  let unit: Int64
  let people: Int?

  func run() throws {
    let record = try act.unit(unit, afterEnd: true)
    if let people { act.add(RecordRules.count.judge(CountFacts(people, field: "people"))) }
    let day = try String.fetchOne(
      act.db.cachedStatement(
        sql: "SELECT occurred_on FROM support_activity WHERE id = ? AND retracted_by IS NULL"),
      arguments: [activity])
    guard day != nil else {
      throw RegistryError.invalidValue(
        field: "activity", value: "\(activity)",
        reason: LocalizedText(
          vi: "không có hoạt động số này; xem htx support list.",
          en: "there is no activity of this number; see htx support list."))
    }
    var entry = LedgerEntry("support_attendance")
    entry.key("activity_id", activity)
    entry.key("unit_id", unit)
    entry.set("people", people)
    act.note(
      FactChange(
        subject: record.localNumber, field: "activity_number", before: nil, after: "\(activity)"))
    try act.restate(
      entry, subject: record.localNumber, content: Content(activity: activity, people: people),
      unit: unit)
  }
}
