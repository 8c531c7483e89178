internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records a decision on the stars of an OCOP product (công nhận, phân hạng): the first, a renewal,
  /// or a change of stars.
  ///
  /// It takes effect on the day of the decision.
  ///
  /// - Throws: ``RegistryError/refused(_:)``, ``RegistryError/productNotFound(_:)`` and others.
  @discardableResult
  public func recogniseProduct(
    _ text: String, _ dossier: OCOPRecognitionDossier, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    var details = try details.effective(on: dossier.decidedOn, field: "decided_on")
    details.decidedOn = dossier.decidedOn
    details.decisionNumber = dossier.decisionNumber
    return try perform(.recogniseProduct, details) { act in
      let product = try OCOPFinder.product(act.db, named: text)
      try RecogniseProduct(act: act, product: product, dossier: dossier).run()
    }
  }
}

/// A decision on stars: read, judge, write.
struct RecogniseProduct {
  private struct Content: Encodable {
    let product: Int64
    let recognition: OCOPRecognitionDossier
  }

  let act: Act
  let product: Int64
  let dossier: OCOPRecognitionDossier

  func run() throws {
    let label = try OCOPFinder.label(act.db, product)
    try judgeRecord(label)
    let stars = OCOPStars(rawValue: dossier.stars)
    let validTo = dossier.validTo ?? stars.flatMap { OCOPRecognitionRow.lastDay($0, act.day) }
    if let stars {
      act.add(
        CooperativeLaw.judge(
          OCOPRecognitionFacts(
            product: label, stars: stars, isPotentialFive: dossier.isPotentialFive,
            scores: dossier.scores, level: dossier.level, decidedOn: act.day,
            validTo: dossier.validTo), by: RuleCatalogue.ocopRecognition))
    }
    let before = try OCOPRecognitionRow.latest(act.db, product, on: act.day)
    let filing = try act.open(
      content: try ledgerJSON(Content(product: product, recognition: dossier)))
    if let unit = try OCOPStore.draft(act.db, product, on: act.day)?.unit { try act.touch(unit) }
    let row = OCOPRecognitionRow(dossier, validTo: validTo, note: act.details.note)
    try row.insert(act.db, product: product, filing: filing)
    for (field, value) in row.told {
      act.note(
        FactChange(
          subject: label, field: field,
          before: before?.told.first { $0.field == field }?.value, after: value))
    }
  }

  /// What cannot be true, whatever the law says.
  private func judgeRecord(_ label: String) throws {
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    reader.check(
      RecordRules.ocopScores,
      OCOPScoreFacts(product: label, stars: dossier.stars, scores: dossier.scores))
    let draft = try OCOPStore.draft(act.db, product, on: act.day)
    if let unit = draft?.unit,
      let record = try UnitShow.record(act.db, unit, at: Moment(day: act.day))
    {
      act.add(UnitStanding.ended(record))
    }
    reader.check(
      RecordRules.ocopDecision,
      OCOPDecisionFacts(
        product: label, number: reader.text(dossier.decisionNumber) ?? "",
        decidedOn: act.day, validTo: dossier.validTo, isOnRecord: draft != nil,
        sameDay: try OCOPRecognitionRow.number(act.db, product, decidedOn: act.day)))
    act.add(reader.findings)
  }
}
