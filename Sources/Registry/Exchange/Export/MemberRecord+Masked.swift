internal import CooperativeLaw

extension MemberRecord {
  /// The record as a disclosure shows it.
  public func shown(_ disclosure: Disclosure) -> MemberRecord {
    switch disclosure {
    case .publicOnly, .masked: masked
    case .full: self
    }
  }

  private var masked: MemberRecord {
    MemberRecord(
      unit: unit, memberNumber: memberNumber, memberType: memberType, memberKind: memberKind,
      fullName: fullName, sex: sex, dateOfBirth: nil, birthYear: dateOfBirth?.year ?? birthYear,
      idNumber: idNumber.map(PersonalMask.identity.covered), nationality: nationality,
      ethnicity: ethnicity.map(PersonalMask.hidden.covered),
      address: address.map(PersonalMask.hidden.covered),
      phone: phone.map(PersonalMask.phone.covered), representative: representative,
      joinedOn: joinedOn, capital: capital, paid: paid, contributedOn: contributedOn,
      certificateNumber: certificateNumber, leftOn: leftOn, leftReason: leftReason, note: note)
  }
}
