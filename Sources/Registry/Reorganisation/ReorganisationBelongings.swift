internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// OCOP products and links of the value chain of units that are reorganised, as they are on record.
enum ReorganisationBelongings {
  /// Something on record that has a name.
  struct Belonging {
    /// The product, or the row of the link.
    let id: Int64
    let name: String
    /// Other ways to name it: its code, or the enterprise alone.
    let others: [String]

    /// Whether it is what was typed.
    func answers(to text: String) -> Bool {
      ([name] + others).contains { searchKey($0) == searchKey(text) }
    }
  }

  /// What a unit has on a day.
  static func standing(
    _ db: Database, _ item: ReorganisationItem, of unit: Int64, on day: CivilDate
  ) throws -> [Belonging] {
    guard let sql = item == .products ? products : item == .links ? links : nil else { return [] }
    var arguments = try Moment(day: day).arguments(db)
    arguments += ["unit": unit]
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { row in
      Belonging(id: row[0], name: row[1], others: [row[2], row[3]].compactMap(\.self))
    }
  }

  private static let products = """
    SELECT detail.product_id, detail.product, detail.code, NULL FROM ocop_detail AS detail
    WHERE detail.unit_id = :unit AND \(Moment.seen("detail")) ORDER BY detail.product_id
    """

  private static let links = """
    SELECT link.id, link.partner || CASE link.product WHEN '' THEN '' ELSE ' · ' || link.product END,
      link.partner, link.partner_code
    FROM value_chain_link AS link
    WHERE link.unit_id = :unit AND \(Moment.seen("link")) ORDER BY link.id
    """

  /// Hands a product or link on to another unit from the day of the act on.
  static func hand(
    _ act: Act, _ item: ReorganisationItem, _ id: Int64, to unit: Int64, filing: Int64
  ) throws {
    if item == .products {
      try handProduct(act, id, to: unit, filing: filing)
    } else {
      try handLink(act, id, to: unit, filing: filing)
    }
  }

  private static func handProduct(
    _ act: Act, _ product: Int64, to unit: Int64, filing: Int64
  ) throws {
    guard var draft = try OCOPStore.draft(act.db, product, on: act.day) else { return }
    draft.unit = unit
    draft.ownerType = try UnitStore.kind(act.db, unit).map(OCOPOwnerType.init) ?? draft.ownerType
    draft.ownerName = try UnitStore.lastName(act.db, unit) ?? draft.ownerName
    try FactTable.ocop.set(
      act.db, key: [product], values: draft.values, from: act.day, filing: filing)
  }

  /// A link that the other unit has itself with the same enterprise stays as it is there.
  private static func handLink(
    _ act: Act, _ link: Int64, to unit: Int64, filing: Int64
  ) throws {
    let row = try Row.fetchOne(
      act.db.cachedStatement(
        sql: "SELECT unit_id, partner, product FROM value_chain_link WHERE id = ?"),
      arguments: [link])
    guard let row else { return }
    let (source, partner, product): (Int64, String, String) = (row[0], row[1], row[2])
    let held = try FactTable.link.end(
      act.db, key: [source, partner, product], at: act.day, filing: filing)
    let own = try FactTable.link.lines(act.db, key: [unit, partner, product])
    guard let held, !own.contains(where: { $0.to == nil }) else { return }
    try FactTable.link.set(
      act.db, key: [unit, partner, product], values: held, from: act.day, filing: filing)
  }
}
