internal import CooperativeLaw
internal import VietnameseText

/// A member as a dossier tells it, in the form the database keeps.
struct MemberDraft: Sendable {
  /// Who the member is.
  let party: PartyDraft
  let memberKind: MemberKind
  let joinedOn: CivilDate
  let capital: Int?
  /// Day the capital was paid in full; `nil` when it is only committed.
  let contributedOn: CivilDate?
  let certificateNumber: String?
  let note: String
  /// Tax code or local number of a member that is itself a registered unit.
  let memberUnitReference: String?
  /// What the registered unit is, once it is found.
  var memberUnitKind: UnitKind?

  /// What the member is in law.
  var memberType: MemberType { party.type }

  /// The member as the rules of law see it.
  var facts: MemberFacts {
    MemberFacts(
      name: party.fullName, type: party.type, kind: memberKind, birth: party.birth,
      isForeign: !Nationality.isVietnamese(party.nationality),
      representative: party.representative, contribution: capital,
      identity: memberUnitReference ?? party.idNumber, unitKind: memberUnitKind)
  }
}

extension PartyDraft {
  /// What is known of the birth.
  var birth: BirthDate? {
    if let day = dateOfBirth.flatMap({ CivilDate(iso: $0) }) { return .day(day) }
    return birthYear.map { .year($0) }
  }
}

/// A nationality as typed.
enum Nationality {
  /// What is kept when nothing is typed.
  static let vietnamese = "Việt Nam"

  /// Whether it means Vietnam; so does silence.
  static func isVietnamese(_ nationality: String?) -> Bool {
    guard let nationality else { return true }
    return ["viet nam", "vietnam", "vn", "vietnamese", ""].contains(searchKey(nationality))
  }
}
