internal import CooperativeLaw
internal import GRDB

extension CaseBook {
  /// The cases of a unit, the oldest first; of a moment, what was known then and done by its day.
  static func all(
    _ db: Database, unit: Int64, at moment: Moment? = nil
  ) throws -> [CaseBook] {
    try read(db, "case_file.unit_id = :only", only: unit, at: moment)
  }

  /// The cases of the units of a JSON list, the oldest first.
  static func of(_ db: Database, units: String, at moment: Moment) throws -> [CaseBook] {
    try read(
      db, "case_file.unit_id IN (SELECT value FROM json_each(:only))", only: units, at: moment)
  }

  /// The case that acts on a unit are about: the one opened last that has not ended, else the last.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` when there is none.
  static func current(_ db: Database, unit: Int64, name: String) throws -> CaseBook {
    let cases = try all(db, unit: unit)
    guard let current = cases.last(where: { !$0.isEnded }) ?? cases.last else {
      throw RegistryError.refused(
        RecordRules.caseMissing.judge(CaseMissingFacts(localNumber: name, hasCase: false)))
    }
    return current
  }

  /// Every case on record at a moment, the oldest first.
  static func everyCase(_ db: Database, at moment: Moment?) throws -> [CaseBook] {
    try read(db, "0 = :only", only: 0, at: moment)
  }

  private static func read(
    _ db: Database, _ condition: String, only: some DatabaseValueConvertible, at moment: Moment?
  ) throws -> [CaseBook] {
    var arguments: StatementArguments =
      try moment?.arguments(db) ?? ["day": "9999-12-31", "known": Int64.max]
    arguments += ["only": only]
    let reader = CaseReader(db: db, condition: condition, arguments: arguments)
    let steps = try reader.steps()
    let council = try reader.council()
    let payments = try reader.payments()
    return try reader.files().compactMap { row in
      let id: Int64 = row["id"]
      guard let kind = UnitKind(rawValue: row["kind"]),
        let ground = CaseGround(procedure: row["procedure"], code: row["ground"]),
        let openedOn = CivilDate(iso: row["opened_on"] as String)
      else { return nil }
      let certified = (row["certified_on"] as String?).flatMap(CivilDate.init(iso:))
      return CaseBook(
        id: id, unit: row["unit_id"], subject: StatusSubject(kind), ground: ground,
        openedOn: openedOn,
        isRegistered: kind != .group || certified.map { openedOn >= $0 } ?? false,
        steps: steps[id] ?? [], council: council[id] ?? [], payments: payments[id] ?? [])
    }
  }
}

/// Reads the tables of cases, each in one statement.
private struct CaseReader {
  let db: Database
  let condition: String
  let arguments: StatementArguments

  func files() throws -> [Row] {
    try fetch(
      """
      SELECT case_file.id, case_file.unit_id, unit.kind, case_file.procedure, case_file.ground,
        case_file.opened_on, (
          SELECT min(valid_from) FROM unit_registration AS registration
          WHERE registration.unit_id = unit.id AND registration.law = 'L2023_THT'
            AND registration.retracted_by IS NULL) AS certified_on
      FROM case_file JOIN unit ON unit.id = case_file.unit_id
      WHERE \(condition) AND \(seen("case_file", "opened_on")) ORDER BY case_file.opened_on, case_file.id
      """)
  }

  func steps() throws -> [Int64: [CaseBook.Step]] {
    let rows = try fetch(
      """
      SELECT fact.case_id, fact.step, fact.done_on, fact.document_number, fact.note,
        fact.recorded_by
      FROM case_step AS fact JOIN case_file ON case_file.id = fact.case_id
      WHERE \(condition) AND \(seen("fact", "done_on")) ORDER BY fact.done_on, fact.id
      """)
    return group(rows) { row in
      guard let step = DissolutionStep(rawValue: row["step"]),
        let day = CivilDate(iso: row["done_on"] as String)
      else { return nil }
      return CaseBook.Step(
        step: step, doneOn: day, documentNumber: row["document_number"], note: row["note"],
        filing: row["recorded_by"])
    }
  }

  func council() throws -> [Int64: [CaseBook.Person]] {
    let rows = try fetch(
      """
      SELECT fact.case_id, fact.role, fact.full_name, fact.organisation
      FROM case_person AS fact JOIN case_file ON case_file.id = fact.case_id
      WHERE \(condition) AND :day IS NOT NULL AND \(known("fact")) ORDER BY fact.id
      """)
    return group(rows) { row in
      CouncilRole(rawValue: row["role"]).map {
        CaseBook.Person(role: $0, fullName: row["full_name"], organisation: row["organisation"])
      }
    }
  }

  func payments() throws -> [Int64: [CaseBook.Payment]] {
    let rows = try fetch(
      """
      SELECT fact.case_id, fact.rank, fact.creditor, fact.amount_due, fact.amount_paid,
        fact.occurred_on
      FROM settlement_line AS fact JOIN case_file ON case_file.id = fact.case_id
      WHERE \(condition) AND \(seen("fact", "occurred_on")) ORDER BY fact.occurred_on, fact.id
      """)
    return group(rows) { row in
      guard let rank = SettlementRank(rawValue: row["rank"]),
        let day = CivilDate(iso: row["occurred_on"] as String)
      else { return nil }
      return CaseBook.Payment(
        rank: rank, creditor: row["creditor"], due: row["amount_due"], paid: row["amount_paid"],
        occurredOn: day)
    }
  }

  private func fetch(_ sql: String) throws -> [Row] {
    try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
  }

  private func group<Value>(_ rows: [Row], _ value: (Row) -> Value?) -> [Int64: [Value]] {
    rows.reduce(into: [:]) { values, row in
      guard let value = value(row) else { return }
      values[row["case_id"] as Int64, default: []].append(value)
    }
  }

  private func known(_ row: String) -> String {
    "\(row).recorded_by <= :known AND (\(row).retracted_by IS NULL OR \(row).retracted_by > :known)"
  }

  private func seen(_ row: String, _ day: String) -> String {
    "\(known(row)) AND \(row).\(day) <= :day"
  }
}
