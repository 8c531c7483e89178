internal import CooperativeLaw

extension DossierReader {
  /// Reads the dossier of a unit with its members and office-holders.
  ///
  /// - Returns: the draft, or `nil` when the unit has no name.
  mutating func unit(_ dossier: UnitDossier, actDay: CivilDate, today: CivilDate) -> UnitDraft? {
    let name = name(dossier.name, field: "name")
    let registeredOn = dossier.registeredOn ?? actDay
    check(
      RecordRules.actDate,
      ActDateFacts(field: "registered_on", day: registeredOn, today: today))
    let members = (dossier.members ?? []).compactMap {
      member($0, actDay: registeredOn, today: today)
    }
    let positions = (dossier.positions ?? []).compactMap {
      position($0, actDay: registeredOn, today: today)
    }
    let draft = UnitDraft(
      kind: dossier.kind, name: name ?? "",
      shortName: otherName(dossier.shortName, field: "short_name"),
      foreignName: otherName(dossier.foreignName, field: "foreign_name"),
      taxCode: taxCode(dossier.taxCode), certificateNumber: text(dossier.certificateNumber),
      registeredOn: registeredOn, address: text(dossier.address) ?? "",
      areaCode: text(dossier.areaCode) ?? "",
      charterCapital: amount(dossier.charterCapital, field: "charter_capital"),
      lines: lines(dossier.lines ?? []), sector: text(dossier.sector),
      model: word(RecordRules.modelUnknown, dossier.model, field: "model"),
      isCreditFund: dossier.creditFund ?? false, phone: phone(dossier.phone),
      email: email(dossier.email), contractMonths: dossier.contractMonths,
      seeksStateSupport: dossier.seeksStateSupport ?? false, members: members,
      positions: positions)
    return name == nil ? nil : draft
  }
}
