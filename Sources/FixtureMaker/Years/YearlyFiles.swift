internal import CooperativeLaw

/// Writes ten years of a unit: reports, ratings and meetings.
struct YearlyFiles {
  let book: FixtureBook

  /// Every year the unit lived in; a group reports and meets without being rated.
  func write(_ life: UnitLife, _ chance: inout Chance) throws {
    var money = Money(life, &chance)
    for year in max(life.registered.year, Days.firstYear)..<Days.lastYear {
      let closing = PeopleTally.closing(year)
      guard life.registered <= closing else { continue }
      let figures = money.year(year, life, &chance)
      if closing <= life.end, !misses(life, &chance) {
        try book.reports.write(ReportRow.cells(life, year, figures, &chance))
      }
      if life.kind != .group { try rate(life, year, figures, &chance) }
    }
    try meet(life, &chance)
  }

  /// Weak units often send nothing.
  private func misses(_ life: UnitLife, _ chance: inout Chance) -> Bool {
    switch life.story {
    case .growing: false
    case .steady: chance.percent(4)
    case .weak, .stopped: chance.percent(25)
    }
  }

  private func rate(
    _ life: UnitLife, _ year: Int, _ figures: Figures, _ chance: inout Chance
  ) throws {
    guard let rating = RatingRow(life, year, figures, &chance) else { return }
    try book.ratings.write(rating.cells)
  }

  private func meet(_ life: UnitLife, _ chance: inout Chance) throws {
    if life.kind == .group, !chance.percent(30) { return }
    if life.registered.year >= Days.firstYear, life.kind != .group {
      try write(
        life, held: life.registered.adding(days: -chance.between(5, 25)), .founding, &chance)
    }
    let last = life.lastMeeting ?? life.end
    guard life.registered.year < Days.lastYear else { return }
    for year in max(life.registered.year + 1, Days.firstYear)...Days.lastYear {
      var held = chance.weekday(Days.day(year, 1, 10), Days.day(year, 4, 25))
      if life.story == .weak, life.lastMeeting == nil, chance.percent(25) { continue }
      if let exact = life.lastMeeting, exact.year == year { held = exact }
      guard held <= last, held <= life.end else { return }
      try write(life, held: held, .annual, &chance)
    }
  }

  private enum Meeting: String {
    case annual, founding
  }

  private func write(
    _ life: UnitLife, held: CivilDate, _ kind: Meeting, _ chance: inout Chance
  ) throws {
    // Founders are counted at the end of the year of registration: few have left by then.
    let year = kind == .annual ? held.year - 1 : max(life.registered.year, Days.firstYear)
    let counted = life.people.end(of: year)
    let entitled = max(counted.officials, 1)
    let present = kind == .founding ? entitled : (entitled * chance.between(74, 100) + 99) / 100
    try book.meetings.write([
      .text(life.key), .day(held), .text(kind.rawValue),
      kind == .annual ? .number(held.year - 1) : .empty,
      .number(max(present, 1)), .number(entitled), .text("01/\(held.year)/NQ-ĐHTV"), .empty,
    ])
  }
}
