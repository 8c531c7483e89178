internal import CooperativeLaw

/// The money of a unit in a year, in đồng.
struct Figures {
  var revenue = 0
  var profit = 0
  var taxed = 0
  var equity = 0
  var debts = 0
  var undivided = 0
  var development = 0
  var reserve = 0
  var other = 0
  var support = 0
  /// People who work in the unit.
  var workers = 0
  /// Points of a hundred that the unit would give itself.
  var points = 0
}

/// Carries a unit's money from year to year.
struct Money {
  private var revenue: Int
  private var kept = 0
  private var state = Figures()
  private let debtShare: Int

  init(_ life: UnitLife, _ chance: inout Chance) {
    let turnover = life.kind == .group ? chance.between(60, 250) : chance.between(80, 320)
    revenue = max(life.capital, 20_000_000) / 100 * turnover
    debtShare = chance.between(5, 90)
  }

  /// The figures of the next year; years are asked for in order.
  mutating func year(_ year: Int, _ life: UnitLife, _ chance: inout Chance) -> Figures {
    revenue +=
      revenue / 100 * chance.between(life.story.growth.lowerBound, life.story.growth.upperBound)
    // The epidemic closed markets in 2020 and 2021.
    let market = year == 2020 || year == 2021 ? chance.between(70, 98) : 100
    state.revenue = rounded(revenue / 100 * market)
    let margin = chance.between(life.story.margin.lowerBound, life.story.margin.upperBound)
    state.profit = rounded(state.revenue / 1000 * margin)
    state.taxed = state.profit > 0 ? rounded(state.profit / 100 * 90) : state.profit
    putAside()
    state.equity = max(life.capital + kept, life.capital / 5)
    state.debts = rounded(state.equity / 100 * debtShare)
    state.support = chance.percent(8) ? chance.between(20, 300) * 1_000_000 : 0
    state.undivided = rounded(state.undivided + state.support / 2)
    let members = life.people.end(of: year).all
    state.workers = max(
      1, life.kind == .group ? members : min(members, 4 + members / chance.between(4, 12)))
    state.points = points(life, &chance)
    return state
  }

  /// At least a fifth of what is left after tax for development and a twentieth in reserve.
  private mutating func putAside() {
    guard state.taxed > 0 else {
      kept += state.taxed
      return
    }
    state.development += rounded(state.taxed / 5)
    state.reserve += rounded(state.taxed / 20)
    state.other += rounded(state.taxed / 50)
    kept += rounded(state.taxed / 3)
  }

  /// A year of losses never makes a good grade.
  private func points(_ life: UnitLife, _ chance: inout Chance) -> Int {
    let range = life.story.points
    let drawn = chance.between(range.lowerBound, range.upperBound)
    return state.profit < 0 ? min(drawn, 58) : drawn
  }

  /// To a thousand đồng, as books have it.
  private func rounded(_ amount: Int) -> Int { amount / 1000 * 1000 }
}
