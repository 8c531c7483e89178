import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

private typealias Office = ReorganisationOffice

/// Whatever the plan: each member and each đồng lands once, and giving up leaves no trace.
@Suite struct ReorganisationPropertyTests {
  /// What somebody has in all units together, and the units he is a member of.
  struct Holding: Equatable {
    var committed = 0
    var paid = 0
    var units: [String] = []
  }

  /// Counted from the lists that every officer sees, person by person.
  private static func holdings(
    _ registry: Registry, on day: CivilDate
  ) throws -> [String: Holding] {
    let moment = Moment(day: day)
    var holdings: [String: Holding] = [:]
    for unit in try registry.units(at: moment) {
      for member in try registry.members(ofUnit: unit.localNumber, at: moment) {
        var holding = holdings[member.idNumber ?? "?", default: Holding()]
        holding.committed += member.capital
        holding.paid += member.paid
        holding.units.append(unit.localNumber)
        holdings[member.idNumber ?? "?"] = holding
      }
    }
    return holdings
  }

  @Test(arguments: 0..<40) func everythingLandsExactlyOnce(seed: Int) throws {
    let random = try RandomPlan(seed: UInt64(seed))
    let registry = random.registry
    let day = try Office.day(random.day)
    let before = try Self.holdings(registry, on: day.adding(days: -1))
    let receipt = try registry.openReorganisation(
      random.plan, try Office.details(on: random.day))
    if !receipt.isCompleted {
      try registry.completeReorganisation(
        receipt.number, try Office.details(on: Office.completed))
    }
    let end = receipt.isCompleted ? day : try Office.day(Office.completed)
    let after = try Self.holdings(registry, on: end)
    #expect(after.keys.sorted() == before.keys.sorted())
    let ended = random.plan.kind.endsSources ? Set(random.sources) : []
    for (person, had) in before {
      let has = try #require(after[person])
      #expect((has.committed, has.paid) == (had.committed, had.paid), "\(person)")
      #expect(ended.isDisjoint(with: has.units), "\(person)")
      #expect(Set(has.units).count == has.units.count, "\(person)")
      let merged = had.units.filter(random.sources.contains).count
      let fewer =
        [.consolidate, .merge].contains(random.plan.kind) ? max(0, had.units.count - 1) : 0
      #expect(has.units.count == had.units.count - (merged > 0 ? fewer : 0), "\(person)")
    }
    try expectProof(receipt, registry)
    #expect(try Office.isSound(registry))
  }

  private func expectProof(_ receipt: ReorganisationReceipt, _ registry: Registry) throws {
    #expect(receipt.proof.holds)
    #expect(receipt.proof.rows.allSatisfy { $0.difference == 0 })
    let record = try registry.reorganisation(receipt.number)
    #expect(record.state == .completed)
    #expect(record.proof.holds)
    #expect(
      record.proof.rows.map { "\($0.item) \($0.before)" }
        == receipt.proof.rows.map { "\($0.item) \($0.before)" })
    // What the books of assets and debts say now is what the plan says.
    for item in [ReorganisationItem.undividedAssets, .debts] {
      let promised = receipt.proof.rows.first { $0.item == item }?.before ?? 0
      let written = try registry.read { db in
        try Int.fetchOne(
          db,
          sql: """
            SELECT coalesce(sum(amount), 0) FROM unit_balance
            WHERE item = ? AND valid_to IS NULL AND retracted_by IS NULL
            """, arguments: [item.rawValue])
      }
      // What a unit that takes others in has itself is not known, so its sum stays not known.
      if record.kind != .merge { #expect(written == promised) }
    }
  }

  @Test(arguments: 0..<30) func givingUpLeavesNoTrace(seed: Int) throws {
    let random = try RandomPlan(seed: UInt64(seed))
    let registry = random.registry
    let today = registry.clock.today
    let before = try Office.picture(registry, on: today)
    let receipt = try registry.openReorganisation(
      random.plan, try Office.details(on: random.day))
    #expect(try Office.picture(registry, on: today) != before)
    guard !receipt.isCompleted else {
      let findings = Office.refusal {
        try registry.cancelReorganisation(receipt.number, try Office.details(on: "2026-11-10"))
      }
      #expect(findings.map(\.rule) == ["reorganisation.cancel-open"])
      return
    }
    try registry.cancelReorganisation(receipt.number, try Office.details(on: "2026-11-10"))
    #expect(try Office.picture(registry, on: today) == before)
    #expect(try Office.isSound(registry))
  }

  @Test func aMergerOfManyTakesNoMoreStatementsThanOneOfFew() throws {
    let counts = try [20, 400].map { size in
      let registry = try Office.registry([size, size])
      let plan = try Office.merger()
      let details = try Office.details(on: Office.opened)
      return try QueryPlanTests.statements(registry) {
        let receipt = try registry.openReorganisation(plan, details)
        try registry.completeReorganisation(
          receipt.number, try Office.details(on: Office.completed))
      }.count
    }
    #expect(counts[0] == counts[1])
  }
}
