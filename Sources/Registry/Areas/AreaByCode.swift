internal import CooperativeLaw
internal import GRDB

extension AreaQueries {
  /// The unit with a code on a day; the code's length tells the level unless one is given.
  static func area(
    _ db: Database, code: String, on day: CivilDate, level: AreaLevel? = nil
  ) throws -> AreaLookup {
    guard let level = level ?? AreaLevel(codeLength: code.utf8.count) else {
      return .unknown(suggestion: try suggestion(db, code: code, on: day, level: nil))
    }
    let periods = try units(
      db, where: "WHERE area.level = :level AND area.code = :code ORDER BY area.valid_from",
      ["level": level.rawValue, "code": code], on: day)
    if let area = periods.first(where: { $0.isValid(on: day) }) { return .found(area) }
    guard !periods.isEmpty else {
      return .unknown(suggestion: try suggestion(db, code: code, on: day, level: level))
    }
    return .otherDays(
      try periods.map { AreaPeriod(area: $0, successors: try successors(db, of: $0)) })
  }

  /// The unit meant by a code that a spreadsheet took for a number.
  private static func suggestion(
    _ db: Database, code: String, on day: CivilDate, level: AreaLevel?
  ) throws -> Area? {
    let padded = "0" + code
    guard level.map({ $0.codeLength == padded.utf8.count }) ?? true,
      let level = AreaLevel(codeLength: padded.utf8.count)
    else { return nil }
    return try units(
      db, where: "WHERE area.level = :level AND area.code = :code ORDER BY area.valid_from DESC",
      ["level": level.rawValue, "code": padded], on: day
    ).first
  }
}
