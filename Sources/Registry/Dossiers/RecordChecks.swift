internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// The record rules that ask the database.
enum RecordChecks {
  /// Whether a unit other than `own` has or had a tax code.
  ///
  /// A group that becomes a cooperative keeps its code.
  static func taxCodeTaken(
    _ db: Database, _ code: String?, except own: Int64? = nil
  ) throws -> [Finding] {
    guard let code else { return [] }
    return RecordRules.taxCodeTaken.judge(
      TaxCodeOwnerFacts(code: code, holder: try holder(db, code: code, except: own)))
  }

  /// Whether the identity number of a party is on record with another name.
  static func identityTaken(_ db: Database, _ party: PartyDraft) throws -> [Finding] {
    guard let number = party.idNumber, let owner = try PartyStore.owner(db, idNumber: number) else {
      return []
    }
    return RecordRules.identityTaken.judge(
      IdentityOwnerFacts(
        name: party.fullName, maskedNumber: PersonalMask.identity.covered(number),
        nameOnRecord: owner.fullName))
  }

  /// Everything the database has to say about a new unit, its members and office-holders.
  static func unit(_ db: Database, _ draft: UnitDraft) throws -> [Finding] {
    let parties = draft.members.map(\.party) + draft.positions.map(\.party)
    return try taxCodeTaken(db, draft.taxCode)
      + parties.flatMap { try identityTaken(db, $0) }
  }

  /// The unit that has or had a code, with the last name it bore.
  private static func holder(
    _ db: Database, code: String, except own: Int64?
  ) throws -> (number: String, name: String)? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT unit.local_number, coalesce((
            SELECT name.full_name FROM unit_name AS name
            WHERE name.unit_id = unit.id AND name.retracted_by IS NULL
            ORDER BY name.valid_from DESC, name.id DESC LIMIT 1), '')
          FROM unit_code AS code JOIN unit ON unit.id = code.unit_id
          WHERE code.code = ? AND code.scheme = 'tax_code' AND code.retracted_by IS NULL
            AND unit.id IS NOT ?
          LIMIT 1
          """), arguments: [code, own]
    ).map { ($0[0], $0[1]) }
  }
}
