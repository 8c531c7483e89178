/// A column of the table that rows wait in; its raw value is the place in the INSERT.
enum StageSlot: Int32, CaseIterable {
  // Which row, and whom it is about.
  case line = 1
  case unitId, type, fullName, searchKey, sortKey, sex, dateOfBirth, birthYear, idNumber
  /// What tells one party from another: the identity number, marked for households and units.
  case identity
  case nationality, ethnicity, address, phone, representative, memberUnit
  /// When it holds: half open.
  case fromDay, untilDay
  case note
  // Members.
  case memberNumber, kind, endReason, capital, contributedOn, certificateNumber
  // Positions.
  case role
  // Units.
  case name, shortName, nameKey, nameSortKey, taxCode, registeredOn, law, areaId, charterCapital
  case lines, sector, model, creditFund, email, status, statusFrom

  /// The column's name in SQL.
  var column: String {
    "\(self)".reduce(into: "") { text, letter in
      text += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
    }
  }

  /// The columns that each kind of import fills.
  static let people: [StageSlot] = [
    .line, .unitId, .type, .fullName, .searchKey, .sortKey, .sex, .dateOfBirth, .birthYear,
    .idNumber, .identity, .nationality, .ethnicity, .address, .phone, .representative,
    .memberUnit, .fromDay, .untilDay, .note, .memberNumber,
  ]
  static let members: [StageSlot] =
    people + [.kind, .endReason, .capital, .contributedOn, .certificateNumber]
  static let positions: [StageSlot] = people + [.role]
  static let units: [StageSlot] =
    people + [
      .kind, .certificateNumber, .name, .shortName, .nameKey, .nameSortKey, .taxCode,
      .registeredOn, .law, .areaId, .charterCapital, .lines, .sector, .model, .creditFund, .email,
      .status, .statusFrom,
    ]
}
