import CooperativeLaw
import Foundation
import GRDB
import Testing

@testable import Registry

/// What is exported can be taken in again, and says the same.
@Suite struct YearlyExchangeTests {
  private func export(_ registry: Registry, _ file: YearlyFile) throws -> String {
    try registry.exportedCSV(
      .yearly(file, in: nil, at: Moment(day: registry.clock.today)))
  }

  private func take(
    _ registry: Registry, _ file: YearlyFile, _ text: String, partial: Bool = false
  ) throws -> ImportReport {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).csv").path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try registry.importYearly(
      file, from: path, ImportOptions(partial: partial), details: Acts.details())
  }

  @Test(arguments: YearlyFile.allCases)
  func anExportTakenInAgainGivesTheSameRows(file: YearlyFile) throws {
    let registry = try Acts.registry()
    for example in YearlyActs.all { _ = try example.run(registry) }
    let text = try export(registry, file)
    #expect(text.split(whereSeparator: \.isNewline).count == 2, "\(text)")
    let fresh = try Acts.registry()
    let report = try take(fresh, file, text)
    #expect(report.rowsRejected == 0, "\(report)")
    #expect(report.rowsWritten == 1)
    #expect(try export(fresh, file) == text)
    try Undo.expectSound(fresh)
    let again = try take(fresh, file, text)
    #expect(again.rowsWritten == 0)
  }

  @Test func vietnameseHeadingsAreTaken() throws {
    let registry = try Acts.registry()
    let report = try take(
      registry, .annualReports,
      """
      Mã số thuế,Năm báo cáo,Ngày nhận,Số thành viên,Thành viên nữ,Tổng doanh thu,Lợi nhuận sau thuế
      HTX-00001,2025,10/12/2025,12,13,"1.500.000.000",(20.000.000)

      """)
    #expect(report.rowsRejected == 0, "\(report)")
    let found = try #require(
      try registry.annualReports(at: Moment(day: registry.clock.today)).first)
    #expect(found.figures[.profitAfterTax] == -20_000_000)
    #expect(found.figures[.workers] == nil)
    let rules = try registry.queue.read { db in
      try String.fetchAll(db, sql: "SELECT rule FROM filing_finding ORDER BY id")
    }
    #expect(rules.contains("figures.part-of-whole"))
  }

  @Test func rowsThatCannotBeTrueAreRejected() throws {
    let registry = try Acts.registry()
    let activities = try take(
      registry, .activities,
      """
      unit,observed_on,state,since,source
      HTX-00001,2026-03-02,stopped,2026-03-03,tax_office
      HTX-00001,2026-12-02,stopped,,tax_office
      HTX-00001,2026-03-02,ngủ,,tax_office
      HTX-00009,2026-03-02,stopped,,tax_office

      """)
    #expect(activities.rowsRejected == 4)
    let meetings = try take(
      registry, .meetings,
      "unit,held_on,kind,present,entitled\nHTX-00001,2026-03-02,annual,6,5\n")
    #expect(meetings.rowsRejected == 1)
    let people = try take(
      registry, .qualifications,
      "unit,full_name,level,from\nHTX-00001,Lê Thị Không,college,2026-03-02\n")
    #expect(people.rowsRejected == 1)
    let support = try take(
      registry, .support,
      "occurred_on,kind,units\n2026-03-02,workshop,HTX-00001:4;HTX-00009\n")
    #expect(support.rowsRejected == 1)
    let areas = try take(
      registry, .areaStatistics,
      "year,area_code,item,value\n2025,02086,new_rural,2\n2025,99999,population,2\n")
    #expect(areas.rowsRejected == 2)
  }

  @Test func anImportIsVoidedWhole() throws {
    let registry = try Acts.registry()
    _ = try YearlyActs.all[2].run(registry)
    let report = try take(
      registry, .annualReports,
      "unit,year,received_on,revenue\nHTX-00001,2025,2025-12-12,950\nHTX-00001,2026,2026-11-20,7\n")
    let moment = Moment(day: registry.clock.today)
    #expect(try registry.annualReports(at: moment).map { $0.figures[.revenue] } == [950, 7])
    _ = try registry.void(filing: try #require(report.filing), Acts.details())
    #expect(
      try registry.annualReports(at: moment).map { $0.figures[.revenue] } == [900_000_000])
    try Undo.expectSound(registry)
  }
}
