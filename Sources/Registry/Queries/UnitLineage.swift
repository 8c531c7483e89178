public import CooperativeLaw
internal import Foundation
internal import GRDB

/// Which units a unit came out of, and which came out of it, by reorganisation or conversion.
public struct UnitLineage: Sendable, Equatable {
  /// The unit asked about.
  public let unit: LineageUnit
  /// The reorganisations it came out of, to any depth, earliest first.
  public let ancestors: [LineageLink]
  /// The reorganisations it went into, to any depth, earliest first.
  public let descendants: [LineageLink]
}

/// A unit of a lineage, which may have ended long ago.
public struct LineageUnit: Sendable, Equatable {
  /// Local number.
  public let localNumber: String
  /// Cooperative, group or union.
  public let kind: UnitKind?
  /// Its name, or the last it bore.
  public let name: String
  /// Its legal status.
  public let status: LegalStatus?
  /// First day of that status.
  public let statusFrom: CivilDate?
  /// How it ended, as a code.
  public let endReason: String?

  /// Whether it exists no more.
  public var isEnded: Bool { status?.isFinal == true }
}

/// One unit that came out of another by a reorganisation.
public struct LineageLink: Sendable, Equatable {
  /// How many reorganisations lie between the unit asked about and the far end of this one.
  public let depth: Int
  /// Number of the reorganisation.
  public let reorganisation: Int64
  /// What it was: `divide`, `separate`, `consolidate`, `merge` or `convert`.
  public let kind: Reorganisation?
  /// The unit that went into it.
  public let ancestor: LineageUnit
  /// The unit that came out of it.
  public let descendant: LineageUnit
  /// Number of the resolution.
  public let resolutionNumber: String?
  /// Day of the resolution.
  public let resolvedOn: CivilDate?
  /// Day it was carried through; `nil` while it is under way.
  public let completedOn: CivilDate?
}

extension Registry {
  /// The lineage of a unit at a moment (nguồn gốc), with units that have ended.
  ///
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func lineage(
    ofUnit text: String, at moment: Moment
  ) throws(RegistryError) -> UnitLineage {
    try read { db in
      let unit = try UnitFinder.unit(db, named: text)
      guard try UnitShow.record(db, unit, at: moment) != nil else {
        throw RegistryError.unitNotFound(text)
      }
      return try LineageReader(db: db, unit: unit, moment: moment).lineage()
    }
  }
}

/// Reads the links of a lineage and then the units at their ends, each once.
private struct LineageReader {
  let db: Database
  let unit: Int64
  let moment: Moment

  func lineage() throws -> UnitLineage {
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: UnitLineageSQL.links),
      arguments: try moment.arguments(db) &+ ["unit": unit])
    let ends = rows.flatMap { [$0["ancestor_id"] as Int64, $0["descendant_id"] as Int64] }
    let units = try units(Set(ends + [unit]))
    func links(_ direction: String, from: String, to: String) -> [LineageLink] {
      let own = rows.filter { $0["direction"] == direction }
      let depths = Self.depths(from: unit, own.map { ($0[from], $0[to]) })
      return own.compactMap { row in
        guard let ancestor = units[row["ancestor_id"]], let descendant = units[row["descendant_id"]]
        else { return nil }
        return LineageLink(
          row, depth: depths[row[to]] ?? 1, ancestor: ancestor, descendant: descendant)
      }
    }
    guard let asked = units[unit] else { throw RegistryError.unitNotFound(String(unit)) }
    return UnitLineage(
      unit: asked,
      ancestors: links("ancestor", from: "descendant_id", to: "ancestor_id"),
      descendants: links("descendant", from: "ancestor_id", to: "descendant_id"))
  }

  private func units(_ ids: Set<Int64>) throws -> [Int64: LineageUnit] {
    let wanted = String(decoding: try JSONEncoder().encode(ids.sorted()), as: UTF8.self)
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: UnitLineageSQL.units),
      arguments: try moment.arguments(db) &+ ["units": wanted])
    return Dictionary(
      rows.map { ($0["id"] as Int64, LineageUnit($0)) }, uniquingKeysWith: { one, _ in one })
  }

  /// How many steps each unit is away, by the shortest way.
  private static func depths(
    from unit: Int64, _ steps: [(from: Int64, to: Int64)]
  ) -> [Int64: Int] {
    var depths = [unit: 0]
    var reached: Set = [unit]
    while !reached.isEmpty {
      let next = steps.filter { reached.contains($0.from) && depths[$0.to] == nil }
      for step in next { depths[step.to] = (depths[step.from] ?? 0) + 1 }
      reached = Set(next.map(\.to))
    }
    return depths
  }
}

extension LineageUnit {
  fileprivate init(_ row: Row) {
    localNumber = row["local_number"]
    kind = (row["kind"] as String?).flatMap(UnitKind.init)
    name = row["name"] ?? ""
    status = (row["status"] as String?).flatMap(LegalStatus.init)
    statusFrom = (row["status_from"] as String?).flatMap(CivilDate.init(iso:))
    endReason = row["end_reason"]
  }
}

extension LineageLink {
  fileprivate init(_ row: Row, depth: Int, ancestor: LineageUnit, descendant: LineageUnit) {
    self.depth = depth
    reorganisation = row["reorganisation_id"]
    kind = (row["kind"] as String?).flatMap(Reorganisation.init)
    self.ancestor = ancestor
    self.descendant = descendant
    resolutionNumber = row["resolution_number"]
    resolvedOn = (row["resolved_on"] as String?).flatMap(CivilDate.init(iso:))
    completedOn = (row["completed_on"] as String?).flatMap(CivilDate.init(iso:))
  }
}
