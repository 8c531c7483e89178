public import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// Which units a list shows; a condition that is `nil` does not narrow it.
public struct UnitFilter: Sendable, Equatable {
  /// Of this kind.
  public var kind: UnitKind?
  /// In this legal status, such as `active`.
  public var status: String?
  /// With the seat in this area, by the old or the new map.
  public var area: Area?
  /// With this sector, as the officer wrote it; marks and case do not matter.
  public var sector: String?
  /// Registered under this law, such as `L2012`.
  public var law: String?
  /// Registered on this day or later.
  public var registeredFrom: CivilDate?
  /// Registered on this day or earlier.
  public var registeredTo: CivilDate?
  /// A people's credit fund, or not one.
  public var creditFund: Bool?

  /// Makes a filter that lets every unit through.
  public init() {}
}

extension UnitFilter {
  /// The conditions after ``UnitSQL/select``; constant, so that its statement is prepared once.
  static let conditions = """
    WHERE (:kind IS NULL OR unit.kind = :kind)
      AND (:status IS NULL OR status.status = :status)
      AND (:sectors IS NULL OR sector.value IN (SELECT value FROM json_each(:sectors)))
      AND (:law IS NULL OR registration.law = :law)
      AND (:registered_from IS NULL OR registration.registered_on >= :registered_from)
      AND (:registered_to IS NULL OR registration.registered_on <= :registered_to)
      AND (:credit_fund IS NULL OR (credit_fund.value IS NOT NULL) = :credit_fund)
    """

  /// The same with the seat in an area.
  static let conditionsInArea =
    conditions + "\n  AND address.area_id IN (\(AreaFilter.counted))"

  /// The statement of a list in Vietnamese order of names.
  var sql: String {
    UnitSQL.select + "\n" + (area == nil ? UnitFilter.conditions : UnitFilter.conditionsInArea)
      + "\nORDER BY name.sort_key, unit.id"
  }

  func arguments(_ db: Database, at moment: Moment) throws -> StatementArguments {
    var arguments = try moment.arguments(db)
    arguments += [
      "kind": kind?.rawValue, "status": status, "sectors": try sectors(db), "law": law,
      "registered_from": registeredFrom?.description, "registered_to": registeredTo?.description,
      "credit_fund": creditFund,
    ]
    if let area { arguments += ["area_id": area.id] }
    return arguments
  }

  /// The spellings of the sector that are on record, as JSON; `nil` when every sector will do.
  ///
  /// A statement of SQLite cannot fold marks, so the few spellings are folded beforehand.
  private func sectors(_ db: Database) throws -> String? {
    guard let sector else { return nil }
    let spellings = try String.fetchAll(
      db.cachedStatement(sql: "SELECT DISTINCT value FROM unit_trait WHERE trait = 'sector'"))
    return try ledgerJSON(spellings.filter { searchKey($0) == searchKey(sector) })
  }
}
