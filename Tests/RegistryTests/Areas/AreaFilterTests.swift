import CooperativeLaw
import GRDB
import Testing

@testable import Registry

struct AreaFilterTests {
  private static let old = "2025-06-30"
  private static let new = "2025-07-01"
  private static let today = "2026-11-21"

  /// How surely an address on one row lies in another unit.
  private func standing(
    _ address: (String, String), in unit: (String, String)
  ) throws -> AreaStanding? {
    let row = try AreaFixture.area(address.0, address.1)
    let area = try AreaFixture.area(unit.0, unit.1)
    return try AreaFixture.read { try AreaQueries.standings($0, in: area) }[row.id]
  }

  @Test(
    "An address of the old map lies in the unit of today that took its whole commune",
    arguments: ["02101", "19"])
  func oldAddress(code: String) throws {
    for address in ["02092", "02095", "02101"] {
      #expect(try standing((address, Self.old), in: (code, Self.today)) == .certain)
    }
  }

  @Test("Addresses elsewhere are left out")
  func elsewhere() throws {
    #expect(try standing(("10147", Self.old), in: ("02101", Self.today)) == nil)
    #expect(try standing(("02104", Self.old), in: ("02101", Self.today)) == nil)
    #expect(try standing(("02104", Self.new), in: ("02101", Self.today)) == nil)
    #expect(try standing(("02101", Self.old), in: ("24", Self.today)) == nil)
  }

  @Test("An old unit holds its descendants, and new communes made only of them")
  func newAddress() throws {
    for unit in ["065", "06"] {
      #expect(try standing(("02101", Self.old), in: (unit, Self.old)) == .certain)
      #expect(try standing(("02101", Self.new), in: (unit, Self.old)) == .certain)
    }
    #expect(try standing(("25270", Self.today), in: ("692", Self.old)) == .certain)
  }

  @Test("A new commune made of several is never said to lie in one of them")
  func mixed() throws {
    #expect(try standing(("02101", Self.new), in: ("02101", Self.old)) == .possible)
    #expect(try standing(("19", Self.today), in: ("06", Self.old)) == .possible)
    #expect(try standing(("10543", Self.new), in: ("10543", Self.old)) == .possible)
    #expect(try standing(("00859", Self.new), in: ("00859", Self.old)) == .certain)
  }

  @Test("A divided commune counts in its default successor only, and is marked")
  func divided() throws {
    #expect(try standing(("00028", Self.old), in: ("00008", Self.today)) == .assumed)
    #expect(try standing(("00028", Self.old), in: ("00004", Self.today)) == .possible)
    #expect(try standing(("00028", Self.old), in: ("00025", Self.today)) == .possible)
    #expect(try standing(("00028", Self.old), in: ("01", Self.today)) == .certain)
  }

  @Test(
    "A change of type maps straight through, both ways",
    arguments: ["75", "25270"])
  func typeChange(code: String) throws {
    let (before, after) = ("2026-04-29", "2026-04-30")
    #expect(try standing((code, before), in: (code, after)) == .certain)
    #expect(try standing((code, after), in: (code, before)) == .certain)
    #expect(try standing(("25270", before), in: ("75", after)) == .certain)
    #expect(try standing(("25270", after), in: ("75", before)) == .certain)
    #expect(try standing(("25288", Self.old), in: (code, after)) == .certain)
  }

  @Test("An old district lies in today's province, and in a commune that took all of it")
  func districtAddress() throws {
    #expect(try standing(("065", Self.old), in: ("19", Self.today)) == .certain)
    #expect(try standing(("065", Self.old), in: ("02101", Self.today)) == .possible)
    #expect(try standing(("207", Self.old), in: ("07192", Self.today)) == .certain)
    #expect(try standing(("754", Self.old), in: ("79", Self.today)) == .certain)
  }

  @Test("Island districts without communes lie in the province that took theirs")
  func islands() throws {
    #expect(try standing(("755", Self.old), in: ("79", Self.today)) == .certain)
    #expect(try standing(("26732", Self.new), in: ("77", Self.old)) == .possible)
  }

  @Test("An address known only to the province may lie in any of its communes")
  func wideAddress() throws {
    #expect(try standing(("19", Self.today), in: ("02101", Self.today)) == .possible)
    #expect(try standing(("06", Self.old), in: ("02101", Self.today)) == .possible)
  }

  @Test("Every row of the old map is counted in exactly one province of today")
  func provincesPartition() throws {
    try AreaFixture.read { db throws in
      let provinces = try AreaQueries.units(
        db, where: "WHERE area.level = 'province' AND area.valid_to IS NULL")
      var counted: [Int64: Int] = [:]
      for province in provinces {
        for (row, standing) in try AreaQueries.standings(db, in: province) {
          #expect(standing == .certain)
          counted[row, default: 0] += 1
        }
      }
      #expect(counted.count == 14_174)
      #expect(counted.values.allSatisfy { $0 == 1 })
    }
  }

  @Test("Every old commune is counted in exactly one commune of its new province")
  func communesPartition() throws {
    try AreaFixture.read { db throws in
      let province = try #require(
        try AreaQueries.area(db, code: "01", on: AreaFixture.day(Self.today)).area)
      var counted: [Int64: Int] = [:]
      for commune in try AreaQueries.children(db, of: province) {
        for id in try Int64.fetchAll(
          db, sql: AreaFilter.counted, arguments: ["area_id": commune.id])
        {
          counted[id, default: 0] += 1
        }
      }
      let communes = try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM area WHERE level = 'commune' AND parent_code IN (
            SELECT code FROM area WHERE parent_level = 'province' AND parent_code = '01'
              AND level = 'district')
          """)
      #expect(communes.count > 500)
      #expect(communes.allSatisfy { counted[$0] == 1 })
    }
  }

  @Test("The texts go into a statement on addresses as they are")
  func statement() throws {
    let area = try AreaFixture.area("00008", Self.today)
    try AreaFixture.trial { db throws in
      try db.execute(
        sql: """
          CREATE TEMP TABLE address (area_id INTEGER);
          INSERT INTO address SELECT id FROM area;
          """)
      let counts = try [AreaFilter.counted, AreaFilter.uncertain].map { rows in
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM address WHERE area_id IN (\(rows))",
          arguments: ["area_id": area.id])
      }
      let standings = try AreaQueries.standings(db, in: area).values
      #expect(
        counts == [
          standings.count { $0 != .possible }, standings.count { $0 != .certain },
        ])
      #expect(standings.contains(.assumed) && standings.contains(.possible))
    }
  }
}
