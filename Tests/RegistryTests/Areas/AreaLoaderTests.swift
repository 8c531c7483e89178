import GRDB
import Testing

@testable import Registry

struct AreaLoaderTests {
  @Test(
    "The map has the official number of units on each side of its changes",
    arguments: [
      ("1996-01-01", 63, 696, 10_035), ("2025-06-30", 63, 696, 10_035),
      ("2025-07-01", 34, 0, 3_321), ("2026-04-29", 34, 0, 3_321), ("2026-04-30", 34, 0, 3_321),
      ("2026-08-31", 34, 0, 3_321), ("2026-09-01", 34, 0, 3_321), ("2026-09-19", 34, 0, 3_321),
      ("2026-09-20", 34, 0, 3_321),
    ])
  func counts(day: String, provinces: Int, districts: Int, communes: Int) throws {
    let counts = try AreaFixture.read { db throws in
      try AreaLevel.allCases.map { level in
        try Int.fetchOne(
          db,
          sql: """
            SELECT count(*) FROM area WHERE level = ?1 AND valid_from <= ?2
              AND ifnull(valid_to > ?2, 1)
            """, arguments: [level.rawValue, day])
      }
    }
    #expect(counts == [provinces, districts, communes])
  }

  @Test(
    "Types change on their day: provinces that are cities, communes that are wards",
    arguments: [
      ("2026-04-29", 6, 687), ("2026-04-30", 7, 697), ("2026-08-31", 7, 697),
      ("2026-09-01", 8, 697), ("2026-09-19", 8, 697), ("2026-09-20", 9, 709),
    ])
  func types(day: String, cities: Int, wards: Int) throws {
    let sql = """
      SELECT count(*) FROM area WHERE level = ?1 AND type = ?2 AND valid_from <= ?3
        AND ifnull(valid_to > ?3, 1)
      """
    try AreaFixture.read { db throws in
      let found = try [("province", "thành phố"), ("commune", "phường")].map {
        try Int.fetchOne(db, sql: sql, arguments: [$0.0, $0.1, day])
      }
      #expect(found == [cities, wards])
    }
  }

  @Test("Every row of the two files is loaded, and every key leads somewhere")
  func rows() throws {
    try AreaFixture.read { db throws in
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM area") == 14_174)
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM area_successor") == 10_653)
      #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
    }
  }

  @Test("441 communes were divided in 971 parts, each with one default")
  func divided() throws {
    try AreaFixture.read { db throws in
      let row = try #require(
        try Row.fetchOne(
          db,
          sql: """
            SELECT count(*), count(DISTINCT old_area_id), sum(is_default)
            FROM area_successor WHERE extent = 'part'
            """))
      #expect([row[0], row[1], row[2]] == [971, 441, 441])
    }
  }

  @Test("Every ended province and commune has one default successor; districts have none")
  func oneDefault() throws {
    try AreaFixture.read { db throws in
      let wrong = try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM area WHERE valid_to IS NOT NULL AND (level <> 'district') <> (
            SELECT count(*) FROM area_successor WHERE old_area_id = area.id AND is_default)
          """)
      #expect(wrong == 0)
    }
  }

  @Test("On each side of every change, every unit but a province lies in exactly one parent")
  func parents() throws {
    try AreaFixture.read { db throws in
      for day in ["2025-06-30", "2025-07-01", "2026-04-30", "2026-09-01", "2026-09-20"] {
        let wrong = try Int.fetchOne(
          db,
          sql: """
            SELECT count(*) FROM area WHERE valid_from <= ?1 AND ifnull(valid_to > ?1, 1)
              AND (level <> 'province') <> (SELECT count(*) FROM area AS parent
                WHERE parent.level = area.parent_level AND parent.code = area.parent_code
                AND parent.valid_from <= ?1 AND ifnull(parent.valid_to > ?1, 1))
            """, arguments: [day])
        #expect(wrong == 0, "\(day)")
      }
    }
  }

  @Test("Search keys are folded and the sort keys put Đ after D")
  func keys() throws {
    try AreaFixture.read { db throws in
      let key = try String.fetchOne(
        db, sql: "SELECT search_key FROM area WHERE level = 'province' AND code = '75'")
      #expect(key == "dong nai")
      let names = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM area WHERE level = 'province' AND code IN ('48', '91', '66', '04')
            AND valid_to IS NULL ORDER BY sort_key
          """)
      #expect(names == ["An Giang", "Cao Bằng", "Đà Nẵng", "Đắk Lắk"])
    }
  }
}
