internal import CooperativeLaw
internal import GRDB

/// The common table expressions of lists by grade.
enum WatchGrades {
  /// `seen`: every rating seen, with the rank of its grade (3 good to 0 weak; NULL when nobody
  /// said what it counts as).
  static let seen = """
    meaning AS (
      SELECT value ->> 'scheme' AS scheme, value ->> 'code' AS code, value ->> 'rank' AS rank
      FROM json_each(:meanings)),
    seen AS (
      SELECT rating.unit_id, rating.year, rating.scheme, rating.total, rating.grade,
        rating.not_rated_reason, meaning.rank
      FROM rating LEFT JOIN meaning ON meaning.scheme = rating.scheme AND meaning.code = rating.grade
      WHERE \(RatingSQL.seen("rating")))
    """

  /// Units with one of some grades in their latest year with a grade.
  static let latest = """
    \(seen),
    latest AS (
      SELECT unit_id, max(year) AS year FROM seen WHERE grade IS NOT NULL GROUP BY unit_id),
    evidence AS (
      SELECT seen.* FROM latest JOIN seen ON seen.unit_id = latest.unit_id AND seen.year = latest.year
      WHERE seen.rank IN (SELECT value FROM json_each(:ranks)))
    """

  /// The same, or not rated in the latest year for a reason other than newness.
  static let latestOrUnrated = """
    \(seen),
    latest AS (SELECT unit_id, max(year) AS year FROM seen GROUP BY unit_id),
    evidence AS (
      SELECT seen.* FROM latest JOIN seen ON seen.unit_id = latest.unit_id AND seen.year = latest.year
      WHERE seen.rank IN (SELECT value FROM json_each(:ranks)) OR seen.not_rated_reason <> 'new')
    """

  /// Grades of one scheme that fell by two, or two years running, up to the latest year with a grade.
  static let falling = """
    \(seen),
    latest AS (
      SELECT unit_id, max(year) AS year FROM seen WHERE grade IS NOT NULL GROUP BY unit_id),
    line AS (
      SELECT unit_id, year, scheme, total, rank,
        lag(year) OVER past AS year_1, lag(rank) OVER past AS rank_1, lag(total) OVER past AS total_1,
        lag(year, 2) OVER past AS year_2, lag(rank, 2) OVER past AS rank_2,
        lag(total, 2) OVER past AS total_2
      FROM seen WHERE rank IS NOT NULL
      WINDOW past AS (PARTITION BY unit_id, scheme ORDER BY year)),
    evidence AS (
      SELECT line.* FROM line JOIN latest ON latest.unit_id = line.unit_id AND latest.year = line.year
      WHERE rank_1 - rank >= 2
        OR (rank < rank_1 AND rank_1 < rank_2 AND year_1 = line.year - 1 AND year_2 = line.year - 2))
    """

  /// The ranks of every grade of every scheme on record, as JSON.
  static func meanings(_ db: Database, known: Int64) throws -> String {
    struct Meaning: Encodable {
      let scheme: String
      let code: String
      let rank: Int
    }
    return try ledgerJSON(
      SchemeBook.all(db, known: known).flatMap { scheme in
        let codes = scheme.grades.value?.map(\.code) ?? RatingGrade.allCases.map(\.rawValue)
        return codes.compactMap { code in
          scheme.grade(ofCode: code).map {
            Meaning(scheme: scheme.code, code: code, rank: $0.rank)
          }
        }
      })
  }
}

extension RatingGrade {
  /// The grade of a rank.
  init?(rank: Int?) {
    guard let rank, let grade = RatingGrade.allCases.first(where: { $0.rank == rank }) else {
      return nil
    }
    self = grade
  }
}
