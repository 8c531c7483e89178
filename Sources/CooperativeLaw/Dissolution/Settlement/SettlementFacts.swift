/// A payment in the settlement of a unit, with what stands on record before it.
public struct SettlementFacts: Sendable {
  /// What is owed and paid in a rank.
  public struct Balance: Sendable, Hashable {
    /// What is owed in all.
    public var due: Int
    /// What is paid in all.
    public var paid: Int

    /// Makes a balance.
    public init(due: Int = 0, paid: Int = 0) {
      self.due = due
      self.paid = paid
    }
  }

  /// The order by the law of the case; `nil` when it is not known.
  public let order: SettlementOrder?
  /// The rank of the entry.
  public let rank: SettlementRank
  /// What the entry pays.
  public let paid: Int
  /// Every rank with the entry counted in.
  public let balances: [SettlementRank: Balance]

  /// Makes the facts.
  public init(
    order: SettlementOrder?, rank: SettlementRank, paid: Int,
    balances: [SettlementRank: Balance]
  ) {
    self.order = order
    self.rank = rank
    self.paid = paid
    self.balances = balances
  }

  /// The ranks that come before and are not paid in full.
  public var openBefore: [SettlementOrder.Place] {
    guard let order, rank != .undivided else { return [] }
    return order.ranks.prefix { $0.rank != rank }.filter {
      let balance = balances[$0.rank] ?? Balance()
      return balance.due > balance.paid
    }
  }
}
