internal import CooperativeLaw
internal import GRDB

/// Finds the person whom an officer names as holder of an office.
enum PersonFinder {
  /// Somebody on record.
  struct Person {
    let party: Int64
    let fullName: String
  }

  /// The person by identity number; else a member by number, identity or name; else who holds another
  /// office under that name; `nil` for somebody new.
  ///
  /// - Throws: ``RegistryError/memberAmbiguous(_:candidates:)`` when several members answer.
  static func person(
    _ db: Database, unit: Int64, named text: String, idNumber: String?, on day: CivilDate
  ) throws -> Person? {
    if let idNumber, let owner = try PartyStore.owner(db, idNumber: idNumber) {
      return Person(party: owner.id, fullName: owner.fullName)
    }
    guard let party = try byName(db, unit: unit, text, on: day) else { return nil }
    // Who is on record with another number is another person of the same name.
    if idNumber != nil, try hasNumber(db, party) { return nil }
    return Person(party: party, fullName: try MembershipStore.name(db, party: party))
  }

  private static func byName(
    _ db: Database, unit: Int64, _ text: String, on day: CivilDate
  ) throws -> Int64? {
    do {
      return try MemberFinder.party(db, unit: unit, named: text, on: day)
    } catch RegistryError.memberNotFound {
      let parties = Set(
        try PositionStore.everHeld(db, unit: unit).filter { $0.answers(to: text) }.map(\.party))
      return parties.count == 1 ? parties.first : nil
    }
  }

  private static func hasNumber(_ db: Database, _ party: Int64) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT id_number IS NOT NULL FROM party_detail
          WHERE party_id = ? AND valid_to IS NULL AND retracted_by IS NULL
          """), arguments: [party]) ?? false
  }
}
