/// Where the columns of a member file stand; -1 for a column the file does not have.
struct MemberColumns {
  let unit, memberNumber, memberType, memberKind, fullName, sex, dateOfBirth, idNumber: Int
  let nationality, ethnicity, address, phone, representative, joinedOn, capital: Int
  let contributedOn, certificateNumber, leftOn, leftReason, note: Int

  init(_ header: HeaderMap) {
    func place(_ key: String) -> Int { header[key] ?? -1 }
    unit = place("unit")
    memberNumber = place("member_number")
    memberType = place("member_type")
    memberKind = place("member_kind")
    fullName = place("full_name")
    sex = place("sex")
    dateOfBirth = place("date_of_birth")
    idNumber = place("id_number")
    nationality = place("nationality")
    ethnicity = place("ethnicity")
    address = place("address")
    phone = place("phone")
    representative = place("representative")
    joinedOn = place("joined_on")
    capital = place("capital")
    contributedOn = place("contributed_on")
    certificateNumber = place("certificate_number")
    leftOn = place("left_on")
    leftReason = place("left_reason")
    note = place("note")
  }
}
