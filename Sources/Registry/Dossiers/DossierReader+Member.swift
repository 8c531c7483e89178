internal import CooperativeLaw
internal import VietnameseText

extension DossierReader {
  /// Reads one member.
  ///
  /// - Returns: the draft, or `nil` when the member has no name.
  mutating func member(
    _ dossier: MemberDossier, actDay: CivilDate, today: CivilDate
  ) -> MemberDraft? {
    guard let name = name(dossier.fullName, field: "full_name") else { return nil }
    let party = party(dossier, name: name, today: today)
    let joinedOn = dossier.joinedOn ?? actDay
    check(
      RecordRules.dateOrder,
      DateOrderFacts(
        subject: name, birth: party.birth, joined: joinedOn, contributed: dossier.contributedOn,
        today: today))
    return MemberDraft(
      party: party, memberKind: dossier.memberKind ?? .official, joinedOn: joinedOn,
      capital: amount(dossier.capital, subject: name, field: "capital"),
      contributedOn: dossier.contributedOn,
      certificateNumber: text(dossier.certificateNumber), note: text(dossier.note) ?? "",
      memberUnitReference: party.type == .unit ? unitReference(dossier.idNumber) : nil)
  }

  /// Who the member is.
  private mutating func party(
    _ dossier: MemberDossier, name: String, today: CivilDate
  ) -> PartyDraft {
    let type = dossier.memberType ?? .individual
    let nationality = text(dossier.nationality) ?? Nationality.vietnamese
    let birth = birth(dossier.dateOfBirth, subject: name)
    let sex = word(RecordRules.sexUnknown, dossier.sex, subject: name, field: "sex")
    let number = identity(
      dossier.idNumber, type: type, nationality: nationality, subject: name)
    if case .citizenID(let citizenID)? = number?.person {
      check(
        RecordRules.identityCrossCheck,
        IdentityCrossFacts(
          subject: name, citizenID: citizenID, sex: sex, birthYear: birth?.year,
          currentYear: today.year))
    }
    return PartyDraft(
      type: type, fullName: name, sex: sex?.rawValue, dateOfBirth: birth?.day?.description,
      birthYear: birth?.yearOnly, idNumber: number?.text, nationality: nationality,
      ethnicity: text(dossier.ethnicity), address: text(dossier.address),
      phone: phone(dossier.phone, subject: name),
      representative: otherName(
        dossier.representative, subject: name, field: "representative"))
  }

  /// An identity number in the form that is compared, and what it is when it is a person's.
  ///
  /// Numbers of households, organisations and foreigners have no shape of their own. A member unit
  /// is found by its reference and has none.
  mutating func identity(
    _ typed: String?, type: MemberType, nationality: String?, subject: String
  ) -> (text: String, person: IdentityNumber?)? {
    guard let typed = text(typed), type != .unit else { return nil }
    let facts = IdentityFacts(typed, subject: subject)
    guard type == .individual else { return (organisationNumber(typed), nil) }
    guard Nationality.isVietnamese(nationality) else {
      return (facts.value?.text ?? typed.uppercased(), nil)
    }
    return value(RecordRules.identityShape, facts).map { ($0.text, $0) }
  }

  /// A tax code by its digits, whatever stands between them; other numbers as typed.
  private func organisationNumber(_ typed: String) -> String {
    (try? TaxCode(parsing: typed))?.digits ?? typed
  }

  /// The reference by which a member unit is looked up.
  private func unitReference(_ typed: String?) -> String? {
    text(typed).map { organisationNumber($0) }
  }
}

extension BirthDate {
  /// The year of birth.
  var year: Int {
    switch self {
    case .day(let day): day.year
    case .year(let year): year
    }
  }

  /// The day of birth, when it is known.
  var day: CivilDate? {
    guard case .day(let day) = self else { return nil }
    return day
  }

  /// The year, when nothing more is known.
  var yearOnly: Int? {
    guard case .year(let year) = self else { return nil }
    return year
  }
}
