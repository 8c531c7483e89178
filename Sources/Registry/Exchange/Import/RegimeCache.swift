internal import CooperativeLaw

/// Looks the law of a day up once.
struct RegimeCache {
  private struct Key: Hashable {
    let kind: UnitKind
    let day: CivilDate
  }

  private var known: [Key: UnitRegime] = [:]
  /// Joining days of a century; beyond that the cache starts anew.
  private let limit = 40_000

  mutating func regime(_ kind: UnitKind, _ day: CivilDate) -> UnitRegime {
    let key = Key(kind: kind, day: day)
    if let regime = known[key] { return regime }
    if known.count >= limit { known.removeAll() }
    let regime = LawBook.regime(for: kind, on: day)
    known[key] = regime
    return regime
  }
}
