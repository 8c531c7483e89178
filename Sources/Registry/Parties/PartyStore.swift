internal import CooperativeLaw
internal import GRDB

/// Finding and writing parties: by identity number, else by name and birth inside a unit.
enum PartyStore {
  /// The party that owns an identity number now, with its name.
  static func owner(_ db: Database, idNumber: String) throws -> (id: Int64, fullName: String)? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT party_id, full_name FROM party_detail
          WHERE id_number = ? AND valid_to IS NULL AND retracted_by IS NULL
          """), arguments: [idNumber]
    ).map { ($0[0], $0[1]) }
  }

  /// The party inside a unit with that folded name and birth, when it is one only.
  static func sameNameAndBirth(
    _ db: Database, unit: Int64, searchKey: String, dateOfBirth: String?, birthYear: Int?
  ) throws -> Int64? {
    let found = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT membership.party_id FROM membership
            JOIN party_detail AS detail ON detail.party_id = membership.party_id
          WHERE membership.unit_id = ? AND membership.retracted_by IS NULL
            AND detail.valid_to IS NULL AND detail.retracted_by IS NULL
            AND detail.search_key = ? AND detail.date_of_birth IS ? AND detail.birth_year IS ?
          LIMIT 2
          """), arguments: [unit, searchKey, dateOfBirth, birthYear])
    return found.count == 1 ? found[0] : nil
  }

  /// The party of a draft inside a unit, or `nil` when it is not on record.
  static func existing(_ db: Database, _ draft: PartyDraft, unit: Int64?) throws -> Int64? {
    if let number = draft.idNumber, let owner = try owner(db, idNumber: number) { return owner.id }
    guard let unit, draft.dateOfBirth != nil || draft.birthYear != nil else { return nil }
    return try sameNameAndBirth(
      db, unit: unit, searchKey: draft.searchKeyText, dateOfBirth: draft.dateOfBirth,
      birthYear: draft.birthYear)
  }

  /// The party of a draft: the one on record with what is newly known of it, or a new one.
  static func keep(
    _ db: Database, _ draft: PartyDraft, unit: Int64?, from day: CivilDate, filing: Int64
  ) throws -> Int64 {
    if let party = try existing(db, draft, unit: unit) {
      try learn(db, party: party, draft, from: day, filing: filing)
      return party
    }
    try db.cachedStatement(sql: "INSERT INTO party (type, recorded_by) VALUES (?, ?)")
      .execute(arguments: [draft.type.rawValue, filing])
    let party = db.lastInsertedRowID
    try FactTable.party.insert(
      db, key: [party], values: draft.values, from: day.description, filing: filing)
    return party
  }

  /// The party through which a registered unit is a member of a union.
  static func keep(
    _ db: Database, memberUnit: Int64, from day: CivilDate, _ draft: PartyDraft, filing: Int64
  ) throws -> Int64 {
    let known = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM party WHERE unit_id = ?"), arguments: [memberUnit])
    if let known { return known }
    try db.cachedStatement(
      sql: "INSERT INTO party (type, unit_id, recorded_by) VALUES ('unit', ?, ?)"
    ).execute(arguments: [memberUnit, filing])
    let party = db.lastInsertedRowID
    try FactTable.party.insert(
      db, key: [party], values: draft.values, from: day.description, filing: filing)
    return party
  }

  /// Adds what was not known before; what is on record stays where the draft is silent.
  private static func learn(
    _ db: Database, party: Int64, _ draft: PartyDraft, from day: CivilDate, filing: Int64
  ) throws {
    let lines = try FactTable.party.lines(db, key: [party])
    guard let known = lines.last else { return }
    let merged = zip(draft.values, known.values).map { new, old in
      new?.databaseValue ?? old
    }
    if merged == known.values { return }
    // What is learnt holds from the day it is said, never from before the party was known.
    let from = max(day.description, known.from)
    guard let start = CivilDate(iso: from) else { return }
    try FactTable.party.set(db, key: [party], values: merged, from: start, filing: filing)
  }
}
