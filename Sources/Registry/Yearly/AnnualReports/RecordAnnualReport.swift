internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records a yearly report; one of the same year takes the former's place, which is kept.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it,
  ///   ``RegistryError/nothingToChange(_:)`` when the very same is on record.
  @discardableResult
  public func recordAnnualReport(
    _ dossier: AnnualReportDossier, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    let details = try details.effective(on: dossier.receivedOn, field: "received_on")
    return try perform(.recordAnnualReport, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try RecordAnnualReport(act: act, unit: unit, dossier: dossier).run()
    }
  }
}

/// A yearly report: read, judge, write.
struct RecordAnnualReport {
  let act: Act
  let unit: Int64
  let dossier: AnnualReportDossier

  func run() throws {
    let record = try act.unit(unit, afterEnd: true)
    let subject = record.localNumber
    var reader = DossierReader()
    reader.check(
      RecordRules.reportYear,
      ReportYearFacts(subject: subject, year: dossier.year, today: act.today))
    for (field, day) in [("people_as_of", dossier.peopleAsOf), ("money_as_of", dossier.moneyAsOf)] {
      reader.check(
        RecordRules.dayOrder,
        DayOrderFacts(
          subject: subject, field: field, earlier: day, later: act.day,
          names: DayOrderFacts.figures))
    }
    let figures = reader.figures(dossier.figures, subject: subject)
    act.add(reader.findings)
    if (1990...act.today.year).contains(dossier.year) {
      act.add(
        CooperativeLaw.judge(
          try UnitReportFacts(db: act.db, record: record).facts(
            of: dossier.year, receivedOn: act.day, figures),
          by: RuleCatalogue.yearlyReport))
    }
    try act.restate(entry(figures), subject: subject, content: dossier, unit: unit)
  }

  private func entry(_ figures: YearlyFigures) -> LedgerEntry {
    let reader = DossierReader()
    var entry = LedgerEntry("annual_report")
    entry.key("unit_id", unit)
    entry.key("year", dossier.year)
    entry.set("received_on", act.day.description)
    entry.set("people_as_of", dossier.peopleAsOf?.description)
    entry.set("money_as_of", dossier.moneyAsOf?.description)
    for figure in YearlyFigure.allCases { entry.set(figure.rawValue, figures[figure]) }
    entry.set("document", reader.text(dossier.document) ?? "")
    entry.set("note", reader.text(dossier.note) ?? "")
    return entry
  }
}
