internal import CooperativeLaw
internal import GRDB

extension ExportRequest {
  /// OCOP products in the columns of the contract, a decision a row, so that they can be taken in
  /// again; a product without a decision has a row of its own.
  ///
  /// - Parameters:
  ///   - area: only products of this area, by the old or the new map.
  ///   - moment: as true on which day and as known when.
  /// - Returns: the request, for ``Registry/export(_:_:)``.
  public static func products(in area: Area? = nil, at moment: Moment) -> ExportRequest {
    ExportRequest(
      columns: ColumnCatalogue.ocop.columns, profile: .none, disclosure: .masked,
      sql: select + (area == nil ? "" : inArea) + order,
      arguments: { db in
        var arguments = try moment.arguments(db)
        if let area { arguments += ["area_id": area.id] }
        return arguments
      })
  }

  private static let inArea = " AND detail.area_id IN (\(AreaFilter.counted))"
  private static let order = " ORDER BY detail.product_id, decision.decided_on"

  private static func points(_ column: String) -> String {
    """
    CASE WHEN decision.\(column) IS NOT NULL
      THEN printf('%d.%02d', decision.\(column) / 100, decision.\(column) % 100) END AS \(column)
    """
  }

  private static let select = """
    SELECT \(ExportedUnit.words(forID: "unit.id")) AS unit, detail.product, detail.product_group AS "group",
      detail.product_set, detail.code, decision.stars, \(points("score")),
      decision.decision_number, decision.decided_on, nullif(decision.issuer, '') AS issuer,
      decision.valid_to, detail.owner_type,
      CASE WHEN unit.id IS NULL THEN detail.owner_name END AS owner_name, area.code AS area_code,
      \(points("score_a")), \(points("score_b")), \(points("score_c")),
      CASE decision.potential_five_stars WHEN 1 THEN 'yes' END AS potential_five_stars,
      revocation.occurred_on AS revoked_on, decision.issuer_level,
      nullif(revocation.decision_number, '') AS revocation_number,
      nullif(revocation.reason, '') AS revocation_reason, detail.valid_from AS product_from,
      nullif(decision.note, '') AS note
    FROM ocop_detail AS detail
      LEFT JOIN unit ON unit.id = detail.unit_id
      LEFT JOIN area ON area.id = detail.area_id
      LEFT JOIN ocop_recognition AS decision ON decision.product_id = detail.product_id
        AND decision.decided_on <= :day AND \(Moment.recorded("decision"))
      LEFT JOIN ocop_revocation AS revocation ON revocation.recognition_id = decision.id
        AND \(Moment.happened("revocation"))
    WHERE \(Moment.seen("detail"))
    """
}
