internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records what was observed of a unit's work; its legal status stays as it is.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it.
  @discardableResult
  public func recordActivity(
    _ dossier: ActivityDossier, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    let details = try details.effective(on: dossier.observedOn, field: "observed_on")
    return try perform(.recordActivity, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try RecordActivity(act: act, unit: unit, dossier: dossier).run()
    }
  }
}

/// An observation: judge, write.
struct RecordActivity {
  let act: Act
  let unit: Int64
  let dossier: ActivityDossier

  func run() throws {
    let record = try act.unit(unit, afterEnd: true)
    act.add(
      RecordRules.dayOrder.judge(
        DayOrderFacts(
          subject: record.localNumber, field: "since", earlier: dossier.since, later: act.day,
          names: DayOrderFacts.stopped)))
    act.add(
      CooperativeLaw.judge(
        ActivityFacts(
          subject: record.localNumber, kind: record.kind, state: dossier.state,
          observedOn: act.day, status: record.status.flatMap(LegalStatus.init(rawValue:))),
        by: RuleCatalogue.activity))
    try act.append(entry, subject: record.localNumber, content: dossier, unit: unit)
  }

  private var entry: LedgerEntry {
    let reader = DossierReader()
    var entry = LedgerEntry("activity_observation")
    entry.key("unit_id", unit)
    entry.set("observed_on", act.day.description)
    entry.set("state", dossier.state.rawValue, field: "activity")
    entry.set("since", dossier.since?.description)
    entry.set("source", dossier.source.rawValue)
    entry.set("document", reader.text(dossier.document) ?? "")
    entry.set("note", reader.text(dossier.note) ?? "")
    return entry
  }
}
