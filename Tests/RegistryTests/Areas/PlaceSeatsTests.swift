import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// Seats of a divided commune: never guessed, placed by choice, and still there on the old map.
@Suite struct PlaceSeatsTests {
  /// A commune that was divided on 2025-07-01, and its successors.
  private func divided(_ registry: Registry) throws -> (old: Area, new: [Area]) {
    let id = try registry.queue.read { db in
      try Int64.fetchOne(
        db,
        sql: """
          SELECT old_area_id FROM area_successor JOIN area ON area.id = new_area_id
          WHERE area.valid_from = '2025-07-01' GROUP BY old_area_id HAVING count(*) > 1
          ORDER BY old_area_id LIMIT 1
          """)
    }
    let area = try registry.queue.read { db in
      try AreaQueries.area(db, id: try #require(id))
    }
    let old = try #require(area)
    return (old, try registry.successors(of: old).map(\.successor))
  }

  private func desk() throws -> (desk: LineageDesk, old: Area, new: [Area]) {
    let desk = try LineageDesk()
    let (old, new) = try divided(desk.registry)
    for name in ["Một", "Hai"] {
      let unit = try desk.unit(name)
      try desk.written { db, filing in
        try FactTable.address.insert(
          db, key: [unit], values: [old.id, "Xóm 1"], from: "2013-07-01", filing: filing)
      }
    }
    return (desk, old, new)
  }

  private func places(
    _ registry: Registry, _ map: ReportMap, known: Moment.Knowledge = .present
  ) throws -> [String: Int] {
    let indicator = try #require(Indicator.named("units.cooperatives"))
    let figures = try registry.figures(
      of: [indicator], by: .area, on: map,
      at: Moment(day: try Acts.day("2026-01-01"), knowledge: known))
    return Dictionary(
      figures.map { ($0.part?.code ?? "", $0.count) }, uniquingKeysWith: { one, _ in one })
  }

  @Test func aSplitCommuneIsMarkedUntilAnOfficerChooses() throws {
    let (desk, old, new) = try desk()
    let today = ReportMap(day: try Acts.day("2026-01-01"), level: .commune)
    let before = ReportMap(day: try Acts.day("2025-06-30"), level: .commune)
    #expect(try places(desk.registry, today) == ["one_of:\(old.code)": 2])
    #expect(try places(desk.registry, before) == [old.code: 2])
    let known = try desk.lastFiling()
    try desk.registry.placeSeats(
      SeatPlacement(from: old.code, to: new[1].code, units: ["HTX-00001"]), Acts.details())
    #expect(
      try places(desk.registry, today) == ["one_of:\(old.code)": 1, new[1].code: 1])
    // On the old map it is where it was, and what was known before stays so.
    #expect(try places(desk.registry, before) == [old.code: 2])
    #expect(
      try places(desk.registry, today, known: .filing(known)) == ["one_of:\(old.code)": 2])
    try desk.registry.placeSeats(
      SeatPlacement(from: old.code, to: new[0].code), Acts.details())
    #expect(try places(desk.registry, today) == [new[0].code: 1, new[1].code: 1])
  }

  @Test func whatTheCommuneDidNotBecomeIsRefusedWithItsSuccessors() throws {
    let (desk, old, new) = try desk()
    let before = try Acts.dump(desk.registry)
    let error = try #require(throws: RegistryError.self) {
      try desk.registry.placeSeats(SeatPlacement(from: old.code, to: "00001"), Acts.details())
    }
    guard case .invalidValue("to", "00001", let reason) = error else {
      Issue.record("\(error)")
      return
    }
    for area in new { #expect(reason.vi.contains(area.code)) }
    #expect(try Acts.dump(desk.registry) == before)
    var details = Acts.details()
    details.dryRun = true
    try desk.registry.placeSeats(SeatPlacement(from: old.code, to: new[0].code), details)
    #expect(try Acts.dump(desk.registry) == before)
  }
}
