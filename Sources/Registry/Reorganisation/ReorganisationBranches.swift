internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// The branches, offices and locations of units that are reorganised.
enum ReorganisationBranches {
  /// A branch that is not closed.
  struct Branch {
    let id: Int64
    let name: String
    let code: String?

    /// Whether it is what was typed: its name or its number.
    func answers(to text: String) -> Bool {
      text == code || searchKey(text) == searchKey(name)
    }
  }

  /// The branches of a unit that stand on a day.
  static func standing(_ db: Database, of unit: Int64, on day: CivilDate) throws -> [Branch] {
    var arguments = try Moment(day: day).arguments(db)
    arguments += ["unit": unit]
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT detail.dependent_id, detail.name, detail.code FROM dependent_detail AS detail
          WHERE detail.unit_id = :unit AND \(Moment.seen("detail")) AND NOT EXISTS (
            SELECT 1 FROM dependent_status AS status
            WHERE status.dependent_id = detail.dependent_id AND status.status = 'closed'
              AND \(Moment.seen("status")))
          ORDER BY detail.dependent_id
          """), arguments: arguments
    ).map { Branch(id: $0[0], name: $0[1], code: $0[2]) }
  }

  /// Hands a branch on to another unit.
  static func hand(
    _ db: Database, _ branch: Int64, to unit: Int64, on day: CivilDate, filing: Int64
  ) throws {
    let table = FactTable.dependentDetail
    guard let held = try table.lines(db, key: [branch]).last(where: { $0.to == nil }),
      let place = table.values.firstIndex(of: "unit_id")
    else { return }
    var values = held.values
    values[place] = unit.databaseValue
    try table.set(db, key: [branch], values: values, from: day, filing: filing)
  }
}
