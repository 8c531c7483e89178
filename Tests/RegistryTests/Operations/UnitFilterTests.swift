import CooperativeLaw
import Foundation
import GRDB
import Testing

@testable import Registry

/// Lists by filters that need a registry of their own: divided communes, credit funds, sectors.
@Suite struct UnitFilterTests {
  /// One unit of 2026 in the old commune 00007, which was divided between 00008 (by default) and
  /// 00025; it is put there by hand, as an act of 2026 may not name a commune that has ended.
  private static func registry() throws -> Registry {
    let registry = try RegisterUnitTests.registry()
    var dossier = RegisterUnitTests.dossier(members: 5)
    dossier.sector = "Trồng trọt"
    try registry.register(dossier, RegisterUnitTests.details(on: "2026-01-05"))
    try registry.queue.write { db in
      try db.execute(
        sql: """
          UPDATE unit_address SET retracted_by = 2;
          INSERT INTO unit_address (unit_id, area_id, valid_from, recorded_by)
          SELECT 1, id, '2026-01-05', 2 FROM area
          WHERE code = '00007' AND valid_to = '2025-07-01';
          """)
    }
    return registry
  }

  private static func moment(_ registry: Registry) -> Moment { Moment(day: registry.clock.today) }

  @Test(
    "A unit of a divided commune counts at the main successor, uncertain at both",
    arguments: [
      ("00007", 1, UnitCertainty(assumed: 0, possible: 0)),
      ("00008", 1, UnitCertainty(assumed: 1, possible: 0)),
      ("00025", 0, UnitCertainty(assumed: 0, possible: 1)),
      ("02101", 0, UnitCertainty(assumed: 0, possible: 0)),
    ])
  func dividedCommune(code: String, count: Int, certainty: UnitCertainty) throws {
    let registry = try Self.registry()
    let moment = Self.moment(registry)
    var filter = UnitFilter()
    filter.area = try registry.area(named: code, on: moment.day)
    #expect(try registry.units(filter, at: moment).count == count)
    #expect(try registry.certainty(of: filter, at: moment) == certainty)
    filter.kind = .group
    #expect(
      try registry.certainty(of: filter, at: moment) == UnitCertainty(assumed: 0, possible: 0))
  }

  @Test(
    "A sector is found with or without marks and capitals, as a whole",
    arguments: [("Trồng trọt", 1), ("TRONG TROT", 1), ("trồng", 0), ("chăn nuôi", 0)])
  func sector(typed: String, count: Int) throws {
    let registry = try Self.registry()
    var filter = UnitFilter()
    filter.sector = typed
    #expect(try registry.units(filter, at: Self.moment(registry)).count == count)
  }

  @Test("Credit funds and others are told apart", arguments: [(true, 0), (false, 1)])
  func creditFund(isFund: Bool, count: Int) throws {
    let registry = try Self.registry()
    var filter = UnitFilter()
    filter.creditFund = isFund
    #expect(try registry.units(filter, at: Self.moment(registry)).count == count)
    try registry.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO unit_trait (unit_id, trait, value, valid_from, recorded_by)
          VALUES (1, 'credit_fund', 'yes', '2026-01-05', 2)
          """)
    }
    #expect(try registry.units(filter, at: Self.moment(registry)).count == 1 - count)
  }
}
