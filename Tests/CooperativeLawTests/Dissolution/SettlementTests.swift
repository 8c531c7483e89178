import Testing

@testable import CooperativeLaw

@Suite struct SettlementTests {
  private let day2012 = CivilDate(2020, 3, 2)
  private let day2023 = CivilDate(2026, 9, 1)

  private func order(_ day: CivilDate) throws -> SettlementOrder {
    try #require(SettlementOrder.of(.cooperative, on: day))
  }

  @Test func `each law pays in its own order, the members last`() throws {
    #expect(
      try order(day2012).ranks.map(\.rank)
        == [.costs, .wages, .securedDebts, .unsecuredDebts, .members])
    #expect(
      try order(day2023).ranks.map(\.rank) == [.costs, .wages, .taxes, .otherDebts, .members])
    let group = try #require(SettlementOrder.of(.group, on: day2023))
    #expect(group.ranks.map(\.rank) == [.obligations, .members])
    #expect(group.ranks.allSatisfy { $0.citation.confidence == .derived })
    #expect(SettlementOrder.of(.cooperative, on: CivilDate(2010, 1, 1)) == nil)
  }

  @Test(arguments: [(99, 99, 0), (100, 100, 0), (101, 100, 1)])
  func `a rank gets nothing until the rank before it is paid in full`(
    available: Int, first: Int, second: Int
  ) throws {
    let plan = Settlement.distribute(
      available,
      claims: [
        SettlementClaim(rank: .wages, creditor: "B", amount: 50),
        SettlementClaim(rank: .costs, creditor: "A", amount: 100),
      ], order: try order(day2012))
    #expect(plan.shares.map(\.paid) == [first, second])
    #expect(plan.shares.map(\.claim.creditor) == ["A", "B"])
    #expect(!plan.paysAllDebts)
  }

  @Test func `a rank that cannot be paid in full is paid in proportion, to the đồng`() throws {
    let claims = ["A", "B", "C"].map {
      SettlementClaim(rank: .unsecuredDebts, creditor: $0, amount: 1)
    }
    let plan = Settlement.distribute(2, claims: claims, order: try order(day2012))
    #expect(plan.shares.map(\.paid) == [1, 1, 0])
    #expect(plan.left == 0)
  }

  @Test(arguments: [
    (100, [1, 1, 1], [34, 33, 33]), (7, [10, 20, 5], [2, 4, 1]), (0, [1, 2], [0, 0]),
    (5, [0, 3], [0, 5]), (5, [], []), (3, [-4, 2], [0, 3]),
  ])
  func `a split adds up and goes to the largest remainder first`(
    amount: Int, weights: [Int], parts: [Int]
  ) {
    #expect(Settlement.split(amount, by: weights) == parts)
  }

  @Test func `a split of the largest sums stays exact`() {
    let parts = Settlement.split(.max, by: [.max, .max, 1])
    #expect(parts.reduce(0, +) == .max)
    #expect(parts[0] - parts[1] <= 1)
  }

  @Test func `any split gives away what there is, and nobody more than a đồng off his share`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let weights = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        Int.random(in: 0...1_000_000_000, using: &random)
      }
      let amount = Int.random(in: 0...5_000_000_000, using: &random)
      let parts = Settlement.split(amount, by: weights)
      let total = weights.reduce(0, +)
      #expect(parts.reduce(0, +) == (total > 0 ? amount : 0))
      for (part, weight) in zip(parts, weights) where total > 0 {
        let exact = Double(amount) * Double(weight) / Double(total)
        #expect(abs(Double(part) - exact) < 1.001)
      }
    }
  }

  @Test func `the rest goes to the members by what they contributed, also more than that`() throws {
    let plan = Settlement.distribute(
      1000,
      claims: [
        SettlementClaim(rank: .taxes, creditor: "thuế", amount: 400),
        SettlementClaim(rank: .members, creditor: "A", amount: 100),
        SettlementClaim(rank: .members, creditor: "B", amount: 200),
      ], order: try order(day2023))
    #expect(plan.shares.map(\.paid) == [400, 200, 400])
    #expect(plan.paysAllDebts && plan.left == 0)
  }

  @Test func `with no members left to take it the rest stays`() throws {
    let plan = Settlement.distribute(10, claims: [], order: try order(day2023))
    #expect(plan.left == 10)
  }

  @Test func `under Law 2012 undivided assets pay debts last, gifts first, aid and land never`()
    throws
  {
    let plan = Settlement.distribute(
      10, undivided: [.gift: 5, .fund: 7, .charter: 9, .stateAid: 100, .land: 50],
      claims: [
        SettlementClaim(rank: .unsecuredDebts, creditor: "A", amount: 20),
        SettlementClaim(rank: .members, creditor: "B", amount: 10),
      ], order: try order(day2012))
    #expect(plan.shares.map(\.paid) == [20, 0])
    #expect(plan.undividedUsed == [.gift: 5, .fund: 5])
    #expect(plan.undividedLeft == [.fund: 2, .charter: 9, .stateAid: 100, .land: 50])
  }

  @Test func `under Law 2023 the own fund and charter assets are used like all others`() throws {
    let plan = Settlement.distribute(
      10, undivided: [.fund: 7, .charter: 3, .stateAid: 100],
      claims: [SettlementClaim(rank: .members, creditor: "B", amount: 10)],
      order: try order(day2023))
    #expect(plan.shares.map(\.paid) == [20])
    #expect(plan.undividedLeft == [.stateAid: 100])
  }

  @Test func `a rank of another law gets nothing`() throws {
    let plan = Settlement.distribute(
      10, claims: [SettlementClaim(rank: .taxes, creditor: "A", amount: 5)],
      order: try order(day2012))
    #expect(plan.shares.isEmpty && plan.left == 10)
    #expect(try order(day2012).place(.taxes) == nil)
    #expect(try order(day2012).place(.undivided)?.citation.place == "Điều 21")
  }
}
