internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Records the education of a member or office-holder of a unit from a day on (trình độ).
  ///
  /// - Throws: ``RegistryError/memberNotFound(_:)`` for somebody who is not on record of the unit,
  ///   ``RegistryError/refused(_:)``, ``RegistryError/nothingToChange(_:)``.
  @discardableResult
  public func recordQualification(
    _ dossier: QualificationDossier, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    let details = try details.effective(on: dossier.from, field: "from")
    return try perform(.recordQualification, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try RecordQualification(act: act, unit: unit, dossier: dossier).run()
    }
  }
}

/// Education: judge, write.
struct RecordQualification {
  let act: Act
  let unit: Int64
  let dossier: QualificationDossier

  func run() throws {
    let record = try act.unit(unit)
    let person = try PersonFinder.known(act.db, unit: unit, named: dossier.person, on: act.day)
    let filing = try act.open(content: try ledgerJSON(dossier))
    try act.touch(unit)
    try PartyStore.reachBack(act.db, party: person.party, to: act.day, filing: filing)
    let replaced = try FactTable.qualification.set(
      act.db, key: [unit, person.party],
      values: [dossier.level.rawValue, DossierReader().text(dossier.field) ?? ""], from: act.day,
      filing: filing)
    guard let replaced else { throw RegistryError.nothingToChange(record.localNumber) }
    for (place, column) in FactTable.qualification.values.enumerated() {
      act.note(
        FactChange(
          subject: person.fullName, field: column,
          before: replaced.before.flatMap { FactTable.text($0[place]) },
          after: FactTable.text(replaced.after[place])))
    }
  }
}

extension PersonFinder {
  /// Somebody on record of a unit: a member, or who holds or held an office.
  ///
  /// - Throws: ``RegistryError/memberNotFound(_:)``.
  static func known(
    _ db: Database, unit: Int64, named text: String, on day: CivilDate
  ) throws -> Person {
    let digits = text.filter { !" .-".contains($0) }
    let idNumber = digits.count >= 9 && digits.allSatisfy(\.isNumber) ? digits : nil
    guard let person = try person(db, unit: unit, named: text, idNumber: idNumber, on: day) else {
      throw RegistryError.memberNotFound(text)
    }
    return person
  }
}
