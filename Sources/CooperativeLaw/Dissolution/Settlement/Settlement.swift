/// A debt, or a member's contribution, that is to be paid from what is left.
public struct SettlementClaim: Sendable, Hashable {
  /// Its rank.
  public let rank: SettlementRank
  /// Whose it is.
  public let creditor: String
  /// What is owed; for members what they contributed, which is only their share of the rest.
  public let amount: Int

  /// Makes a claim.
  public init(rank: SettlementRank, creditor: String, amount: Int) {
    self.rank = rank
    self.creditor = creditor
    self.amount = amount
  }
}

/// How what is left is paid out, to the đồng.
public struct SettlementPlan: Sendable, Hashable {
  /// A claim with what it gets.
  public struct Share: Sendable, Hashable {
    /// The claim.
    public let claim: SettlementClaim
    /// What it gets.
    public let paid: Int
  }

  /// The claims in the order in which they are paid.
  public let shares: [Share]
  /// What nobody has a claim to.
  public let left: Int
  /// Undivided assets that had to be used for debts.
  public let undividedUsed: [UndividedAsset: Int]
  /// Undivided assets that stay apart.
  public let undividedLeft: [UndividedAsset: Int]

  /// Whether every debt is paid in full.
  public var paysAllDebts: Bool {
    shares.allSatisfy { $0.claim.rank == .members || $0.paid == $0.claim.amount }
  }
}

/// Pays out what is left of a unit, rank by rank.
public enum Settlement {
  /// What everybody gets: the ranks in order, in proportion within a rank, exact to the đồng.
  ///
  /// A đồng that cannot be split goes where the remainder is largest; of equal ones, to the first
  /// listed. Claims of ranks that the law does not know, and amounts below one, get nothing.
  public static func distribute(
    _ available: Int, undivided: [UndividedAsset: Int] = [:], claims: [SettlementClaim],
    order: SettlementOrder
  ) -> SettlementPlan {
    var left = max(0, available)
    var kept = undivided.filter { $0.value > 0 }
    for asset in order.shared { left += kept.removeValue(forKey: asset) ?? 0 }
    var used: [UndividedAsset: Int] = [:]
    var shares: [SettlementPlan.Share] = []
    for rank in order.ranks.map(\.rank) {
      let owed = claims.filter { $0.rank == rank && $0.amount > 0 }
      if rank == .members {
        shares += pay(owed, from: &left, upTo: left)
      } else {
        let total = Money.sum(owed.map(\.amount))
        draw(total - min(total, left), from: &kept, in: order.lastResort, used: &used, to: &left)
        shares += pay(owed, from: &left, upTo: total)
      }
    }
    return SettlementPlan(shares: shares, left: left, undividedUsed: used, undividedLeft: kept)
  }

  /// Splits an amount in proportion to weights; the parts add up to the amount.
  public static func split(_ amount: Int, by weights: [Int]) -> [Int] {
    let positive = weights.map { Int128(max(0, $0)) }
    let total = positive.reduce(0, +)
    guard amount > 0, total > 0 else { return weights.map { _ in 0 } }
    let products = positive.map { Int128(amount) * $0 }
    var parts = products.map { Int($0 / total) }
    let spare = amount - parts.reduce(0, +)
    let byRemainder = products.indices.sorted { one, other in
      let (left, right) = (products[one] % total, products[other] % total)
      return left == right ? one < other : left > right
    }
    for index in byRemainder.prefix(spare) { parts[index] += 1 }
    return parts
  }

  private static func pay(
    _ owed: [SettlementClaim], from left: inout Int, upTo total: Int
  ) -> [SettlementPlan.Share] {
    let amount = owed.isEmpty ? 0 : min(left, total)
    let parts = split(amount, by: owed.map(\.amount))
    left -= parts.reduce(0, +)
    return zip(owed, parts).map { SettlementPlan.Share(claim: $0, paid: $1) }
  }

  /// Takes what is missing for debts from undivided assets that the law allows to be used.
  private static func draw(
    _ missing: Int, from kept: inout [UndividedAsset: Int], in order: [UndividedAsset],
    used: inout [UndividedAsset: Int], to left: inout Int
  ) {
    var missing = missing
    for asset in order where missing > 0 {
      let taken = min(missing, kept[asset] ?? 0)
      guard taken > 0 else { continue }
      kept[asset] = (kept[asset] ?? 0) - taken
      used[asset, default: 0] += taken
      left += taken
      missing -= taken
    }
    kept = kept.filter { $0.value > 0 }
  }
}
