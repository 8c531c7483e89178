import CooperativeLaw
import Foundation
import Testing

@testable import Registry

/// Capital that passes from member to member: nothing appears and nothing is lost.
@Suite struct TransferCapitalTests {
  private func transfer(
    _ registry: Registry, _ from: String, _ to: String, _ amount: Int,
    way: CapitalTransferDossier.Way = .transfer, on day: String = "2026-02-02"
  ) throws -> FilingReceipt {
    try registry.transferCapital(
      CapitalTransferDossier(from: from, to: to, amount: amount, way: way), ofUnit: "htx-1",
      Acts.details(on: day))
  }

  private func paidRegistry() throws -> Registry {
    let registry = try Acts.registry(members: 7)
    for number in 1...7 {
      try registry.recordCapital(
        CapitalDossier(member: "\(number)", kind: .paid, amount: 100_000_000), ofUnit: "htx-1",
        Acts.details(on: "2025-09-09"))
    }
    return registry
  }

  private func totals(_ registry: Registry) throws -> [Int] {
    let account = try registry.capital(
      ofUnit: "htx-1", at: Moment(day: registry.clock.today))
    return [account.committed, account.paid]
  }

  @Test func oneFilingWritesBothSides() throws {
    let registry = try paidRegistry()
    let receipt = try transfer(registry, "Hoàng Văn An", "2", 40_000_000, way: .inheritance)
    let lines = try registry.capital(ofUnit: "htx-1", at: Moment(day: registry.clock.today)).lines
      .filter { $0.filing == receipt.filing }
    #expect(lines.map(\.kind) == [.inheritedOut, .inheritedIn])
    #expect(lines.map(\.memberNumber) == [1, 2])
    #expect(lines.reduce(0) { $0 + $1.committedChange } == 0)
    #expect(try totals(registry) == [700_000_000, 700_000_000])
  }

  @Test func theGiverHasItAndTheReceiverMayHoldIt() throws {
    let registry = try paidRegistry()
    let tooMuch = try Acts.blockers(of: registry) {
      _ = try transfer(registry, "1", "2", 100_000_001)
    }
    #expect(tooMuch == ["record.capital-entry"])
    _ = try transfer(registry, "1", "2", 100_000_000)
    let aboveCap = try Acts.blockers(of: registry) {
      _ = try transfer(registry, "3", "2", 10_000_001)
    }
    #expect(aboveCap == ["capital.member-cap"])
    _ = try transfer(registry, "3", "2", 10_000_000)
  }

  @Test func nobodyGivesToHimself() throws {
    let registry = try paidRegistry()
    let rules = try Acts.blockers(of: registry) { _ = try transfer(registry, "1", "1", 5) }
    #expect(rules == ["record.capital-two-sides"])
  }

  @Test func associatesAmongThemselvesDoNotAddToTheirLimit() throws {
    let registry = try paidRegistry()
    // 30% of 700 million is 210 million: two associates hold all of it.
    for (index, amount) in [110_000_000, 100_000_000].enumerated() {
      var member = Acts.member("Lò Văn Kết \(["Một", "Hai"][index])", id: 401 + index)
      member.memberKind = .associateCapital
      member.capital = amount
      member.contributedOn = try Acts.day("2026-01-05")
      try registry.addMember(member, toUnit: "htx-1", Acts.details(on: "2026-01-05"))
    }
    #expect(try transfer(registry, "8", "9", 110_000_000).findings.isEmpty)
  }

  @Test(arguments: 0..<6)
  func howeverManyTimesCapitalPassesOnTheSumStays(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let registry = try paidRegistry()
    var shares = [Int](repeating: 100_000_000, count: 7)
    for step in 0..<20 {
      let (from, to) = (
        Int.random(in: 0..<7, using: &random), Int.random(in: 0..<7, using: &random)
      )
      let amount = Int.random(in: 1...150_000_000, using: &random)
      let day = "2026-03-" + (step < 9 ? "0\(step + 1)" : "\(step + 1)")
      let isLawful = from != to && amount <= shares[from] && shares[to] + amount <= 210_000_000
      if isLawful {
        _ = try transfer(registry, "\(from + 1)", "\(to + 1)", amount, on: day)
        shares[from] -= amount
        shares[to] += amount
      } else {
        #expect(throws: RegistryError.self) {
          try transfer(registry, "\(from + 1)", "\(to + 1)", amount, on: day)
        }
      }
      #expect(try totals(registry) == [700_000_000, 700_000_000])
    }
    let today = Moment(day: registry.clock.today)
    let held = try registry.members(ofUnit: "htx-1", at: today)
      .sorted { $0.memberNumber < $1.memberNumber }.map(\.capital)
    #expect(held == shares)
  }
}
