internal import CooperativeLaw
internal import GRDB

extension UnitChange {
  /// What the change says of a trait: that it holds, that it does not; `nil` when nothing.
  func says(_ trait: UnitTrait) -> Bool? {
    if traits?.contains(trait) == true { return true }
    return traitsEnded?.contains(trait) == true ? false : nil
  }
}

/// The traits of a unit that a change makes other than on record.
struct UnitTraitChange {
  private let news: [(trait: UnitTrait, holds: Bool)]

  init(_ db: Database, unit: Int64, _ change: UnitChange, on day: CivilDate) throws {
    let held = try UnitTraits.held(db, unit: unit, at: Moment(day: day))
    news = UnitTrait.allCases.compactMap { trait in
      change.says(trait).flatMap { $0 == held.contains(trait) ? nil : (trait, $0) }
    }
  }

  var isEmpty: Bool { news.isEmpty }

  func write(_ writer: UnitWriter) throws {
    for (trait, holds) in news { try writer.trait(trait.rawValue, holds ? "yes" : nil) }
  }
}

enum UnitTraits {
  /// The traits that hold at a moment, in the order of the list.
  static func held(_ db: Database, unit: Int64, at moment: Moment) throws -> [UnitTrait] {
    var arguments = try moment.arguments(db)
    arguments += ["unit": unit]
    let codes = try String.fetchSet(
      db.cachedStatement(
        sql: """
          SELECT fact.trait FROM unit_trait AS fact
          WHERE fact.unit_id = :unit AND \(Moment.seen("fact"))
          """), arguments: arguments)
    return UnitTrait.allCases.filter { codes.contains($0.rawValue) }
  }
}
