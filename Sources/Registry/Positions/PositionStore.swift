internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// Who holds which office of a unit.
enum PositionStore {
  /// One holder of one office.
  struct Holder {
    let party: Int64
    let role: PositionRole
    let from: CivilDate
    let termEndsOn: CivilDate?
    let fullName: String
    let searchKey: String
    let idNumber: String?

    /// Whether what was typed names this holder.
    func answers(to text: String) -> Bool {
      idNumber == text.filter { !" .-".contains($0) }
        || VietnameseText.searchKey(text) == searchKey
    }
  }

  /// The holders at a moment.
  static func holders(_ db: Database, unit: Int64, at moment: Moment) throws -> [Holder] {
    var arguments = try moment.arguments(db)
    arguments += ["unit": unit]
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT post.party_id, post.role, post.valid_from, post.term_ends_on, detail.full_name,
            detail.search_key, detail.id_number
          FROM position AS post JOIN party_detail AS detail ON detail.party_id = post.party_id
            AND \(Moment.seen("detail"))
          WHERE post.unit_id = :unit AND \(Moment.seen("post"))
          ORDER BY post.id
          """), arguments: arguments
    ).compactMap(Holder.init)
  }

  /// Everybody who holds or has held an office, under the name now known.
  static func everHeld(_ db: Database, unit: Int64) throws -> [Holder] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT post.party_id, post.role, post.valid_from, post.term_ends_on, detail.full_name,
            detail.search_key, detail.id_number
          FROM position AS post JOIN party_detail AS detail ON detail.party_id = post.party_id
          WHERE post.unit_id = ? AND post.retracted_by IS NULL
            AND detail.valid_to IS NULL AND detail.retracted_by IS NULL
          ORDER BY post.id
          """), arguments: [unit]
    ).compactMap(Holder.init)
  }
}

extension PositionStore.Holder {
  init?(_ row: Row) {
    guard let role = PositionRole(rawValue: row[1]), let from = CivilDate(iso: row[2] as String)
    else { return nil }
    self.init(
      party: row[0], role: role, from: from,
      termEndsOn: (row[3] as String?).flatMap { CivilDate(iso: $0) }, fullName: row[4],
      searchKey: row[5], idNumber: row[6])
  }
}
