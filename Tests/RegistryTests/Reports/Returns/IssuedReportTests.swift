import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// A return that was sent can be made again to the letter, and today's difference is shown.
@Suite struct IssuedReportTests {
  private let question = ReturnQuestion(form: .year, period: .year(2025))

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func whateverIsTypedLaterTheReturnIsTheSame(seed: UInt64) throws {
    var story = try RegistryStory(seed: seed)
    for _ in 0..<12 { _ = try story.act() }
    let sent = try story.registry.issue(question, FilingDetails(officer: "An")).report
    for _ in 0..<20 { _ = try story.act() }
    let now = Moment(day: story.registry.clock.today)
    let again = try story.registry.reissue(1, at: now)
    #expect(again.isSame)
    #expect(again.report.tables == sent.tables)
    let today = try story.registry.periodicReturn(question)
    #expect(again.differences.isEmpty == (today.sha256 == sent.sha256))
  }

  @Test func aUnitTypedLateIsTheDifference() throws {
    let registry = try Acts.registry(on: "2025-08-01")
    let receipt = try registry.issue(question, Acts.details()).receipt
    #expect(receipt.kind == .issueReport)
    try registry.suspend(
      unit: "htx-1",
      SuspensionDossier(
        from: Acts.day("2025-09-01"), until: Acts.day("2026-03-01"),
        noticeOn: Acts.day("2025-08-25")),
      Acts.details(on: "2025-09-01"))
    let again = try registry.reissue(1, at: Moment(day: registry.clock.today))
    #expect(again.isSame)
    let cells = again.differences.map {
      "\($0.table) \($0.row.data) \($0.before?.data ?? "-") \($0.after?.data ?? "-")"
    }
    #expect(cells.contains("status active 1 0"))
    #expect(cells.contains("status suspended 0 1"))
    #expect(cells.contains("events suspended 0 1"))
  }

  @Test func theVerySameIsNotSentTwiceAndADryRunWritesNothing() throws {
    let registry = try Acts.registry(on: "2025-08-01")
    var details = Acts.details()
    details.dryRun = true
    try registry.issue(question, details)
    #expect(try registry.issuedReports(at: Moment(day: registry.clock.today)).isEmpty)
    details.dryRun = false
    try registry.issue(question, details)
    let before = try Acts.dump(registry)
    #expect(throws: RegistryError.self) { try registry.issue(question, details) }
    #expect(try Acts.dump(registry) == before)
  }

  @Test func aReturnLeavesNoTableBehind() throws {
    let registry = try Acts.registry()
    try registry.issue(question, Acts.details())
    let left = try registry.queue.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM temp.sqlite_master")
    }
    #expect(left == 0)
  }
}
