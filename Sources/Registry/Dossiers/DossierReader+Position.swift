internal import CooperativeLaw

extension DossierReader {
  /// Reads one office-holder.
  ///
  /// - Returns: the draft, or `nil` when the holder has no name or the office is not known.
  mutating func position(
    _ dossier: PositionDossier, actDay: CivilDate, today: CivilDate
  ) -> PositionDraft? {
    let name = name(dossier.fullName, field: "full_name")
    let role = word(
      RecordRules.roleUnknown, dossier.role.isEmpty ? "?" : dossier.role, subject: name ?? "",
      field: "role")
    let from = dossier.from ?? actDay
    check(
      RecordRules.termOrder,
      TermFacts(subject: name ?? "", from: from, endsOn: dossier.termEndsOn, today: today))
    let number = identity(
      dossier.idNumber, type: .individual, nationality: nil, subject: name ?? "")
    guard let name, let role else { return nil }
    return PositionDraft(
      role: role, fullName: name, idNumber: number?.text, from: from,
      termEndsOn: dossier.termEndsOn, note: text(dossier.note) ?? "")
  }
}
