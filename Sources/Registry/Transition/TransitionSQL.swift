internal import CooperativeLaw
internal import GRDB

/// The one statement that reads what is known of units and a duty of changing laws.
enum TransitionSQL {
  /// Every unit of the duty's kind.
  static func all(
    _ db: Database, _ duty: TransitionDuty, in area: Area?, at moment: Moment
  ) throws -> [TransitionRecord] {
    var arguments = try arguments(db, duty, at: moment)
    if let area { arguments += ["area_id": area.id] }
    let sql =
      "\(select) WHERE (unit.kind = 'group') = :of_groups"
      + (area == nil ? "" : " AND address.area_id IN (\(AreaFilter.counted))")
      + " ORDER BY area.code, name.sort_key, unit.id"
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
      .map { TransitionRecord($0, duty, on: moment.day) }
  }

  /// One unit; `nil` when it was not registered yet.
  static func one(
    _ db: Database, unit: Int64, duty: TransitionDuty, at moment: Moment
  ) throws -> TransitionRecord? {
    let arguments = try arguments(db, duty, at: moment) &+ ["unit": unit]
    return try Row.fetchOne(
      db.cachedStatement(
        sql: "\(select) WHERE unit.id = :unit AND :of_groups IS NOT NULL"), arguments: arguments
    ).map { TransitionRecord($0, duty, on: moment.day) }
  }

  private static func arguments(
    _ db: Database, _ duty: TransitionDuty, at moment: Moment
  ) throws -> StatementArguments {
    try moment.arguments(db) &+ [
      "duty": duty.rawValue, "since": duty.since.description,
      "of_groups": duty == .groupRegistration,
    ]
  }

  private static let select = """
    SELECT unit.local_number, unit.kind, name.full_name AS name, area.code AS area_code,
      area.type || ' ' || area.name AS area_name, \(first("registered_on")) AS founded_on,
      \(first("law")) AS law,
      (SELECT min(again.registered_on) FROM unit_registration AS again
        WHERE again.unit_id = unit.id AND again.registered_on >= :since
          AND \(Moment.begun("again"))) AS registered_again_on,
      status.status, status.valid_from AS status_from, status.end_reason,
      tax.code AS tax_code, state.state, state.valid_from AS state_from, state.evidence
    FROM unit
      JOIN unit_registration AS registration ON registration.unit_id = unit.id
        AND \(Moment.seen("registration"))
      LEFT JOIN unit_name AS name ON name.unit_id = unit.id AND \(Moment.seen("name"))
      LEFT JOIN unit_address AS address ON address.unit_id = unit.id
        AND \(Moment.seen("address"))
      LEFT JOIN area ON area.id = address.area_id
      LEFT JOIN unit_code AS tax ON tax.unit_id = unit.id AND tax.scheme = 'tax_code'
        AND \(Moment.seen("tax"))
      LEFT JOIN unit_status AS status ON status.unit_id = unit.id AND \(Moment.seen("status"))
      LEFT JOIN unit_transition AS state ON state.unit_id = unit.id AND state.duty = :duty
        AND \(Moment.seen("state"))
    """

  /// What the first registration of a unit says.
  private static func first(_ column: String) -> String {
    """
    (SELECT founding.\(column) FROM unit_registration AS founding
        WHERE founding.unit_id = unit.id AND \(Moment.begun("founding"))
        ORDER BY founding.registered_on, founding.id LIMIT 1)
    """
  }
}

extension TransitionRecord {
  fileprivate init(_ row: Row, _ duty: TransitionDuty, on day: CivilDate) {
    let facts = UnitTransitionFacts(row)
    let standing = duty.standing(of: facts)
    self.init(
      localNumber: row["local_number"], kind: facts.kind, name: row["name"] ?? "",
      areaCode: row["area_code"], areaName: row["area_name"], law: row["law"] ?? "", duty: duty,
      facts: facts, standing: standing,
      evidence: standing.basis == .recorded ? row["evidence"] : nil,
      lacks: duty.lacks(standing.state, facts, on: day),
      isOverdue: TransitionRecord.isOverdue(standing.state, duty, on: day))
  }
}

extension TransitionRecord {
  /// Nobody is called late who may have nothing to do.
  private static func isOverdue(
    _ state: TransitionState, _ duty: TransitionDuty, on day: CivilDate
  ) -> Bool? {
    guard state.isOpen else { return false }
    let isMissed = TransitionDeadline(duty).isMissed(on: day)
    return state == .notKnown && isMissed != false ? nil : isMissed
  }
}

extension UnitTransitionFacts {
  fileprivate init(_ row: Row) {
    func day(_ column: String) -> CivilDate? {
      (row[column] as String?).flatMap(CivilDate.init(iso:))
    }
    let founded = day("founded_on") ?? CivilDate(dayNumber: 0)
    let state = (row["state"] as String?).flatMap(TransitionState.init(rawValue:))
    self.init(
      kind: (row["kind"] as String?).flatMap(UnitKind.init) ?? .cooperative, foundedOn: founded,
      // A unit founded under the new law was not registered again by its founding.
      registeredAgainOn: day("registered_again_on").flatMap { $0 > founded ? $0 : nil },
      status: (row["status"] as String?).flatMap(LegalStatus.init(rawValue:)),
      statusFrom: day("status_from"),
      endReason: (row["end_reason"] as String?).flatMap(EndReason.init(rawValue:)),
      record: state.flatMap { state in day("state_from").map { Record(state, on: $0) } },
      hasTaxCode: (row["tax_code"] as String?) != nil)
  }
}
