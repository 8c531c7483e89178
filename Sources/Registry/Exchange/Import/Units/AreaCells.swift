internal import CooperativeLaw
internal import GRDB

/// Looks area codes up once; there are no more of them than places in Vietnam.
final class AreaCells {
  private let db: Database
  private var known: [String: Area] = [:]

  init(_ db: Database) { self.db = db }

  func find(_ code: String, on day: CivilDate) throws -> AreaLookup {
    if let area = known[code], area.isValid(on: day) { return .found(area) }
    let lookup = try AreaQueries.area(db, code: code, on: day)
    known[code] = lookup.area
    return lookup
  }
}
