internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// Who holds which office of a unit.
enum PositionStore {
  /// One holder of one office.
  struct Holder {
    let party: Int64
    let role: PositionRole
    let fullName: String
    let searchKey: String
    let idNumber: String?

    /// Whether what was typed names this holder.
    func answers(to text: String) -> Bool {
      idNumber == text || VietnameseText.searchKey(text) == searchKey
    }
  }

  /// The holders at a moment.
  static func holders(_ db: Database, unit: Int64, at moment: Moment) throws -> [Holder] {
    var arguments = try moment.arguments(db)
    arguments += ["unit": unit]
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT post.party_id, post.role, detail.full_name, detail.search_key, detail.id_number
          FROM position AS post JOIN party_detail AS detail ON detail.party_id = post.party_id
            AND \(Moment.seen("detail"))
          WHERE post.unit_id = :unit AND \(Moment.seen("post"))
          ORDER BY post.id
          """), arguments: arguments
    ).compactMap { row in
      PositionRole(rawValue: row[1]).map {
        Holder(party: row[0], role: $0, fullName: row[2], searchKey: row[3], idNumber: row[4])
      }
    }
  }
}
