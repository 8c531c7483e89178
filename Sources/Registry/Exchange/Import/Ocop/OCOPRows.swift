internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// Judges the waiting rows one by one: what cannot be true whatever else is on record.
struct OCOPRows {
  let db: Database
  let rejects: Rejects

  func judge() throws {
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM import_stage ORDER BY line")
    let fill = try db.cachedStatement(
      sql: "UPDATE import_stage SET search_key = ?, owner_key = ?, valid_to = ? WHERE line = ?")
    for row in rows {
      let line: Int = row["line"]
      for finding in Self.findings(row) where finding.severity == .blocker {
        try rejects.add(line: line, finding)
      }
      for (problem, field) in Self.missing(row) {
        try rejects.add(line: line, problem, field: field)
      }
      // A unit is told by its id, so that only other owners need their names.
      let owner =
        (row["unit_id"] as Int64?) == nil ? (row["owner_name"] as String?) ?? "" : ""
      try fill.execute(arguments: [
        searchKey((row["product"] as String?) ?? ""), searchKey(owner),
        Self.validTo(row)?.description, line,
      ])
    }
    try rejects.leaveOut()
  }

  private static func missing(_ row: Row) -> [(RowProblem, String)] {
    var missing: [String] = []
    if (row["unit_id"] as Int64?) == nil, (row["owner_name"] as String?) == nil {
      missing.append("unit")
    }
    let parts = ["stars", "decision_number", "decided_on"]
    let isGiven = parts.map { !(row[$0] as DatabaseValue).isNull }
    let isDecided = isGiven.contains(true) || !(row["revoked_on"] as DatabaseValue).isNull
    if isDecided { missing += zip(parts, isGiven).filter { !$0.1 }.map(\.0) }
    var problems = missing.map { (RowProblem.missing, $0) }
    if let revoked = row["revoked_on"] as String?, let decided = row["decided_on"] as String?,
      revoked < decided
    {
      problems.append((.endsBeforeStart, "revoked_on"))
    }
    return problems
  }

  private static func findings(_ row: Row) -> [Finding] {
    let name = RecordRules.nameCharacters.judge(
      TypedText(row["product"] ?? "", field: "product"))
    // What is missing is told apart.
    guard let stars = row["stars"] as Int?, let decidedOn = row.day("decided_on"),
      let number = row["decision_number"] as String?
    else { return name }
    return name
      + RecordRules.ocopScores.judge(OCOPScoreFacts(stars: stars, scores: scores(row)))
      + RecordRules.ocopDecision.judge(
        OCOPDecisionFacts(
          number: number, decidedOn: decidedOn, validTo: row.day("valid_to")))
  }

  /// The last day, reckoned where the file does not give it.
  private static func validTo(_ row: Row) -> CivilDate? {
    if let stated = row.day("valid_to") { return stated }
    guard let stars = (row["stars"] as Int?).flatMap(OCOPStars.init(rawValue:)),
      let decidedOn = row.day("decided_on")
    else { return nil }
    return OCOPRecognitionRow.lastDay(stars, decidedOn)
  }

  static func scores(_ row: Row) -> OCOPScores {
    OCOPScores(
      community: row["score_a"], marketing: row["score_b"], quality: row["score_c"],
      stated: row["score"])
  }
}
