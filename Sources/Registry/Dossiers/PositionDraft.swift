internal import CooperativeLaw

/// An office-holder as a dossier tells it, in the form the database keeps.
struct PositionDraft: Sendable {
  let role: PositionRole
  let fullName: String
  let idNumber: String?
  let from: CivilDate
  let termEndsOn: CivilDate?
  let note: String

  /// The holder as a person.
  var party: PartyDraft {
    PartyDraft(
      type: .individual, fullName: fullName, sex: nil, dateOfBirth: nil, birthYear: nil,
      idNumber: idNumber, nationality: nil, ethnicity: nil, address: nil, phone: nil,
      representative: nil)
  }

  /// The office as the rules of law see it.
  var facts: PositionFacts { PositionFacts(role: role, holder: fullName, identity: idNumber) }
}
