internal import CooperativeLaw
internal import GRDB

extension AreaQueries {
  /// Units whose name fits, best first: `Thanh Mai`, `TT Đồng Tâm`, `thanh mai, cho moi, bac kan`.
  ///
  /// Without a day, present and former units are found, each with its period; with a day, the units
  /// of that day. Names with a slip of the finger are tried when nothing fits as typed.
  static func areas(
    _ db: Database, matching text: String, on day: CivilDate? = nil, limit: Int = 50
  ) throws -> [AreaMatch] {
    let query = AreaQuery(text)
    guard let own = query.parts.first else { return [] }
    let near = try own.readings.flatMap { try candidates(db, containing: $0, on: day) }
    var found = ranked(near, query, forgiving: false)
    if found.isEmpty {
      let like = try candidates(db, like: own, on: day)
      found = ranked(near + like, query, forgiving: true)
    }
    return found.prefix(limit).map { AreaMatch(area: $0.area, closeness: $0.closeness) }
  }

  private struct Ranked {
    let area: Area
    let closeness: AreaCloseness
    let around: [AreaCloseness]
  }

  private static let dayCondition = """
    (:any_day OR (area.valid_from <= :day AND ifnull(area.valid_to > :day, 1)))
    ORDER BY area.sort_key, area.code, area.valid_from
    """

  private static func candidates(
    _ db: Database, containing reading: AreaQuery.Reading, on day: CivilDate?
  ) throws -> [Area] {
    try units(
      db, where: "WHERE instr(area.search_key, :key) > 0 AND \(dayCondition)",
      ["key": reading.key, "any_day": day == nil], on: day)
  }

  private static func candidates(
    _ db: Database, like part: AreaQuery.Part, on day: CivilDate?
  ) throws -> [Area] {
    let keys = try String.fetchAll(db, sql: "SELECT DISTINCT search_key FROM area")
    let like = keys.filter { key in part.readings.contains { $0.distance(to: key) != nil } }
    return try like.flatMap {
      try units(
        db, where: "WHERE area.search_key = :key AND \(dayCondition)",
        ["key": $0, "any_day": day == nil], on: day)
    }
  }

  /// Keeps the candidates that fit every part; the sort is stable, so the given order decides last.
  private static func ranked(
    _ candidates: [Area], _ query: AreaQuery, forgiving: Bool
  ) -> [Ranked] {
    var seen: Set<Int64> = []
    return candidates.filter { seen.insert($0.id).inserted }
      .compactMap { candidate -> Ranked? in
        let own = query.parts.first?.closeness(
          to: candidate.title, forgiving: forgiving)
        guard let own, let around = around(candidate, query, forgiving: forgiving) else {
          return nil
        }
        return Ranked(area: candidate, closeness: own, around: around)
      }
      .sorted(by: precedes)
  }

  /// How well the units around one fit the other parts, each further out than the part before.
  private static func around(
    _ area: Area, _ query: AreaQuery, forgiving: Bool
  ) -> [AreaCloseness]? {
    var parents = area.parents[...]
    var result: [AreaCloseness] = []
    for part in query.parts.dropFirst() {
      var closeness: AreaCloseness?
      while closeness == nil, let parent = parents.popFirst() {
        closeness = part.closeness(to: parent, forgiving: forgiving)
      }
      guard let closeness else { return nil }
      result.append(closeness)
    }
    return result
  }

  private static func precedes(_ one: Ranked, _ other: Ranked) -> Bool {
    if one.closeness != other.closeness { return one.closeness < other.closeness }
    for (mine, theirs) in zip(one.around, other.around) where mine != theirs {
      return mine < theirs
    }
    let (mine, theirs) = (one.area, other.area)
    if mine.isCurrent != theirs.isCurrent { return mine.isCurrent }
    return mine.level.codeLength < theirs.level.codeLength
  }
}
