internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// What the rules of joining say of imported members, judged under the law of their day.
///
/// SQL finds the few rows a rule could speak on; the rule itself judges them.
struct MemberWarnings {
  let db: Database
  let warnings: Warnings
  let today: CivilDate

  func run() throws {
    try undated()
    try ages()
    try shares()
    try namesakes()
    try minimums()
  }

  private func undated() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT line, unit_id, from_day FROM import_stage
        WHERE line IN (SELECT line FROM import_undated)
        """)
    while let row = try rows.next() {
      let day: String = row[2]
      warnings.add(ImportWarning.noJoiningDay(day), line: row[0], unit: row[1])
    }
  }

  /// No law asks for more than 18 years, so who turns 20 in the year of joining is old enough.
  private func ages() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT stage.line, stage.unit_id, unit.kind AS unit_kind, stage.kind, stage.full_name,
          stage.date_of_birth, stage.birth_year, stage.from_day, stage.nationality
        FROM import_stage AS stage JOIN unit ON unit.id = stage.unit_id
        WHERE stage.type = 'individual'
          AND coalesce(CAST(substr(stage.date_of_birth, 1, 4) AS INTEGER), stage.birth_year)
            > CAST(substr(stage.from_day, 1, 4) AS INTEGER) - 20
        """)
    var regimes = RegimeCache()
    while let row = try rows.next() {
      guard let kind = UnitKind(rawValue: row["unit_kind"]),
        let day = CivilDate(iso: row["from_day"] as String)
      else { continue }
      let facts = JoiningFacts(
        regime: regimes.regime(kind, day), model: nil, member: Self.member(row))
      for finding in Rule.memberAge.judge(facts) {
        warnings.add(finding, line: row["line"], unit: row["unit_id"])
      }
    }
  }

  private static func member(_ row: Row) -> MemberFacts {
    let born = (row["date_of_birth"] as String?).flatMap { CivilDate(iso: $0) }
    return MemberFacts(
      name: row["full_name"], type: .individual,
      kind: (row["kind"] as String?).flatMap { MemberKind(rawValue: $0) } ?? .unknown,
      birth: born.map { .day($0) } ?? (row["birth_year"] as Int?).map { .year($0) },
      isForeign: isForeign(row["nationality"]))
  }

  private static func isForeign(_ nationality: String?) -> Bool {
    guard let nationality else { return false }
    return !["viet nam", "vietnam", "vn", "vnm", "vietnamese"].contains(searchKey(nationality))
  }

  /// Shares of members still in, against the charter capital on record, under the law of today.
  private func shares() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT stage.line, stage.unit_id, unit.kind AS unit_kind, stage.kind, stage.full_name,
          stage.capital, capital.amount
        FROM import_stage AS stage JOIN unit ON unit.id = stage.unit_id
          JOIN unit_capital AS capital ON capital.unit_id = stage.unit_id
            AND capital.valid_to IS NULL AND capital.retracted_by IS NULL
        WHERE stage.capital * 10 > capital.amount AND stage.until_day IS NULL
        """)
    var regimes = RegimeCache()
    while let row = try rows.next() {
      guard let kind = UnitKind(rawValue: row["unit_kind"]) else { continue }
      let facts = ShareFacts(
        regime: regimes.regime(kind, today), subject: row["full_name"],
        memberKind: (row["kind"] as String?).flatMap { MemberKind(rawValue: $0) } ?? .unknown,
        share: row["capital"], charterCapital: row["amount"])
      for finding in Rule.memberCap.judge(facts) {
        warnings.add(finding, line: row["line"], unit: row["unit_id"])
      }
    }
  }

  /// People of one name in a unit whom only their numbers or births tell apart.
  private func namesakes() throws {
    guard
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM temp.sqlite_master WHERE name = 'import_by_name')
          """) == true
    else { return }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT max(line), unit_id, count(*) FROM import_stage
        GROUP BY unit_id, search_key HAVING count(*) > 1
        """)
    while let row = try rows.next() {
      warnings.add(ImportWarning.namesakes(row[2]), line: row[0], unit: row[1])
    }
  }

  /// Units of the file that today have fewer official members than the law asks.
  private func minimums() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT touched.unit_id, unit.kind,
          (SELECT count(*) FROM membership
            WHERE membership.unit_id = touched.unit_id AND membership.valid_to IS NULL
              AND membership.retracted_by IS NULL
              AND membership.member_kind IN ('official', 'unknown')) AS members
        FROM (SELECT DISTINCT unit_id FROM import_stage) AS touched
          JOIN unit ON unit.id = touched.unit_id
          JOIN unit_status AS status ON status.unit_id = touched.unit_id
            AND status.valid_to IS NULL AND status.retracted_by IS NULL
        WHERE status.status NOT IN ('ended', 'closed') AND members < 10
        """)
    var regimes = RegimeCache()
    while let row = try rows.next() {
      guard let kind = UnitKind(rawValue: row[1]) else { continue }
      let minimum = regimes.regime(kind, today).membership.minimum
      guard let least = minimum.value, row[2] < least else { continue }
      warnings.add(
        ImportWarning.tooFewMembers(row[2], least: least, minimum.citation), line: nil,
        unit: row[0])
    }
  }
}
