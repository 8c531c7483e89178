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
      let exact = try UnitSearch.holding(db, words: key)
      let names = exact.isEmpty ? try UnitSearch.near(db, key) : exact
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
  static func holding(_ db: Database, words key: String) throws -> [NameFound] {
    let words = key.split(separator: " ").map(String.init)
    let indexed = words.filter { $0.utf8.count >= 3 }
    let candidates =
      indexed.isEmpty
      ? try names(db, sql: allNames)
      : try names(db, sql: indexedNames, [matchAll(indexed)])
    return candidates.filter { found in
      words.allSatisfy { found.key.contains($0) }
    }.map { found in
      let score = found.key.contains(key) ? 1 : 0.9
      return NameFound(
        unit: found.unit, fullName: found.fullName, isPresent: found.isPresent, score: score)
    }
  }

  /// Names that share pieces of three letters, nearest first.
  static func near(_ db: Database, _ key: String) throws -> [NameFound] {
    let pieces = trigrams(key)
    guard !pieces.isEmpty else { return [] }
    let any = pieces.map { "\"\($0)\"" }.joined(separator: " OR ")
    return try names(db, sql: nearNames, [any]).map { found in
      NameFound(
        unit: found.unit, fullName: found.fullName, isPresent: found.isPresent,
        score: trigramSimilarity(key, found.key))
    }.filter { $0.score >= leastLikeness }
  }

  /// One line a unit, its best name first; ties in Vietnamese order.
  static func matches(
    _ db: Database, _ names: [NameFound], at moment: Moment, limit: Int
  ) throws -> [UnitMatch] {
    var best: [Int64: NameFound] = [:]
    for name in names {
      let rank = (name.score, name.isPresent ? 1 : 0)
      if let known = best[name.unit], (known.score, known.isPresent ? 1 : 0) >= rank { continue }
      best[name.unit] = name
    }
    let ordered = best.values.sorted { one, other in
      if one.score != other.score { return one.score > other.score }
      return sortKey(one.fullName).lexicographicallyPrecedes(sortKey(other.fullName))
    }
    return try ordered.prefix(limit).compactMap { name in
      guard let unit = try UnitShow.record(db, name.unit, at: moment) else { return nil }
      return UnitMatch(
        unit: unit, formerName: unit.name == name.fullName ? nil : name.fullName,
        score: name.score)
    }
  }

  private struct NameRow {
    let unit: Int64
    let fullName: String
    let key: String
    let isPresent: Bool
  }

  private static let columns = """
    SELECT name.unit_id, name.full_name, name.search_key || ' ' || coalesce(lower(name.short_name), ''),
      name.valid_to IS NULL
    FROM
    """
  private static let allNames = columns + " unit_name AS name WHERE name.retracted_by IS NULL"
  private static let indexedNames =
    columns + " unit_search JOIN unit_name AS name ON name.id = unit_search.rowid"
    + " WHERE unit_search MATCH ? AND name.retracted_by IS NULL"
  private static let nearNames = indexedNames + " ORDER BY bm25(unit_search) LIMIT 200"

  private static func names(
    _ db: Database, sql: String, _ arguments: [String] = []
  ) throws -> [NameRow] {
    try Row.fetchAll(db.cachedStatement(sql: sql), arguments: StatementArguments(arguments)).map {
      NameRow(unit: $0[0], fullName: $0[1], key: $0[2], isPresent: $0[3])
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
