internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records a class that a member or office-holder of a unit took (đào tạo, bồi dưỡng).
  ///
  /// - Throws: ``RegistryError/memberNotFound(_:)`` for somebody who is not on record of the unit,
  ///   ``RegistryError/refused(_:)``.
  @discardableResult
  public func recordTraining(
    _ dossier: TrainingDossier, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    let details = try details.effective(on: dossier.on, field: "occurred_on")
    return try perform(.recordTraining, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      _ = try act.unit(unit, afterEnd: true)
      let person = try PersonFinder.known(act.db, unit: unit, named: dossier.person, on: act.day)
      let reader = DossierReader()
      var entry = LedgerEntry("training")
      entry.key("unit_id", unit)
      entry.key("party_id", person.party)
      entry.key("occurred_on", act.day.description)
      entry.set("kind", dossier.kind.rawValue, field: "training")
      entry.set("topic", reader.text(dossier.topic) ?? "")
      entry.set("organiser", reader.text(dossier.organiser) ?? "")
      let filing = try act.append(
        entry, subject: person.fullName, content: dossier, unit: unit
      ).filing
      try PartyStore.reachBack(act.db, party: person.party, to: act.day, filing: filing)
    }
  }
}
