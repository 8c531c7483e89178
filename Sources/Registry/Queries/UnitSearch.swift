internal import GRDB
internal import VietnameseText

/// A unit that answers to a search, and by which name.
public struct UnitMatch: Sendable, Equatable {
  /// The unit as it stands.
  public let unit: UnitRecord
  /// The name that matched, when it is not the present one.
  public let formerName: String?
  /// How near the name is: 1 holds the words as typed, less is a guess past typing errors.
  public let score: Double
}

extension Registry {
  /// Finds units by any name they have had, with or without marks, by part of it, and past typing
  /// errors when nothing holds the words as typed.
  ///
  /// - Parameters:
  ///   - text: what was typed; at least one letter or digit.
  ///   - moment: the moment at which the units found are shown.
  ///   - limit: at most so many.
  /// - Returns: one line a unit, the nearest name first.
  /// - Throws: ``RegistryError`` when the file cannot be read.
  public func searchUnits(
    _ text: String, at moment: Moment, limit: Int = 20
  ) throws(RegistryError) -> [UnitMatch] {
    try read { db in
      let key = searchKey(text)
      guard !key.isEmpty else { return [] }
      let arguments = try moment.arguments(db)
      let exact = try UnitSearch.holding(db, words: key, arguments)
      let names = exact.isEmpty ? try UnitSearch.near(db, key, arguments) : exact
      return try UnitSearch.matches(db, names, at: moment, limit: limit)
    }
  }
}

enum UnitSearch {
  /// A name of a unit and how near it is to what was typed.
  struct NameFound {
    let unit: Int64
    let fullName: String
    let isPresent: Bool
    let score: Double
  }

  /// How like a name must be to be worth showing, from 0 to 1.
  private static let leastLikeness = 0.3

  /// Names that hold every word typed; three letters or more go through the index.
  ///
  /// The index knows short names with their marks only, so those with marks are read one by one.
  static func holding(
    _ db: Database, words key: String, _ arguments: StatementArguments
  ) throws -> [NameFound] {
    let words = key.split(separator: " ").map(String.init)
    let indexed = words.filter { $0.utf8.count >= 3 }
    let candidates =
      indexed.isEmpty
      ? try names(db, sql: allNames, arguments)
      : try names(db, sql: indexedNames, arguments &+ ["match": matchAll(indexed)])
        + names(db, sql: markedShortNames, arguments)
    return candidates.filter { found in
      words.allSatisfy { found.key.contains($0) }
    }.map { $0.scored($0.key.contains(key) ? 1 : 0.9) }
  }

  /// Names that share pieces of three letters, nearest first.
  static func near(
    _ db: Database, _ key: String, _ arguments: StatementArguments
  ) throws -> [NameFound] {
    let pieces = trigrams(key)
    guard !pieces.isEmpty else { return [] }
    let any = pieces.map { "\"\($0)\"" }.joined(separator: " OR ")
    return try names(db, sql: nearNames, arguments &+ ["match": any]).map { found in
      found.scored(
        max(trigramSimilarity(key, found.fullKey), trigramSimilarity(key, found.shortKey)))
    }.filter { $0.score >= leastLikeness }
  }

  /// One line a unit, its best name first; ties in Vietnamese order, then by age.
  static func matches(
    _ db: Database, _ names: [NameFound], at moment: Moment, limit: Int
  ) throws -> [UnitMatch] {
    var best: [Int64: NameFound] = [:]
    for name in names {
      if let known = best[name.unit], known.rank >= name.rank { continue }
      best[name.unit] = name
    }
    let ordered = best.values.map { (name: $0, key: sortKey($0.fullName)) }.sorted { one, other in
      if one.name.score != other.name.score { return one.name.score > other.name.score }
      if one.key != other.key { return one.key.lexicographicallyPrecedes(other.key) }
      return one.name.unit < other.name.unit
    }
    var found: [UnitMatch] = []
    for (name, _) in ordered where found.count < limit {
      guard let unit = try UnitShow.record(db, name.unit, at: moment) else { continue }
      found.append(
        UnitMatch(
          unit: unit, formerName: unit.name == name.fullName ? nil : name.fullName,
          score: name.score))
    }
    return found
  }
}

extension UnitSearch.NameFound {
  /// The nearer name counts, and of two as near the present one.
  fileprivate var rank: Double { score + (isPresent ? 0.01 : 0) }
}

extension UnitSearch {
  /// A name with what it is compared by.
  private struct NameRow {
    let unit: Int64
    let fullName: String
    let fullKey: String
    let shortKey: String
    let isPresent: Bool

    var key: String { shortKey.isEmpty ? fullKey : fullKey + " " + shortKey }

    func scored(_ score: Double) -> NameFound {
      NameFound(unit: unit, fullName: fullName, isPresent: isPresent, score: score)
    }
  }

  private static let columns = """
    SELECT name.unit_id, name.full_name, name.search_key, name.short_name,
      name.valid_to IS NULL OR name.valid_to > :day OR name.closed_by > :known
    FROM
    """

  /// Names begun by the day and on record then, whether they still hold or not.
  private static let known = """
    name.recorded_by <= :known AND (name.retracted_by IS NULL OR name.retracted_by > :known)
      AND name.valid_from <= :day
    """
  private static let allNames = columns + " unit_name AS name WHERE \(known)"
  private static let markedShortNames = allNames + " AND name.short_name GLOB '*[^ -~]*'"
  private static let indexedNames =
    columns + " unit_search JOIN unit_name AS name ON name.id = unit_search.rowid"
    + " WHERE unit_search MATCH :match AND \(known)"
  private static let nearNames = indexedNames + " ORDER BY bm25(unit_search) LIMIT 200"

  private static func names(
    _ db: Database, sql: String, _ arguments: StatementArguments
  ) throws -> [NameRow] {
    try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map {
      NameRow(
        unit: $0[0], fullName: $0[1], fullKey: $0[2],
        shortKey: ($0[3] as String?).map { searchKey($0) } ?? "", isPresent: $0[4])
    }
  }

  private static func matchAll(_ words: [String]) -> String {
    words.map { "\"\($0)\"" }.joined(separator: " AND ")
  }

  /// Every three letters in a row; the key holds only letters, digits and spaces.
  private static func trigrams(_ key: String) -> [String] {
    let bytes = Array(key.utf8)
    guard bytes.count >= 3 else { return [] }
    let all = (0...(bytes.count - 3)).map { String(decoding: bytes[$0..<($0 + 3)], as: UTF8.self) }
    return Array(Set(all)).sorted()
  }
}
