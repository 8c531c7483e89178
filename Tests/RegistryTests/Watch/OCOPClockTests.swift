import CooperativeLaw
import Testing

@testable import Registry

/// OCOP recognitions that end, of units and of other owners, and what a list is asked for.
@Suite struct OCOPClockTests {
  private func desk() throws -> DueDesk {
    let desk = try DueDesk.cooperative()
    let other = try desk.area("02101")
    try desk.write(
      """
      INSERT INTO ocop_product (id, recorded_by) VALUES (1, :filing), (2, :filing);
      INSERT INTO ocop_detail (product_id, unit_id, owner_type, owner_name, area_id, product,
        product_group, valid_from, recorded_by)
      VALUES (1, 1, 'cooperative', 'HTX', NULL, 'Miến dong', 'food', '2023-06-01', :filing),
        (2, NULL, 'enterprise', 'Công ty Chè Bằng Phúc', \(other.id), 'Chè', 'drinks', '2023-06-01',
          :filing);
      INSERT INTO ocop_recognition (product_id, stars, decision_number, decided_on, recorded_by)
        VALUES (1, 3, '1/QĐ', '2023-12-20', :filing), (2, 4, '1/QĐ', '2023-12-20', :filing)
      """)
    return desk
  }

  @Test func aRecognitionEndsAfter36MonthsAndItsOwnerIsToldBefore() throws {
    #expect(
      try desk().due(.ocop, on: "2026-11-20") == [
        "2026-11-20 HTX-00001", "2026-11-20 Công ty Chè Bằng Phúc", "2026-12-20 HTX-00001",
        "2026-12-20 Công ty Chè Bằng Phúc",
      ])
    #expect(try desk().due(.ocop, on: "2026-12-21", late: true).count == 2)
  }

  @Test func aRenewalOrRevocationStopsTheClock() throws {
    let desk = try desk()
    try desk.write(
      """
      INSERT INTO ocop_recognition (id, product_id, stars, decision_number, decided_on, recorded_by)
        VALUES (9, 1, 4, '7/QĐ', '2026-10-01', :filing);
      INSERT INTO ocop_revocation (recognition_id, occurred_on, recorded_by)
        SELECT id, '2026-10-05', :filing FROM ocop_recognition WHERE product_id = 2
      """)
    #expect(try desk.due(.ocop, on: "2026-09-30").count == 4)
    #expect(try desk.due(.ocop, on: "2026-11-20") == [])
    #expect(
      try desk.due(.ocop, on: "2029-09-30") == ["2029-09-01 HTX-00001", "2029-10-01 HTX-00001"])
  }

  @Test func anAreaNarrowsUnitsAndOtherOwners() throws {
    let desk = try desk()
    #expect(try desk.due(.ocop, on: "2026-11-20", area: desk.area("02101")).count == 4)
    let elsewhere = try desk.area("02086")
    let none = try desk.list(on: "2026-11-20", within: 3000, area: elsewhere)
    #expect(none.lines.isEmpty)
    #expect(try desk.list([.report], on: "2026-11-20", area: desk.area("02101")).lines.count == 2)
  }

  @Test func aListIsSortedByLastDay() throws {
    let lines = try desk().list(on: "2026-11-20", within: 3000).lines
    let days = lines.map(\.item.last.earliest)
    #expect(days == days.sorted())
    #expect(lines.count > 5)
    #expect(lines.allSatisfy { $0.item.command.hasPrefix("htx ") && !$0.name.isEmpty })
  }
}
