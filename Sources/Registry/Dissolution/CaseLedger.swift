internal import CooperativeLaw
internal import GRDB

/// Writes the rows of cases.
enum CaseLedger {
  /// Opens a case and answers its number.
  static func open(
    _ db: Database, unit: Int64, _ ground: CaseGround, on day: CivilDate, filing: Int64
  ) throws -> Int64 {
    try db.cachedStatement(
      sql: """
        INSERT INTO case_file (unit_id, procedure, ground, opened_on, recorded_by)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      unit, ground.procedure.rawValue, ground.code, day.description, filing,
    ])
    return db.lastInsertedRowID
  }

  /// Records a step as done.
  static func step(
    _ act: Act, case id: Int64, _ step: DissolutionStep, on day: CivilDate, filing: Int64,
    note: String = ""
  ) throws {
    try act.db.cachedStatement(
      sql: """
        INSERT INTO case_step (case_id, step, done_on, document_number, note, recorded_by)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, step.rawValue, day.description, act.details.decisionNumber, note, filing,
    ])
    act.note(
      FactChange(subject: day.slashed, field: "step", before: nil, after: step.rawValue))
  }

  /// Records who fills a part of the council.
  static func person(
    _ db: Database, case id: Int64, _ person: CaseBook.Person, filing: Int64
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO case_person (case_id, role, full_name, organisation, recorded_by)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, person.role.rawValue, person.fullName, person.organisation, filing,
    ])
  }

  /// Records what is owed or paid.
  static func payment(
    _ db: Database, case id: Int64, _ payment: CaseBook.Payment, filing: Int64
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO settlement_line
          (case_id, rank, creditor, amount_due, amount_paid, occurred_on, recorded_by)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, payment.rank.rawValue, payment.creditor, payment.due, payment.paid,
      payment.occurredOn.description, filing,
    ])
  }
}
