internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// The OCOP products at a moment, in the order of their names.
  ///
  /// - Parameters:
  ///   - filter: which products.
  ///   - moment: the day, and what was known.
  /// - Returns: each product that somebody owns on that day.
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func products(
    _ filter: OCOPFilter = OCOPFilter(), at moment: Moment
  ) throws(RegistryError) -> [OCOPRecord] {
    try read { db in try OCOPList.records(db, filter, at: moment) }
  }

  /// The OCOP products whose recognition ends within some days, the first to end first.
  ///
  /// - Parameters:
  ///   - filter: which products; its ``OCOPFilter/expiringWithin`` says how many days.
  ///   - moment: the day, and what was known.
  /// - Returns: those that are expiring.
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func expiringProducts(
    _ filter: OCOPFilter = OCOPFilter(), at moment: Moment
  ) throws(RegistryError) -> [OCOPRecord] {
    var filter = filter
    filter.state = .expiring
    return try products(filter, at: moment).sorted {
      ($0.daysLeft ?? .max, $0.product) < ($1.daysLeft ?? .max, $1.product)
    }
  }
}

enum OCOPList {
  static func records(
    _ db: Database, _ filter: OCOPFilter, at moment: Moment
  ) throws -> [OCOPRecord] {
    let owner = try filter.owner.map { try UnitFinder.unit(db, named: $0) }
    var arguments = try moment.arguments(db)
    arguments += [
      "group": filter.group?.rawValue, "stars": filter.stars, "owner": owner,
      "owner_type": filter.ownerType?.rawValue, "product": nil,
    ]
    if let area = filter.area { arguments += ["area_id": area.id] }
    return try Row.fetchAll(
      db.cachedStatement(sql: filter.area == nil ? sql : sqlInArea), arguments: arguments
    ).map { OCOPRecord($0, on: moment.day, within: filter.expiringWithin) }
      .filter { filter.lets($0.state) }
  }

  /// One product; `nil` when it was not on record by that moment.
  static func record(_ db: Database, _ product: Int64, at moment: Moment) throws -> OCOPRecord? {
    var arguments = try moment.arguments(db)
    arguments += [
      "group": nil, "stars": nil, "owner": nil, "owner_type": nil, "product": product,
    ]
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
      .map { OCOPRecord($0, on: moment.day, within: OCOPValidity.windows[0]) }
  }

  private static let sql = select + order
  private static let sqlInArea =
    select + " AND detail.area_id IN (\(AreaFilter.counted))" + order
  private static let order = " ORDER BY detail.search_key, detail.product_id"

  private static let select = """
    SELECT detail.product_id, unit.local_number AS unit, detail.owner_type,
      coalesce(name.full_name, detail.owner_name) AS owner_name, area.code AS area_code,
      detail.product, detail.product_group, detail.product_set, detail.code, recognition.stars,
      recognition.potential_five_stars, recognition.score_a, recognition.score_b,
      recognition.score_c, recognition.score, recognition.decision_number, recognition.decided_on,
      recognition.issuer, recognition.issuer_level, recognition.valid_to,
      revocation.occurred_on AS revoked_on, revocation.reason AS revoked_for
    FROM ocop_detail AS detail
      LEFT JOIN unit ON unit.id = detail.unit_id
      LEFT JOIN unit_name AS name ON name.unit_id = detail.unit_id AND \(Moment.seen("name"))
      LEFT JOIN area ON area.id = detail.area_id
      LEFT JOIN ocop_recognition AS recognition ON recognition.id = (
        SELECT latest.id FROM ocop_recognition AS latest
        WHERE latest.product_id = detail.product_id AND latest.decided_on <= :day
          AND \(Moment.recorded("latest"))
        ORDER BY latest.decided_on DESC, latest.id DESC LIMIT 1)
      LEFT JOIN ocop_revocation AS revocation ON revocation.recognition_id = recognition.id
        AND \(Moment.happened("revocation"))
    WHERE \(Moment.seen("detail")) AND (:product IS NULL OR detail.product_id = :product)
      AND (:group IS NULL OR detail.product_group = :group)
      AND (:stars IS NULL OR recognition.stars = :stars)
      AND (:owner IS NULL OR detail.unit_id = :owner)
      AND (:owner_type IS NULL OR detail.owner_type = :owner_type)
    """
}
