internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// Finds a member of a unit by member number, identity number or name.
enum MemberFinder {
  /// The party of the only member whose folded name is the key; `nil` when none or several.
  static func only(_ db: Database, unit: Int64, searchKey: String) throws -> Int64? {
    let found = try parties(db, unit: unit, searchKey: searchKey)
    return found.count == 1 ? found[0] : nil
  }

  /// The party of the member that was typed; of several with one name, the only one who is a member
  /// on the day.
  ///
  /// - Throws: ``RegistryError/memberNotFound(_:)`` or
  ///   ``RegistryError/memberAmbiguous(_:candidates:)``.
  static func party(
    _ db: Database, unit: Int64, named text: String, on day: CivilDate? = nil
  ) throws -> Int64 {
    let typed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let party = try byNumber(db, unit: unit, typed) ?? byIdentity(db, unit: unit, typed) {
      return party
    }
    let found = try parties(db, unit: unit, searchKey: searchKey(typed))
    if found.count == 1 { return found[0] }
    if found.isEmpty { throw RegistryError.memberNotFound(text) }
    if let day {
      let present = try found.filter {
        try MembershipSpans.read(db, unit: unit, party: $0).on(day) != nil
      }
      if present.count == 1 { return present[0] }
    }
    throw RegistryError.memberAmbiguous(
      text, candidates: try numbers(db, unit: unit, parties: found))
  }

  private static func byNumber(_ db: Database, unit: Int64, _ text: String) throws -> Int64? {
    guard text.count < 9, let number = Int(text) else { return nil }
    return try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT party_id FROM membership
          WHERE unit_id = ? AND member_number = ? AND retracted_by IS NULL
          """), arguments: [unit, number])
  }

  private static func byIdentity(_ db: Database, unit: Int64, _ text: String) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT membership.party_id FROM party_detail AS detail
            JOIN membership ON membership.party_id = detail.party_id
          WHERE detail.id_number = ? AND detail.valid_to IS NULL AND detail.retracted_by IS NULL
            AND membership.unit_id = ? AND membership.retracted_by IS NULL
          """), arguments: [text.filter { !" .-".contains($0) }, unit])
  }

  private static func parties(_ db: Database, unit: Int64, searchKey: String) throws -> [Int64] {
    guard !searchKey.isEmpty else { return [] }
    return try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT membership.party_id FROM membership
            JOIN party_detail AS detail ON detail.party_id = membership.party_id
          WHERE membership.unit_id = ? AND membership.retracted_by IS NULL
            AND detail.search_key = ? AND detail.valid_to IS NULL AND detail.retracted_by IS NULL
          """), arguments: [unit, searchKey])
  }

  private static func numbers(_ db: Database, unit: Int64, parties: [Int64]) throws -> [String] {
    try parties.prefix(10).compactMap { party in
      try String.fetchOne(
        db,
        sql: """
          SELECT membership.member_number || ' ' || detail.full_name
          FROM membership JOIN party_detail AS detail ON detail.party_id = membership.party_id
          WHERE membership.unit_id = ? AND membership.party_id = ?
            AND membership.retracted_by IS NULL AND detail.retracted_by IS NULL
            AND detail.valid_to IS NULL
          ORDER BY membership.valid_from DESC LIMIT 1
          """, arguments: [unit, party])
    }
  }
}
