internal import CooperativeLaw

/// A row of `annual-reports.csv`.
enum ReportRow {
  static func cells(
    _ life: UnitLife, _ year: Int, _ figures: Figures, _ chance: inout Chance
  ) -> [FixtureCell] {
    let people = life.people
    let (joined, left, end) = (people.joined(in: year), people.left(in: year), people.end(of: year))
    let start = people.end(of: year - 1)
    let closing = PeopleTally.closing(year)
    var cells: [FixtureCell] = [
      .text(life.key), .number(year), .day(received(year, &chance)), .day(closing), .day(closing),
    ]
    for block in [start, joined, left, end] { cells += block.cells }
    cells.append(.number(end.officials))
    cells += work(figures, members: end, &chance)
    cells += money(figures, members: end.all, &chance)
    return cells + [.empty, .empty]
  }

  /// Most come in time; since Circular 07/2019 a report is due on 15 December of its own year.
  private static func received(_ year: Int, _ chance: inout Chance) -> CivilDate {
    let due = year < 2019 ? Days.day(year + 1, 1, 15) : Days.day(year, 12, 15)
    return due.adding(days: chance.percent(85) ? 0 : chance.between(1, 40))
  }

  private static func work(
    _ figures: Figures, members: PeopleCount, _ chance: inout Chance
  ) -> [FixtureCell] {
    let workers = figures.workers
    let fromMembers = min(workers * chance.between(40, 100) / 100, members.all)
    return [
      .number(workers), .number(workers * chance.between(25, 60) / 100), .number(fromMembers),
    ]
  }

  private static func money(
    _ figures: Figures, members: Int, _ chance: inout Chance
  ) -> [FixtureCell] {
    let total = figures.equity + figures.debts
    // What a member earns with the unit's help is more than the profit that is shared.
    let monthly = figures.points * chance.between(30, 90) * 1000
    return [
      .number(figures.revenue), .number(figures.revenue / 100 * chance.between(46, 96)),
      .number(figures.profit), .number(figures.taxed),
      members > 0 ? .number(monthly * 12) : .empty, .number(monthly * 13),
      .number(max(figures.profit - figures.taxed, 0) + figures.revenue / 1000),
      .number(total), .number(min(figures.undivided, total)), .number(total),
      .number(figures.equity), .number(figures.debts), .number(figures.development),
      .number(figures.reserve), .number(figures.other), .number(figures.support),
    ]
  }
}
