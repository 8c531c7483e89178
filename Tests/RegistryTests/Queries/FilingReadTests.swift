import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import Registry

@Suite struct FilingReadTests {
  @Test("A filter by recorded day follows Vietnam's day, on both ends")
  func filtersByDay() throws {
    let registry = try SampleOffice.inMemory()
    for (from, to, count) in [
      ("2026-11-21", "2026-11-21", 3), ("2026-11-22", nil, 0), (nil, "2026-11-20", 0),
      (nil, nil, 3),
    ] as [(String?, String?, Int)] {
      var filter = FilingFilter()
      filter.recordedFrom = from.flatMap { CivilDate(iso: $0) }
      filter.recordedTo = to.flatMap { CivilDate(iso: $0) }
      #expect(try registry.filings(filter).count == count)
    }
  }

  @Test("Conditions narrow together and the newest stands last")
  func filters() throws {
    let registry = try SampleOffice.inMemory()
    #expect(try registry.filings().map(\.id) == [1, 2, 3])
    var filter = FilingFilter()
    filter.unit = "khe muoi"
    #expect(try registry.filings(filter).map(\.id) == [2, 3])
    filter.kind = .changeUnit
    #expect(try registry.filings(filter).map(\.id) == [3])
    filter.officer = "Ai đó"
    #expect(try registry.filings(filter).isEmpty)
  }

  @Test("A filing shows what it wrote and ended, with personal data masked")
  func shows() throws {
    let registry = try SampleOffice.inMemory()
    let founding = try registry.filing(2)
    #expect(founding.documents.map(\.fileName) == ["khe-muoi.json"])
    #expect(
      founding.counts.contains(FiledCount(table: "membership", wrote: 5, ended: 0, withdrew: 0)))
    let values = founding.facts.flatMap(\.values).map(\.value)
    #expect(!values.contains { $0.contains("006080900") })
    let change = try registry.filing(3)
    #expect(change.counts == [FiledCount(table: "unit_contact", wrote: 1, ended: 1, withdrew: 0)])
    let told = change.facts.map { fact in "\(fact.deed) \(fact.values.map(\.value).joined())" }
    #expect(told == ["ended 091***678", "wrote 098***321"])
  }

  @Test("No more rows of a table are handed out than asked for; the counts stay whole")
  func limits() throws {
    let filing = try SampleOffice.inMemory().filing(2, limit: 2)
    #expect(filing.facts.count { $0.table == "membership" } == 2)
    #expect(filing.counts.first { $0.table == "membership" }?.wrote == 5)
  }

  @Test("A filing that is not there is told by its number")
  func missing() throws {
    let registry = try SampleOffice.inMemory()
    #expect(throws: RegistryError.filingNotFound(4)) { try registry.filing(4) }
    #expect(throws: RegistryError.filingNotFound(4)) { try registry.keptFindings(of: .filing(4)) }
  }
}
