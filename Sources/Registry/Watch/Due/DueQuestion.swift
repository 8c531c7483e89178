internal import CooperativeLaw
internal import GRDB

/// What is asked of every clock: the file, the moment, the area, the last day of interest.
struct DueQuestion {
  let db: Database
  let moment: Moment
  /// The last day that interests.
  let until: CivilDate
  private let area: Area?
  private let given: StatementArguments

  init(_ db: Database, _ filter: DueFilter, at moment: Moment) throws {
    self.db = db
    self.moment = moment
    until = filter.lateOnly ? moment.day : moment.day.adding(days: max(0, filter.within))
    area = filter.area
    given = try moment.arguments(db)
  }

  /// Whether an area narrows it.
  var isNarrowed: Bool { area != nil }

  /// The rows of a statement that may narrow by the area of the unit or, in OCOP, of the owner.
  ///
  /// - Parameters:
  ///   - sql: text up to and with its WHERE clause; the condition on the area follows.
  ///   - place: the column that holds an area's id.
  ///   - rest: what comes after the conditions.
  ///   - arguments: beside `:day`, `:known` and `:area_id`.
  /// - Returns: every row.
  /// - Throws: `DatabaseError` when the file cannot be read.
  func rows(
    _ sql: String, place: String = "address.area_id", rest: String = "",
    _ arguments: StatementArguments = [:]
  ) throws -> [Row] {
    var all = given
    all += arguments
    if let area { all += ["area_id": area.id] }
    let narrowed = area == nil ? sql : "\(sql) AND \(place) IN (\(AreaFilter.counted))"
    return try Row.fetchAll(
      db.cachedStatement(sql: "\(narrowed) \(rest)"), arguments: all)
  }
}

/// The parts that statements about units have in common.
enum DueUnit {
  /// The columns of a unit.
  static let columns = "unit.local_number, unit.kind, coalesce(name.full_name, '') AS name"

  /// A unit that stands at the moment: registered and not ended.
  static let from = """
    unit
      JOIN unit_registration AS registration ON registration.unit_id = unit.id
        AND \(Moment.seen("registration"))
      LEFT JOIN unit_name AS name ON name.unit_id = unit.id AND \(Moment.seen("name"))
      LEFT JOIN unit_address AS address ON address.unit_id = unit.id
        AND \(Moment.seen("address"))
      JOIN unit_status AS status ON status.unit_id = unit.id AND \(Moment.seen("status"))
        AND status.status NOT IN ('ended', 'closed')
    """

  /// The day a THT was first registered and did not only tell the commune.
  static let certifiedOn = """
    (SELECT min(certificate.valid_from) FROM unit_registration AS certificate
      WHERE certificate.unit_id = unit.id AND certificate.law = 'L2023_THT'
        AND \(Moment.recorded("certificate"))) AS certified_on
    """
}

extension Row {
  /// The local number of the unit of a row.
  var unitNumber: String { self["local_number"] }
  /// The name in a row.
  var unitName: String { self["name"] }
  /// The kind of the unit of a row.
  var unitKind: UnitKind { (self["kind"] as String?).flatMap(UnitKind.init) ?? .cooperative }
}
