internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

extension RecordChecks {
  /// The unit of the map that was typed by code or name, on a day, with what there is to say of it.
  ///
  /// Another level than the commune weighs `wrongLevel`: a blocker for acts, a warning for old books.
  /// A name is looked for among communes.
  static func area(
    _ db: Database, typed: String, on day: CivilDate, wrongLevel: Severity = .blocker
  ) throws -> (area: Area?, findings: [Finding]) {
    let text = normalized(typed)
    guard text.allSatisfy(\.isNumber) else {
      return (try commune(db, named: text, on: day), [])
    }
    let lookup = try AreaQueries.area(db, code: text, on: day)
    let unknown = RecordRules.area.judge(AreaCodeFacts(code: text, day: day, lookup: lookup))
    guard let area = lookup.area else { return (nil, unknown) }
    let level = AreaLevelFacts(area: area.title, wrongLevel: wrongLevel)
    return (area, RecordRules.areaLevel.judge(level))
  }

  /// The one commune of a name on a day; of several, the one where the office works.
  ///
  /// - Throws: ``RegistryError/areaAmbiguous(_:candidates:)`` also for one name that is only alike,
  ///   since nobody is registered by a guess.
  private static func commune(_ db: Database, named text: String, on day: CivilDate) throws -> Area
  {
    let matches = try AreaQueries.areas(db, matching: text, on: day)
      .filter { $0.area.level == .commune }
    let found = matches.filter { $0.closeness == matches.first?.closeness }
    if case .similar? = found.first?.closeness {
      throw RegistryError.areaAmbiguous(text, candidates: AreaNamed.labels(found.map(\.area)))
    }
    return try AreaNamed.one(of: found.map(\.area), text, db)
  }
}
