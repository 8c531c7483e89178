internal import CooperativeLaw

/// Members of a unit by what the yearly report asks.
struct PeopleCount {
  var all = 0
  var women = 0
  var individuals = 0
  var households = 0
  var organisations = 0
  var officials = 0

  static func + (one: PeopleCount, other: PeopleCount) -> PeopleCount {
    one.combined(other) { $0 + $1 }
  }

  static func - (one: PeopleCount, other: PeopleCount) -> PeopleCount {
    one.combined(other) { $0 - $1 }
  }

  private func combined(_ other: PeopleCount, _ by: (Int, Int) -> Int) -> PeopleCount {
    PeopleCount(
      all: by(all, other.all), women: by(women, other.women),
      individuals: by(individuals, other.individuals), households: by(households, other.households),
      organisations: by(organisations, other.organisations),
      officials: by(officials, other.officials))
  }

  /// The cells of a block of the report: in all, women, individuals, households, organisations.
  var cells: [FixtureCell] {
    [
      .number(all), .number(women), .number(individuals), .number(households),
      .number(organisations),
    ]
  }
}

/// Who joined and left in each year, from which every yearly number follows.
struct PeopleTally {
  private(set) var joined = Array(repeating: PeopleCount(), count: Self.years)
  private(set) var left = Array(repeating: PeopleCount(), count: Self.years)
  private static let years = Days.lastYear - Days.firstYear + 2

  /// Counts a member in; `left` is the last day of membership.
  mutating func add(_ member: PeopleCount, joined day: CivilDate, left last: CivilDate?) {
    let place = Self.place(day)
    joined[place] = joined[place] + member
    guard let last else { return }
    let end = Self.place(last.adding(days: 1))
    left[end] = left[end] + member
  }

  func joined(in year: Int) -> PeopleCount { joined[year - Days.firstYear + 1] }
  func left(in year: Int) -> PeopleCount { left[year - Days.firstYear + 1] }

  /// The members there were when the year's report closed.
  func end(of year: Int) -> PeopleCount {
    (0...(year - Days.firstYear + 1)).reduce(PeopleCount()) { $0 + joined[$1] - left[$1] }
  }

  /// The day a year's numbers stand for: its last, and 14 December since Circular 07/2019.
  static func closing(_ year: Int) -> CivilDate {
    Days.day(year, 12, year < 2019 ? 31 : 14)
  }

  private static func place(_ day: CivilDate) -> Int {
    let year = day > closing(day.year) ? day.year + 1 : day.year
    return min(max(year - Days.firstYear + 1, 0), years - 1)
  }
}
