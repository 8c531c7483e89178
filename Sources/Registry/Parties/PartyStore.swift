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
  ///
  /// Two people of one name and year are told apart by their identity numbers.
  static func sameNameAndBirth(
    _ db: Database, unit: Int64, searchKey: String, dateOfBirth: String?, birthYear: Int?,
    idNumber: String? = nil
  ) throws -> Int64? {
    let found = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT membership.party_id FROM membership
            JOIN party_detail AS detail ON detail.party_id = membership.party_id
          WHERE membership.unit_id = ? AND membership.retracted_by IS NULL
            AND detail.valid_to IS NULL AND detail.retracted_by IS NULL
            AND detail.search_key = ? AND detail.date_of_birth IS ? AND detail.birth_year IS ?
            AND (?5 IS NULL OR detail.id_number IS NULL OR detail.id_number = ?5)
          LIMIT 2
          """), arguments: [unit, searchKey, dateOfBirth, birthYear, idNumber])
    return found.count == 1 ? found[0] : nil
  }

  /// The party of a draft inside a unit, or `nil` when it is not on record.
  static func existing(_ db: Database, _ draft: PartyDraft, unit: Int64?) throws -> Int64? {
    if let number = draft.idNumber, let owner = try owner(db, idNumber: number) { return owner.id }
    guard let unit, draft.dateOfBirth != nil || draft.birthYear != nil else { return nil }
    return try sameNameAndBirth(
      db, unit: unit, searchKey: draft.searchKeyText, dateOfBirth: draft.dateOfBirth,
      birthYear: draft.birthYear, idNumber: draft.idNumber)
  }

  /// The party of a draft: the one on record with what is newly known of it, or a new one.
  static func keep(
    _ db: Database, _ draft: PartyDraft, unit: Int64?, from day: CivilDate, filing: Int64
  ) throws -> Int64 {
    if let party = try existing(db, draft, unit: unit) {
      try reachBack(db, party: party, to: day, filing: filing)
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
    if let known {
      try reachBack(db, party: known, to: day, filing: filing)
      return known
    }
    try db.cachedStatement(
      sql: "INSERT INTO party (type, unit_id, recorded_by) VALUES ('unit', ?, ?)"
    ).execute(arguments: [memberUnit, filing])
    let party = db.lastInsertedRowID
    try FactTable.party.insert(
      db, key: [party], values: draft.values, from: day.description, filing: filing)
    return party
  }

  private static let nameColumns: Set<String> = ["full_name", "search_key", "sort_key"]

  /// Says that what is first known of a party held since an earlier day too.
  ///
  /// Else a membership typed late would have no name on its first days.
  static func reachBack(_ db: Database, party: Int64, to day: CivilDate, filing: Int64) throws {
    guard let first = try FactTable.party.lines(db, key: [party]).first,
      first.from > day.description
    else { return }
    try FactTable.party.set(db, key: [party], values: first.values, from: day, filing: filing)
  }

  /// Adds what was not known before; what is on record stays where the draft is silent.
  static func learn(
    _ db: Database, party: Int64, _ draft: PartyDraft, from day: CivilDate, filing: Int64
  ) throws {
    let lines = try FactTable.party.lines(db, key: [party])
    guard let known = lines.last else { return }
    // The name on record stays: the draft's is the same, perhaps typed without its marks.
    let merged = zip(FactTable.party.values, zip(draft.values, known.values)).map { column, pair in
      Self.nameColumns.contains(column) ? pair.1 : pair.0?.databaseValue ?? pair.1
    }
    if merged == known.values { return }
    // What is learnt holds from the day it is said, never from before the party was known.
    let from = max(day.description, known.from)
    guard let start = CivilDate(iso: from) else { return }
    try FactTable.party.set(db, key: [party], values: merged, from: start, filing: filing)
  }
}
