internal import CooperativeLaw
internal import GRDB

/// A filing that is to be corrected.
struct CorrectedFiling {
  let number: Int64
  let kind: String
  /// The day it takes effect, as corrected last.
  let day: CivilDate
  let units: [Int64]
  let book: UndoBook

  /// - Throws: ``RegistryError/filingNotFound(_:)``.
  init(_ db: Database, _ number: Int64, _ book: UndoBook) throws {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT kind, effective_on FROM filing WHERE id = ?"),
      arguments: [number])
    guard let row, let day = CivilDate(iso: row[1] as String) else {
      throw RegistryError.filingNotFound(number)
    }
    self.number = number
    self.book = book
    kind = row[0]
    units = try VoidFiling.units(db, of: number)
    let moved = try book.corrections(of: number).compactMap { correction in
      try String.fetchOne(
        db.cachedStatement(
          sql: "SELECT json_extract(content, '$.effective_on') FROM filing WHERE id = ?"),
        arguments: [correction])
    }
    self.day = moved.last.flatMap(CivilDate.init(iso:)) ?? day
  }

  /// Why it cannot be corrected.
  var obstacle: UndoTargetFacts.Obstacle? {
    if kind == FilingKind.create.rawValue { return .foundsTheRegistry }
    if kind == FilingKind.purgePersonalData.rawValue { return .erases }
    if book.entry(number) != nil { return .isNoAct }
    return book.void(of: number).map { .isVoided(by: $0.id) }
  }

  /// What it said of a fact, as corrected so far.
  func sayings(_ story: FactStory) -> [FactSaying] {
    book.corrected(story.sayings(of: number), of: number, story)
  }

  /// The values it said of a fact, as they stood at its end, by their columns.
  func said(_ story: FactStory) -> [String: DatabaseValue] {
    sayings(story).reduce(into: [:]) { said, saying in
      switch saying.change {
      case .whole(let values):
        for (column, value) in zip(story.table.values, values) { said[column] = value }
      case .columns(let columns):
        for (place, value) in columns { said[story.table.values[place]] = value }
      case .nothing(let reason):
        if let column = story.table.endReason { said[column] = reason }
      }
    }
  }

  /// The facts of a table that it spoke of.
  func stories(_ db: Database, _ table: FactTable) throws -> [FactStory] {
    try FactEffect.keys(db, table, filing: number, limit: .max)
      .map { try FactStory(db, table, key: $0) }
  }
}
