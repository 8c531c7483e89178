internal import CooperativeLaw

/// A row of `ratings.csv`: the scheme of the year, points and grade, or why there is none.
struct RatingRow {
  let cells: [FixtureCell]

  /// Nothing is known of 2025 and after: no circular was in force for ratings then.
  init?(_ life: UnitLife, _ year: Int, _ figures: Figures, _ chance: inout Chance) {
    guard let scheme = RatingScheme(year, life) else { return nil }
    let scored = scheme.scoredOn(year, &chance)
    guard life.registered <= scored, life.ended.map({ $0 > scored }) ?? true else { return nil }
    let head: [FixtureCell] = [.text(life.key), .number(year), .text(scheme.code)]
    let empty = Array(repeating: FixtureCell.empty, count: Self.limits.count)
    if let reason = Self.notRated(life, scored) {
      cells = head + [.empty, .empty, .text(reason), .day(scored)] + empty
      return
    }
    // Half of those who stopped are not heard of at all.
    if let quiet = life.quiet, quiet <= scored { return nil }
    switch scheme {
    case .circular2020:
      let points = Self.points(figures.points, &chance)
      let total = points.reduce(0, +)
      cells =
        head + [.number(total), .text(Self.grade(total)), .empty, .day(scored)]
        + points.map { .number($0) }
    case .circular2017:
      let grade = Self.grade(figures.points)
      cells = head + [.number(figures.points), .text(grade), .empty, .day(scored)] + empty
    case .legacy:
      cells = head + [.empty, .text(Self.grade(figures.points)), .empty, .day(scored)] + empty
    }
  }

  /// The limits of C01 to C15; those of C10 to C15 are not known and only add up to 40.
  static let limits = [7, 6, 11, 6, 8, 6, 6, 6, 4, 8, 8, 8, 6, 6, 4]

  private static func points(_ target: Int, _ chance: inout Chance) -> [Int] {
    limits.map { limit in
      let share = limit * (target + chance.between(-14, 14))
      return min(max((share + 50) / 100, 0), limit)
    }
  }

  static func grade(_ total: Int) -> String {
    switch total {
    case 80...: "good"
    case 65..<80: "fair"
    case 50..<65: "average"
    default: "weak"
    }
  }

  /// Circular 01/2020 Điều 8: under twelve months old, or idle for more than three.
  private static func notRated(_ life: UnitLife, _ scored: CivilDate) -> String? {
    if life.registered.adding(months: 12) > scored { return "new" }
    if let quiet = life.quiet, quiet.adding(months: 3) < scored, quiet.year == scored.year {
      return "stopped"
    }
    return nil
  }
}

/// By what a unit was rated for a year.
enum RatingScheme {
  case legacy, circular2017, circular2020

  /// Credit funds (quỹ tín dụng nhân dân) are rated by the State Bank, which tells no one here.
  init?(_ year: Int, _ life: UnitLife) {
    if life.isCreditFund || year > 2024 { return nil }
    switch year {
    case 2020...: self = .circular2020
    case 2017...2019 where life.isAgricultural && life.kind == .cooperative: self = .circular2017
    default: self = .legacy
    }
  }

  var code: String {
    switch self {
    case .legacy: "LEGACY_UNSPECIFIED"
    case .circular2017: "TT09_2017_AGR"
    case .circular2020: "TT01_2020"
    }
  }

  /// Circular 01/2020 asks in December of the year, the older ones in the next spring.
  func scoredOn(_ year: Int, _ chance: inout Chance) -> CivilDate {
    switch self {
    case .circular2020: chance.weekday(Days.day(year, 12, 3), Days.day(year, 12, 15))
    case .legacy, .circular2017: chance.weekday(Days.day(year + 1, 3, 3), Days.day(year + 1, 3, 31))
    }
  }
}
