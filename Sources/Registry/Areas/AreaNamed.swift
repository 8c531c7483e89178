public import CooperativeLaw
internal import GRDB
internal import VietnameseText

extension Registry {
  /// The area that was typed by code or name, of the old map or the new one.
  ///
  /// - Parameters:
  ///   - text: a code, or a name such as `xã Thanh Mai` or `Thanh Mai, Chợ Mới`.
  ///   - day: a code that was used again means the area of this day.
  /// - Returns: the area, of those of one name the one where the office works.
  /// - Throws: ``RegistryError/areaNotFound(_:)``, ``RegistryError/areaAmbiguous(_:candidates:)``.
  public func area(named text: String, on day: CivilDate) throws(RegistryError) -> Area {
    try read { db in try AreaNamed.area(db, text, on: day) }
  }
}

/// The one area that an officer names.
enum AreaNamed {
  /// An area of any level and of either map.
  static func area(_ db: Database, _ text: String, on day: CivilDate) throws -> Area {
    let typed = normalized(text)
    guard typed.allSatisfy(\.isNumber) else {
      return try one(of: ofDay(near(db, best(db, typed)), day), typed, db)
    }
    switch try AreaQueries.area(db, code: typed, on: day) {
    case .found(let area): return area
    case .otherDays(let periods): return try one(of: periods.map(\.area), typed, db)
    case .unknown: throw RegistryError.areaNotFound(typed)
    }
  }

  /// An area of the map of a day, such as an office is for.
  static func present(_ db: Database, _ text: String, on day: CivilDate) throws -> Area {
    let typed = normalized(text)
    guard typed.allSatisfy(\.isNumber) else {
      return try one(of: best(db, typed, on: day), typed, db)
    }
    guard let area = try AreaQueries.area(db, code: typed, on: day).area else {
      throw RegistryError.areaNotFound(typed)
    }
    return area
  }

  /// The only one of several, or the only one of them in the office's own area or province.
  ///
  /// - Throws: ``RegistryError/areaAmbiguous(_:candidates:)`` with the codes when several are left.
  static func one(of found: [Area], _ text: String, _ db: Database) throws -> Area {
    if found.isEmpty { throw RegistryError.areaNotFound(text) }
    let near = try near(db, found)
    if near.count == 1 { return near[0] }
    throw RegistryError.areaAmbiguous(text, candidates: labels(near))
  }

  /// The areas whose names fit best, of a day or of both maps.
  private static func best(
    _ db: Database, _ text: String, on day: CivilDate? = nil
  ) throws -> [Area] {
    let matches = try AreaQueries.areas(db, matching: text, on: day)
    return matches.filter { $0.closeness == matches.first?.closeness }.map(\.area)
  }

  /// Those of several areas that lie where the office works; all of them when none does.
  static func near(_ db: Database, _ found: [Area]) throws -> [Area] {
    guard found.count > 1 else { return found }
    for area in try officeAreas(db) {
      let standings = try AreaQueries.standings(db, in: area)
      let near = found.filter { standings[$0.id] != nil && standings[$0.id] != .possible }
      if !near.isEmpty { return near }
    }
    return found
  }

  /// Of the areas of one level those of the day, since they hold the same addresses as the others;
  /// a province of the day alone, as its name is what is mostly meant.
  private static func ofDay(_ found: [Area], _ day: CivilDate) -> [Area] {
    let kept = AreaLevel.allCases.flatMap { level in
      let same = found.filter { $0.level == level }
      let present = same.filter { $0.isValid(on: day) }
      return present.isEmpty ? same : present
    }
    let provinces = kept.filter { $0.level == .province && $0.isValid(on: day) }
    return provinces.count == 1 ? provinces : kept
  }

  /// The office's own area, then its province.
  private static func officeAreas(_ db: Database) throws -> [Area] {
    let id = try Int64.fetchOne(db, sql: "SELECT area_id FROM office ORDER BY id LIMIT 1")
    guard let id, let own = try AreaQueries.area(db, id: id) else { return [] }
    guard let top = own.parents.last else { return [own] }
    let day = own.validTo?.adding(days: -1) ?? own.validFrom ?? CivilDate(dayNumber: 0)
    let province = try AreaQueries.area(db, code: top.code, on: day, level: top.level).area
    return [own] + (province.map { [$0] } ?? [])
  }

  /// Code and whole name of each, with the last day of those that have ended; ten at most.
  static func labels(_ areas: [Area]) -> [String] {
    areas.prefix(10).map { area in
      let end = area.validTo.map { " (– \($0.adding(days: -1).slashed))" } ?? ""
      return area.code + " " + area.pathName + end
    }
  }
}
