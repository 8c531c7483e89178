import CooperativeLaw
import Testing

@testable import Registry

/// Yearly reports, self-score sheets and meetings that are not on record.
@Suite struct YearlyClockTests {
  @Test func aReportIsDueUntilItCame() throws {
    let desk = try DueDesk.cooperative()
    #expect(try desk.due(.report, on: "2025-09-15") == [])
    #expect(try desk.due(.report, on: "2025-09-16") == ["2025-12-15 HTX-00001"])
    #expect(try desk.due(.report, on: "2025-12-15", late: true) == [])
    #expect(try desk.due(.report, on: "2025-12-16", late: true) == ["2025-12-15 HTX-00001"])
    let filing = try desk.write(
      """
      INSERT INTO annual_report (unit_id, year, received_on, recorded_by)
        VALUES (1, 2025, '2025-12-20', :filing)
      """)
    #expect(try desk.due(.report, on: "2025-12-19", late: true) == ["2025-12-15 HTX-00001"])
    #expect(try desk.due(.report, on: "2025-12-20", late: true) == [])
    #expect(
      try desk.due(.report, on: "2025-12-20", late: true, known: .filing(filing - 1)) == [
        "2025-12-15 HTX-00001"
      ])
    // The next year is due in its turn; the one before the latest is history.
    #expect(try desk.due(.report, on: "2026-11-21") == ["2026-12-15 HTX-00001"])
  }

  @Test func whoIsFoundedOnceTheFiguresCloseReportsTheYearAfter() throws {
    #expect(
      try DueDesk.cooperative(on: "2025-12-12").due(.report, on: "2025-12-14") == [
        "2025-12-15 HTX-00001"
      ])
    #expect(try DueDesk.cooperative(on: "2025-12-15").due(.report, on: "2025-12-15") == [])
  }

  @Test func aSheetIsDueInTheYearsOfItsScheme() throws {
    let desk = try DueDesk.cooperative(on: "2022-05-04", members: 7)
    #expect(try desk.due(.selfScore, on: "2022-12-01") == [])
    #expect(
      try desk.due(.selfScore, on: "2024-12-01") == [
        "2023-12-15 HTX-00001", "2024-12-16 HTX-00001",
      ])
    try desk.write(
      """
      INSERT INTO rating (unit_id, year, scheme, grade, recorded_by)
        VALUES (1, 2024, 'TT01_2020', 'good', :filing)
      """)
    #expect(try desk.due(.selfScore, on: "2024-12-01") == ["2023-12-15 HTX-00001"])
    #expect(try desk.due(.selfScore, on: "2025-12-01") == [])
  }

  @Test func aCreditFundIsRatedElsewhere() throws {
    let desk = try DueDesk.cooperative(on: "2022-05-04", members: 7)
    try desk.write(
      """
      INSERT INTO unit_trait (unit_id, trait, value, valid_from, recorded_by)
        VALUES (1, 'credit_fund', 'yes', '2022-05-04', :filing)
      """)
    #expect(try desk.due(.selfScore, on: "2024-12-01") == [])
  }

  @Test func aMeetingIsDueUntilOneIsHeldInTheYear() throws {
    let desk = try DueDesk.cooperative(on: "2024-08-01")
    #expect(try desk.due(.meeting, on: "2025-02-04") == ["2025-05-05 HTX-00001"])
    #expect(try desk.due(.meeting, on: "2025-02-03") == [])
    #expect(try desk.due(.meeting, on: "2025-05-06", late: true) == ["2025-05-05 HTX-00001"])
    try desk.write(
      """
      INSERT INTO meeting (unit_id, held_on, kind, recorded_by)
        VALUES (1, '2025-06-10', 'annual', :filing), (1, '2025-03-10', 'extraordinary', :filing)
      """)
    #expect(try desk.due(.meeting, on: "2025-06-09", late: true) == ["2025-05-05 HTX-00001"])
    #expect(try desk.due(.meeting, on: "2025-06-10", late: true) == [])
    // The financial year of 2025 asks for another.
    #expect(try desk.due(.meeting, on: "2026-05-05", late: true) == ["2026-05-04 HTX-00001"])
  }

  @Test func aUnitThatEndsIsNoLongerAsked() throws {
    let file = try Case.readyFor2026()
    let desk = DueDesk(registry: file.registry)
    // Being dissolved, it reports but meets no more.
    #expect(
      try desk.due(.report, on: "2026-09-17") == [
        "2025-12-15 HTX-00001", "2026-12-15 HTX-00001",
      ])
    #expect(try desk.due(.meeting, on: "2026-09-17", within: 365) == [])
    try file.complete(on: "2026-09-18")
    #expect(try desk.list(on: "2026-09-18", within: 365).lines.isEmpty)
  }

  @Test func whatTheOldTextsSayIsNotKnown() throws {
    let desk = try DueDesk.cooperative(on: "2012-05-04", members: 7)
    let list = try desk.list([.report, .meeting], on: "2013-06-03")
    #expect(list.lines.isEmpty)
    #expect(Set(list.unknown.map(\.kind)) == [.report, .meeting])
  }
}
