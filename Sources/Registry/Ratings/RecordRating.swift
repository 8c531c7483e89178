internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records a unit's rating of a year by a scheme (đánh giá, xếp loại).
  ///
  /// A new record for the same unit, year and scheme replaces the former, which stays on record.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it,
  ///   ``RegistryError/nothingToChange(_:)`` when this very rating stands.
  @discardableResult
  public func recordRating(
    _ dossier: RatingDossier, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.recordRating, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      let record = try UnitStanding.require(act.db, unit, on: act.day)
      let name = SchemeNameFacts(
        typed: dossier.scheme, schemes: try SchemeBook.all(act.db, known: .max))
      act.add(RecordRules.ratingScheme.judge(name))
      try act.refuseWhatBlocks()
      guard let scheme = name.scheme else { return }
      try RecordRating(act: act, record: record, scheme: scheme, dossier: dossier).run()
    }
  }
}

/// A rating: read, judge, write.
struct RecordRating {
  let act: Act
  let record: UnitRecord
  let scheme: RatingScheme
  let dossier: RatingDossier

  func run() throws {
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    for (field, day) in dossier.days.told {
      reader.check(RecordRules.actDate, ActDateFacts(field: field, day: day, today: act.today))
    }
    let typed = reader.rating(dossier, by: scheme)
    act.add(reader.findings)
    let facts = RatingFacts(
      subject: record.localNumber, year: dossier.year, scheme: scheme, entry: typed,
      days: dossier.days, unit: try RatingUnit.facts(act.db, record, on: act.day))
    act.add(judgement(facts))
    act.judged(under: LawBook.regime(for: record.kind, on: act.day).id.rawValue)
    try write(facts)
  }

  private func judgement(_ facts: RatingFacts) -> [Finding] {
    // A rating of a past year may still come in after the unit has ended.
    UnitStanding.ended(record, isSettlement: true)
      + RecordRules.ratingYear.judge(
        RatingYearFacts(subject: record.localNumber, year: dossier.year, today: act.today))
      + CooperativeLaw.judge(facts, by: RecordRules.rating + RuleCatalogue.rating)
  }

  private func write(_ facts: RatingFacts) throws {
    let row = RatingEntryRow(
      entry: facts.entry, days: facts.days, document: dossier.document, note: act.details.note)
    try act.refuseWhatBlocks()
    let former = try RatingLedger.standing(
      act.db, unit: record.unitID, year: dossier.year, scheme: scheme.code)
    guard former?.row != row else { throw RegistryError.nothingToChange(record.localNumber) }
    let filing = try act.open(content: try ledgerJSON(dossier))
    try act.touch(record.unitID)
    try RatingLedger.write(
      act.db, row, unit: record.unitID, year: dossier.year, scheme: scheme.code,
      replacing: former?.id, filing: filing)
    note(former?.row, row)
  }

  private func note(_ former: RatingEntryRow?, _ row: RatingEntryRow) {
    let subject = "\(record.localNumber) \(dossier.year) \(scheme.code)"
    let before = former?.values ?? [:]
    let after = row.values
    let order = row.columns.map(\.field) + (former?.columns.map(\.field) ?? [])
    var told: Set<String> = []
    for field in order where told.insert(field).inserted {
      act.note(
        FactChange(subject: subject, field: field, before: before[field], after: after[field]))
    }
  }
}
