internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// What group rows name, looked up on record.
protocol GroupNames: AnyObject {
  /// The unit of a name, as a cell of an import would give it.
  func unit(_ text: GroupText) throws -> GroupAnswer
  /// The code of the commune that had the name on a day.
  func area(_ text: GroupText, on day: CivilDate) throws -> GroupAnswer
}

/// What a group row names.
enum GroupAnswer: Hashable {
  /// Exactly one.
  case one(String)
  /// More than one: to choose would be a guess.
  case several
  /// None.
  case none
}

/// The names on record in a registry.
final class RegistryGroupNames: GroupNames {
  private let registry: Registry
  /// What was asked before is answered without a read: rejected rows are taken once more while an
  /// import writes, when nothing else may be read.
  private var areas: [String: GroupAnswer] = [:]
  private var units: [String: GroupAnswer] = [:]

  init(_ registry: Registry) { self.registry = registry }

  func unit(_ text: GroupText) throws -> GroupAnswer {
    if let known = units[text.words] { return known }
    let answer: GroupAnswer = try registry.read { db in
      // Units that were dissolved have members in old books too, so ended names count.
      let found = try text.unitNames.flatMap { name in
        try Int64.fetchAll(
          db,
          sql: """
            SELECT DISTINCT unit_id FROM unit_name
            WHERE search_key = ? AND retracted_by IS NULL
            """, arguments: [searchKey(name)])
      }
      guard let unit = Set(found).first else { return .none }
      guard Set(found).count == 1 else { return .several }
      return try UnitStore.localNumber(db, unit).map { .one($0) } ?? .none
    }
    units[text.words] = answer
    return answer
  }

  func area(_ text: GroupText, on day: CivilDate) throws -> GroupAnswer {
    let key = "\(day) \(text.words)"
    if let known = areas[key] { return known }
    let answer = try registry.read { db in
      let exact = try AreaQueries.areas(db, matching: text.words, on: day)
        .filter { $0.closeness == .exact && $0.area.level == .commune }.map(\.area)
      return Self.answer(try AreaNamed.near(db, exact))
    }
    areas[key] = answer
    return answer
  }

  private static func answer(_ areas: [Area]) -> GroupAnswer {
    guard let first = areas.first else { return .none }
    return areas.count == 1 ? .one(first.code) : .several
  }
}
