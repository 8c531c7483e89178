import CooperativeLaw
import Foundation
import GRDB
import Testing

@testable import Registry

/// Changing units: only what is new is written, late changes end at the next one, and names that a
/// unit had are found by whoever asks about that time.
@Suite struct ChangeUnitTests {
  private static let name = "Hợp tác xã Nông nghiệp Khe Mười"

  private static func registry() throws -> Registry {
    let registry = try RegisterUnitTests.registry()
    try registry.register(
      RegisterUnitTests.dossier(members: 5), RegisterUnitTests.details(on: "2026-01-05"))
    return registry
  }

  @discardableResult
  private static func change(
    _ registry: Registry, on day: String, _ body: (inout UnitChange) -> Void
  ) throws -> FilingReceipt {
    var change = UnitChange()
    body(&change)
    return try registry.change(unit: "HTX-1", change, RegisterUnitTests.details(on: day))
  }

  private static func unit(
    _ registry: Registry, on day: String, known filing: Int64 = .max
  ) throws -> UnitRecord {
    let moment = Moment(
      day: try #require(CivilDate(iso: day)), knowledge: .filing(filing))
    return try registry.unit(named: "HTX-1", at: moment)
  }

  private static func addresses(
    _ registry: Registry, on days: [String], known filing: Int64 = .max
  ) throws -> [String?] {
    var addresses: [String?] = []
    for day in days { addresses.append(try unit(registry, on: day, known: filing).address) }
    return addresses
  }

  @Test func onlyWhatIsNewIsWritten() throws {
    let registry = try Self.registry()
    let receipt = try Self.change(registry, on: "2026-06-01") {
      $0.name = Self.name
      $0.address = "thôn Khe Mười"
    }
    #expect(receipt.changes.map(\.field) == ["address"])
    #expect(!receipt.findings.contains { $0.rule.rawValue.hasPrefix("naming.") })
    let rows = try registry.read { db in
      try ["unit_contact", "unit_name"].map {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)")
      }
    }
    #expect(rows == [0, 1])
  }

  @Test func whatIsOnRecordJustSoIsNoChange() throws {
    let registry = try Self.registry()
    let before = try RegisterUnitTests.dump(registry)
    #expect(throws: RegistryError.nothingToChange("HTX-00001")) {
      try Self.change(registry, on: "2026-06-01") {
        $0.name = Self.name
        $0.charterCapital = 500_000_000
        $0.lines = ["0118"]
        $0.areaCode = "02101"
        $0.shortName = ""
        $0.legalRepresentative = "Hoàng Văn An"
      }
    }
    #expect(try RegisterUnitTests.dump(registry) == before)
  }

  @Test func aChangeTypedLateEndsWhereTheNextBegins() throws {
    let registry = try Self.registry()
    let second = try Self.change(registry, on: "2026-09-01") { $0.address = "thôn Hai" }
    try Self.change(registry, on: "2026-05-01") { $0.address = "thôn Một" }
    let days = ["2026-04-30", "2026-05-01", "2026-08-31", "2026-09-01"]
    let now = try Self.addresses(registry, on: days)
    #expect(now == ["", "thôn Một", "thôn Một", "thôn Hai"])
    let then = try Self.addresses(registry, on: days, known: try #require(second.filing))
    #expect(then == ["", "", "", "thôn Hai"])
  }

  @Test func linesAreReplacedAndTheFirstIsTheMainOne() throws {
    let registry = try Self.registry()
    let receipt = try Self.change(registry, on: "2026-06-01") { $0.lines = ["0127", "0118"] }
    #expect(receipt.changes.map(\.after) == ["0127;0118"])
    #expect(try Self.unit(registry, on: "2026-05-31").lines == "0118")
    #expect(try Self.unit(registry, on: "2026-06-01").lines == "0127;0118")
  }

  @Test func aNewRepresentativeTakesTheOfficeFromTheOld() throws {
    let registry = try Self.registry()
    try Self.change(registry, on: "2026-06-01") { $0.legalRepresentative = "hoang van binh" }
    #expect(try Self.unit(registry, on: "2026-05-31").legalRepresentative == "Hoàng Văn An")
    #expect(try Self.unit(registry, on: "2026-06-01").legalRepresentative == "Hoàng Văn Bình")
  }

  @Test func aUnitThatHasEndedIsNotChanged() throws {
    let registry = try Self.registry()
    try registry.queue.write { db in
      try db.execute(sql: "UPDATE unit_status SET valid_to = '2026-03-01', closed_by = 2")
      try db.execute(
        sql: """
          INSERT INTO unit_status (unit_id, status, end_reason, valid_from, recorded_by)
          VALUES (1, 'ended', 'dissolved', '2026-03-01', 2)
          """)
    }
    let refusal = #expect(throws: RegistryError.self) {
      try Self.change(registry, on: "2026-06-01") { $0.address = "thôn Hai" }
    }
    guard case .refused(let findings)? = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(findings.contains { $0.rule == "record.unit-ended" })
  }

  @Test func aFormerNameIsFoundAndAFutureOneIsNot() throws {
    let registry = try Self.registry()
    let renamed = try Self.change(registry, on: "2026-06-01") {
      $0.name = "Hợp tác xã Chè Đồi Xanh"
      $0.shortName = "HTX Đồi Xanh"
    }
    let now = Moment(day: registry.clock.today)
    let former = try registry.searchUnits("khe muoi", at: now)
    #expect(former.map(\.formerName) == [Self.name])
    #expect(try registry.searchUnits("doi xanh", at: now).map(\.formerName) == [nil])
    #expect(try registry.searchUnits("htx doi", at: now).map(\.score) == [1])
    #expect(try registry.searchUnits("doi htx", at: now).map(\.score) == [0.9])
    let early = Moment(day: try #require(CivilDate(iso: "2026-05-31")))
    #expect(try registry.searchUnits("doi xanh", at: early).isEmpty)
    let filing = try #require(renamed.filing)
    let unaware = Moment(day: registry.clock.today, knowledge: .filing(filing - 1))
    #expect(try registry.searchUnits("doi xanh", at: unaware).isEmpty)
    #expect(try registry.searchUnits("khe muoi", at: unaware).map(\.formerName) == [nil])
  }

  @Test func theHistoryTellsWhatEachFilingDid() throws {
    let registry = try Self.registry()
    try Self.change(registry, on: "2026-09-01") { $0.charterCapital = 700_000_000 }
    try Self.change(registry, on: "2026-05-01") { $0.charterCapital = 600_000_000 }
    let history = try registry.history(ofUnit: "HTX-1", at: Moment(day: registry.clock.today))
    let told = history.lines.filter { $0.field == "charter_capital" && $0.filing > 2 }.map {
      "\($0.filing) \($0.deed) \($0.value) \($0.from?.description ?? "")–\($0.to?.description ?? "")"
    }
    #expect(
      told == [
        "3 ended 500000000 2026-01-05–2026-09-01", "3 wrote 700000000 2026-09-01–",
        "4 wrote 500000000 2026-01-05–2026-05-01", "4 withdrew 500000000 2026-01-05–2026-09-01",
        "4 wrote 600000000 2026-05-01–2026-09-01",
      ])
    let before = try registry.history(
      ofUnit: "HTX-1", at: Moment(day: registry.clock.today, knowledge: .filing(3)))
    #expect(before.filings.map(\.id) == [2, 3])
    #expect(before.lines.allSatisfy { $0.filing <= 3 })
  }
}
