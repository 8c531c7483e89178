/// What the statements that look for evidence share.
enum WatchSQL {
  /// Id, kind, status, and whether a group holds a certificate: the first columns of a row.
  static let head = """
    unit.id, unit.kind, status.status, unit.kind <> 'group' OR EXISTS (
      SELECT 1 FROM unit_registration AS certified WHERE certified.unit_id = unit.id
        AND certified.law = 'L2023_THT' AND \(Moment.seen("certified")))
    """

  /// Units that are not on their way out, all or those of `:units`.
  static func working(isScoped: Bool) -> String {
    """
    unit JOIN unit_status AS status ON status.unit_id = unit.id
        AND status.status IN ('active', 'suspended', 'not_at_address')
        AND \(Moment.seen("status"))\(scope("unit.id", isScoped))
    """
  }

  /// The condition that narrows a statement to `:units`.
  static func scope(_ column: String, _ isScoped: Bool) -> String {
    isScoped ? " AND \(column) IN (SELECT value FROM json_each(:units))" : ""
  }

  /// The day of the first registration.
  static let registeredOn = """
    (SELECT min(founding.registered_on) FROM unit_registration AS founding
      WHERE founding.unit_id = unit.id AND \(Moment.begun("founding")))
    """

  static func holds(isScoped: Bool) -> String {
    """
    SELECT hold.unit_id, hold.ground, hold.kind, hold.reason, hold.document,
      CASE WHEN hold.closed_by > :known THEN NULL ELSE hold.valid_to END, hold.recorded_by
    FROM unit_explanation AS hold
    WHERE \(Moment.seen("hold"))\(scope("hold.unit_id", isScoped))
    """
  }

  static let unitsOfArea = """
    SELECT address.unit_id FROM unit_address AS address
    WHERE address.area_id IN (\(AreaFilter.counted)) AND \(Moment.seen("address"))
    """
}
