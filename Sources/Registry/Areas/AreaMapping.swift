internal import GRDB

extension AreaQueries {
  /// Follows a unit to today's map and back to the oldest, over every step between.
  static func map(_ db: Database, _ area: Area) throws -> AreaMap {
    AreaMap(
      area: area, became: try became(db, area), cameFrom: try cameFrom(db, area))
  }

  /// What a unit directly became, the default first.
  static func successors(_ db: Database, of area: Area) throws -> [AreaSuccession] {
    try steps(db, from: "old_area_id", area, to: "new_area_id") { other, extent, isDefault in
      AreaSuccession(former: area, successor: other, extent: extent, isDefault: isDefault)
    }
  }

  /// What a unit was directly made of, in the order of codes.
  static func predecessors(_ db: Database, of area: Area) throws -> [AreaSuccession] {
    try steps(db, from: "new_area_id", area, to: "old_area_id") { other, extent, isDefault in
      AreaSuccession(former: other, successor: area, extent: extent, isDefault: isDefault)
    }
  }

  private static func steps(
    _ db: Database, from near: String, _ area: Area, to far: String,
    _ make: (Area, AreaExtent, Bool) -> AreaSuccession
  ) throws -> [AreaSuccession] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(far) AS far, extent, is_default FROM area_successor
        JOIN area ON area.id = \(far) WHERE \(near) = ?
        ORDER BY CASE WHEN \(near) = old_area_id THEN -is_default END, area.code
        """,
      arguments: [area.id])
    return try rows.compactMap { row in
      guard let other = try self.area(db, id: row["far"]) else { return nil }
      let extent: String = row["extent"]
      return make(other, extent == "whole" ? .whole : .part, row["is_default"])
    }
  }

  private static func became(_ db: Database, _ area: Area) throws -> [AreaLink] {
    let steps = try successors(db, of: area)
    guard steps.isEmpty, area.level == .district else {
      return gathered(
        try steps.flatMap { step in
          extended(step, to: step.successor, try became(db, step.successor))
        })
    }
    // A district has no successor of its own: it went where its communes went.
    let links = try children(db, of: area).flatMap { try became(db, $0) }
    return gathered(
      links.map { AreaLink(area: $0.area, extent: .part, isDefault: false, via: []) })
  }

  private static func cameFrom(_ db: Database, _ area: Area) throws -> [AreaLink] {
    try predecessors(db, of: area).flatMap { step in
      extended(step, to: step.former, try cameFrom(db, step.former))
    }
  }

  /// The links beyond a step, or the step itself when there are none.
  private static func extended(
    _ step: AreaSuccession, to area: Area, _ onward: [AreaLink]
  ) -> [AreaLink] {
    guard !onward.isEmpty else {
      return [AreaLink(area: area, extent: step.extent, isDefault: step.isDefault, via: [])]
    }
    return onward.map {
      AreaLink(
        area: $0.area, extent: step.extent == .whole ? $0.extent : .part,
        isDefault: step.isDefault && $0.isDefault, via: [area] + $0.via)
    }
  }

  /// One link for each unit; whole when every way ends in the same one.
  private static func gathered(_ links: [AreaLink]) -> [AreaLink] {
    var kept: [AreaLink] = []
    for link in links.filter(\.isDefault) + links.filter({ !$0.isDefault })
    where !kept.contains(where: { $0.area.id == link.area.id }) {
      kept.append(link)
    }
    guard links.count > 1, kept.count == 1 else { return kept }
    return kept.map { AreaLink(area: $0.area, extent: .whole, isDefault: true, via: $0.via) }
  }
}
