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

  /// The one commune of a name on a day.
  private static func commune(_ db: Database, named text: String, on day: CivilDate) throws -> Area
  {
    let found = try AreaQueries.areas(db, matching: text, on: day)
      .map(\.area).filter { $0.level == .commune }
    if found.count == 1 { return found[0] }
    if found.isEmpty { throw RegistryError.areaNotFound(text) }
    throw RegistryError.areaAmbiguous(
      text, candidates: found.prefix(10).map { $0.code + " " + $0.pathName })
  }
}
