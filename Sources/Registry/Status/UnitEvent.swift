public import CooperativeLaw
internal import GRDB

/// Something that happened to a unit, or to a branch of it, as it is on record.
public struct UnitEvent: Sendable, Equatable {
  /// The day.
  public let day: CivilDate
  /// The stored code.
  public let code: String
  /// The event; `nil` for a code that this program does not know.
  public let event: StatusEvent?
  /// The branch, office or location it happened to; `nil` for the unit itself.
  public let dependent: String?
  /// The day its paper came.
  public let notifiedOn: CivilDate?
  /// The last day of a suspension as notified.
  public let endsOn: CivilDate?
  /// The filing that recorded it.
  public let filing: Int64
}

extension UnitEvent {
  /// The events of `:unit` as far as known, whatever their day: an announced one may lie ahead.
  static func all(_ db: Database, _ arguments: StatementArguments) throws -> [UnitEvent] {
    try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).compactMap(UnitEvent.init)
  }

  private init?(_ row: Row) {
    func day(_ column: String) -> CivilDate? {
      (row[column] as String?).flatMap(CivilDate.init(iso:))
    }
    guard let day = day("occurred_on") else { return nil }
    self.init(
      day: day, code: row["event"], event: StatusEvent(code: row["event"]),
      dependent: row["dependent"],
      notifiedOn: (row["notified_on"] as String?).flatMap(CivilDate.init(iso:)),
      endsOn: (row["ends_on"] as String?).flatMap(CivilDate.init(iso:)), filing: row["recorded_by"])
  }

  private static let sql = """
    SELECT event.occurred_on, event.event, event.notified_on, event.ends_on, event.recorded_by,
      (SELECT detail.name FROM dependent_detail AS detail
        WHERE detail.dependent_id = event.dependent_id AND detail.retracted_by IS NULL
        ORDER BY detail.valid_from DESC, detail.id DESC LIMIT 1) AS dependent
    FROM status_event AS event
    WHERE event.unit_id = :unit AND event.recorded_by <= :known AND :day IS NOT NULL
      AND (event.retracted_by IS NULL OR event.retracted_by > :known)
    ORDER BY event.occurred_on, event.id
    """
}
