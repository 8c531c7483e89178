internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records a meeting of a unit's members; the same meeting again takes the former's place.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it,
  ///   ``RegistryError/nothingToChange(_:)`` when the very same is on record.
  @discardableResult
  public func recordMeeting(
    _ dossier: MeetingDossier, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    let details = try details.effective(on: dossier.heldOn, field: "held_on")
    return try perform(.recordMeeting, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try RecordMeeting(act: act, unit: unit, dossier: dossier).run()
    }
  }
}

/// A meeting: judge, write.
struct RecordMeeting {
  let act: Act
  let unit: Int64
  let dossier: MeetingDossier

  func run() throws {
    let record = try act.unit(unit, afterEnd: true)
    act.add(goodOrder(record.localNumber))
    act.add(
      CooperativeLaw.judge(
        MeetingFacts(
          subject: record.localNumber, unitKind: record.kind, kind: dossier.kind,
          heldOn: act.day,
          yearEnd: dossier.year.flatMap { CivilDate(year: $0, month: 12, day: 31) },
          present: dossier.present, entitled: dossier.entitled), by: RuleCatalogue.meeting))
    try act.restate(entry, subject: record.localNumber, content: dossier, unit: unit)
  }

  private func goodOrder(_ subject: String) -> [Finding] {
    let counts = [("present", dossier.present), ("entitled", dossier.entitled)]
    let unreadable = counts.flatMap { field, number in
      number.map { RecordRules.count.judge(CountFacts($0, subject: subject, field: field)) } ?? []
    }
    let year = dossier.year.map { ReportYearFacts(subject: subject, year: $0, today: act.today) }
    return unreadable
      + RecordRules.meetingCount.judge(
        MeetingCountFacts(
          subject: subject, present: dossier.present, entitled: dossier.entitled))
      + (year.map { RecordRules.reportYear.judge($0) } ?? [])
      + RecordRules.meetingYear.judge(
        MeetingYearFacts(
          subject: subject, kind: dossier.kind, heldOn: act.day, year: dossier.year))
  }

  private var entry: LedgerEntry {
    let reader = DossierReader()
    var entry = LedgerEntry("meeting")
    entry.key("unit_id", unit)
    entry.key("held_on", act.day.description)
    entry.key("kind", dossier.kind.rawValue, field: "meeting")
    entry.set("year", dossier.year)
    entry.set("present", dossier.present)
    entry.set("entitled", dossier.entitled)
    entry.set("resolution_number", reader.text(dossier.resolutionNumber))
    entry.set("note", reader.text(dossier.note) ?? "")
    return entry
  }
}
