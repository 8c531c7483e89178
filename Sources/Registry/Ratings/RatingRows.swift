internal import CooperativeLaw
internal import GRDB

/// The waiting rows of an imported file of ratings, read by their schemes.
struct RatingRows {
  private let db: Database
  private let schemes: [RatingScheme]

  init(_ db: Database) throws {
    self.db = db
    schemes = try SchemeBook.all(db, known: .max)
  }

  /// Puts codes for words, the total and grade that follow, and rejects what cannot be true.
  func settle(_ rejects: Rejects) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM import_stage ORDER BY line")
    while let row = try rows.next() {
      let line: Int = row["line"]
      let name = SchemeNameFacts(typed: row["scheme"], schemes: schemes)
      for finding in RecordRules.ratingScheme.judge(name) { try rejects.add(line: line, finding) }
      guard let scheme = name.scheme else { continue }
      let facts = facts(row, scheme, Self.nobody)
      let impossible =
        (RecordRules.ratingContents.judge(facts) + RecordRules.ratingDays.judge(facts))
        .filter { $0.severity == .blocker }
      for finding in impossible { try rejects.add(line: line, finding) }
      if impossible.isEmpty { try settle(line, facts) }
    }
    try rejects.leaveOut()
  }

  private func settle(_ line: Int, _ facts: RatingFacts) throws {
    try db.cachedStatement(
      sql: """
        UPDATE import_stage SET scheme = ?, total = ?, grade = ?, not_rated_reason = ?
        WHERE line = ?
        """
    ).execute(arguments: [
      facts.scheme.code, facts.entry.total?.hundredths, facts.entry.grade,
      facts.entry.notRatedReason, line,
    ])
  }

  /// What the rules say of old ratings; who agreed is seldom in old books and is not asked.
  func warn(_ warnings: Warnings) throws {
    let rules =
      [RecordRules.ratingSum, RecordRules.ratingDays]
      + RuleCatalogue.rating.filter { $0.id != "rating.agreed" }
    let stopped = try Set(Int64.fetchAll(db, sql: Self.unitsThatStopped))
    let rows = try Row.fetchCursor(db, sql: Self.withUnits)
    while let row = try rows.next() {
      guard let scheme = SchemeBook.find(row["scheme"], in: schemes) else { continue }
      let unit: Int64 = row["unit_id"]
      let stops = stopped.contains(unit) ? try RatingUnit.stops(db, unit: unit) : []
      for finding in CooperativeLaw.judge(facts(row, scheme, self.unit(row, stops)), by: rules)
      where finding.severity > .note {
        warnings.add(finding, line: row["line"], unit: unit)
      }
    }
  }

  private func facts(
    _ row: Row, _ scheme: RatingScheme, _ unit: RatingFacts.Unit
  ) -> RatingFacts {
    let scores = RatingFile.criteria.compactMap { id in
      (row[id] as Int?).map { (id, Points(hundredths: $0)) }
    }
    return RatingFacts(
      subject: row["local_number"] ?? "", year: row["year"], scheme: scheme,
      entry: RatingEntry(
        scores: Dictionary(scores) { $1 },
        total: (row["total"] as Int?).map(Points.init(hundredths:)),
        grade: (row["grade"] as String?).map(scheme.gradeCode),
        notRatedReason: (row["not_rated_reason"] as String?).map(scheme.reasonCode),
        fined: row["fined"]), days: RatingFacts.Days(row), unit: unit)
  }

  private func unit(_ row: Row, _ stops: [DateSpan]) -> RatingFacts.Unit {
    RatingFacts.Unit(
      kind: (row["kind"] as String?).flatMap(UnitKind.init) ?? .cooperative,
      foundedOn: row.day("founded_on"),
      isCreditFund: row["is_credit_fund"],
      isAgricultural: AgriculturalLines.include(
        (row["lines"] as String?)?.split(separator: ";").map(String.init) ?? []), stops: stops)
  }

  /// Before the units are looked at, nothing of them is judged.
  private static let nobody = RatingFacts.Unit(kind: .cooperative, foundedOn: nil)

  private static let unitsThatStopped = """
    SELECT unit_id FROM unit_status WHERE status = 'suspended' AND retracted_by IS NULL
    UNION SELECT unit_id FROM activity_observation WHERE retracted_by IS NULL
    """

  private static let withUnits = """
    SELECT stage.*, unit.local_number, unit.kind,
      (SELECT min(registered_on) FROM unit_registration AS founding
        WHERE founding.unit_id = unit.id AND founding.retracted_by IS NULL) AS founded_on,
      EXISTS (SELECT 1 FROM unit_trait AS trait WHERE trait.unit_id = unit.id
        AND trait.trait = 'credit_fund' AND trait.retracted_by IS NULL) AS is_credit_fund,
      (SELECT group_concat(code, ';') FROM unit_line AS line
        WHERE line.unit_id = unit.id AND line.retracted_by IS NULL) AS lines
    FROM import_stage AS stage JOIN unit ON unit.id = stage.unit_id ORDER BY stage.line
    """
}
