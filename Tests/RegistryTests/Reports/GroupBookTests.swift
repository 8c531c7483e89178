import CooperativeLaw
import RegistryTestSupport
import Testing

@testable import Registry

/// The book of cooperative groups: a line as founded, then one for each day something changed.
@Suite struct GroupBookTests {
  private func book(_ registry: Registry, known: Moment.Knowledge = .present) throws -> [[String]] {
    try registry.groupBook(
      at: Moment(day: registry.clock.today, knowledge: known), disclosure: .full(purpose: "thử")
    ).rows.map { $0.map(\.data) }
  }

  @Test func everyChangeHasItsLineWithWhatChangedOnly() throws {
    let registry = try TestRegistry.inMemory()
    try registry.register(
      TestDossier.group(name: "Nà Pục", serial: 3),
      FilingDetails(officer: "An", effectiveOn: Acts.day("2025-08-01")))
    var change = UnitChange()
    change.name = "Tổ hợp tác Nà Pục mới"
    try registry.change(
      unit: "nà pục", change, FilingDetails(officer: "An", effectiveOn: Acts.day("2025-10-02")))
    let rows = try book(registry)
    #expect(rows.count == 2)
    #expect(rows[0].prefix(2) == ["1", "Tổ hợp tác Nà Pục"])
    #expect(rows[1].prefix(2) == ["1.1 (02/10/2025)", "Tổ hợp tác Nà Pục mới"])
    #expect(rows[1].dropFirst(2).filter { !$0.isEmpty } == [])
    let before = try book(registry, known: .filing(2))
    #expect(before.count == 1)
  }

  @Test func papersAndPhonesAreCoveredUnlessAskedFor() throws {
    let registry = try TestRegistry.inMemory()
    try registry.register(
      TestDossier.group(name: "Nà Pục", serial: 3),
      FilingDetails(officer: "An", effectiveOn: Acts.day("2025-08-01")))
    let moment = Moment(day: registry.clock.today)
    let masked = try registry.groupBook(at: moment)
    let place = try #require(masked.columns.firstIndex { $0.key == "head_id" })
    #expect(masked.rows[0][place].data.contains("*"))
    let full = try book(registry)
    #expect(!full[0][place].contains("*") && !full[0][place].isEmpty)
  }
}
