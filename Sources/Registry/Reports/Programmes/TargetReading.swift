internal import CooperativeLaw
internal import Foundation
internal import GRDB

/// Reads where an office stands against a programme: every figure on each day it is needed, one scene
/// a day.
final class TargetReading {
  private let db: Database
  private let moment: Moment
  private let area: Area?
  private var figures: [CivilDate: [String: IndicatorFigure]] = [:]
  private var values: [CivilDate: [String: [Int64: Int]]] = [:]

  init(_ db: Database, at moment: Moment, in area: Area?) {
    self.db = db
    self.moment = moment
    self.area = area
  }

  /// The standing of every target.
  func standings(_ programme: Programme, _ targets: [ProgrammeTarget]) throws -> [TargetStanding] {
    try read(programme, targets)
    return targets.map { standing($0, programme) }
  }

  /// Every figure that the targets need, day by day.
  private func read(_ programme: Programme, _ targets: [ProgrammeTarget]) throws {
    var needed: [CivilDate: Set<String>] = [:]
    for target in targets {
      for day in days(target, programme) { needed[day, default: []].insert(target.indicator) }
    }
    let grown = Set(targets.filter { $0.measure == .yearlyGrowth }.map(\.indicator))
    for (day, ids) in needed.sorted(by: { $0.key < $1.key }) {
      let scene = try ReportScene(
        db, at: Moment(day: day, knowledge: moment.knowledge), in: area)
      let reading = IndicatorReading(db: db, scene: scene)
      for id in ids.sorted() {
        guard let indicator = Indicator.named(id) else { continue }
        figures[day, default: [:]][id] = try reading.figure(indicator)
        if grown.contains(id) { values[day, default: [:]][id] = try reading.values(indicator) }
      }
      try scene.close()
    }
  }

  private func days(_ target: ProgrammeTarget, _ programme: Programme) -> [CivilDate] {
    let earlier = moment.day.adding(months: -12)
    return switch target.measure {
    case .level: [moment.day, earlier]
    case .yearlyGrowth, .increase: [moment.day, target.since ?? programme.base]
    case .eachYear: yearEnds(programme)
    }
  }

  /// The last day of every year of the programme up to the day asked about, and that day.
  private func yearEnds(_ programme: Programme) -> [CivilDate] {
    let years = programme.from.year...max(programme.from.year, moment.day.year)
    return years.compactMap { CivilDate(year: $0, month: 12, day: 31) }
      .filter { $0 < moment.day } + [moment.day]
  }

  private func standing(_ target: ProgrammeTarget, _ programme: Programme) -> TargetStanding {
    switch target.measure {
    case .level: level(target)
    case .yearlyGrowth: growth(target, since: target.since ?? programme.base)
    case .increase: increase(target, since: target.since ?? programme.base)
    case .eachYear: eachYear(target, yearEnds(programme))
    }
  }

  private func figure(_ target: ProgrammeTarget, _ day: CivilDate) -> IndicatorFigure? {
    figures[day]?[target.indicator]
  }

  private func level(_ target: ProgrammeTarget) -> TargetStanding {
    let now = figure(target, moment.day)
    let before = figure(target, moment.day.adding(months: -12))
    return make(
      target, now?.hundredths, yearAgo: before?.hundredths, now,
      reached: now.flatMap(target.isReached))
  }

  /// The geometric mean of growth over the years between two days, in hundredths of a percent.
  ///
  /// Money is compared over the units that reported for both, so that it does not grow because more
  /// of them report; numbers of people are compared as a whole.
  private func growth(_ target: ProgrammeTarget, since: CivilDate) -> TargetStanding {
    let (last, first) = (figure(target, moment.day), figure(target, since))
    let isMoney = Indicator.named(target.indicator)?.dimension == .money
    let sums = isMoney ? both(target, since) : (first?.sum ?? 0, last?.sum ?? 0, last?.known ?? 0)
    let years =
      isMoney ? reportYears(since) : Double(moment.day.dayNumber - since.dayNumber) / 365.25
    guard let last, let first, last.isKnown, first.isKnown, sums.0 > 0, sums.1 > 0, years >= 1
    else { return make(target, nil, yearAgo: nil, last, reached: nil) }
    let rate = pow(Double(sums.1) / Double(sums.0), 1 / years) - 1
    let hundredths = Int((rate * 10_000).rounded())
    return TargetStanding(
      target: target, now: hundredths, yearAgo: nil, count: last.count, known: sums.2,
      isReached: target.isReached(by: hundredths),
      isOnCourse: onCourse(target, hundredths, nil, target.isReached(by: hundredths)))
  }

  /// How many years lie between the yearly reports that the two days read.
  private func reportYears(_ since: CivilDate) -> Double {
    func year(_ day: CivilDate) -> Int { day.adding(days: Self.daysToNewYear).year - 1 }
    return Double(year(moment.day) - year(since))
  }

  /// A report's year counts from 15 December on, as `v_report_year` has it.
  private static let daysToNewYear = 17

  /// The sums then and now over the units known on both days, and how many they are.
  private func both(_ target: ProgrammeTarget, _ since: CivilDate) -> (Int, Int, Int) {
    let then = values[since]?[target.indicator] ?? [:]
    let now = (values[moment.day]?[target.indicator] ?? [:]).filter { then[$0.key] != nil }
    return (now.keys.reduce(0) { $0 + (then[$1] ?? 0) }, now.values.reduce(0, +), now.count)
  }

  private func increase(_ target: ProgrammeTarget, since: CivilDate) -> TargetStanding {
    let (last, first) = (figure(target, moment.day), figure(target, since))
    guard let now = last?.hundredths, let before = first?.hundredths else {
      return make(target, nil, yearAgo: nil, last, reached: nil)
    }
    return make(
      target, now - before, yearAgo: nil, last, reached: target.isReached(by: now - before))
  }

  /// The poorest year counts: every single one has to reach the number.
  private func eachYear(_ target: ProgrammeTarget, _ days: [CivilDate]) -> TargetStanding {
    let all = days.compactMap { figure(target, $0) }
    let values = all.compactMap(\.hundredths)
    let poorest = values.count == days.count ? values.min() : nil
    return make(
      target, poorest, yearAgo: nil, all.last, reached: poorest.flatMap { target.isReached(by: $0) }
    )
  }

  private func make(
    _ target: ProgrammeTarget, _ now: Int?, yearAgo: Int?, _ figure: IndicatorFigure?,
    reached: Bool?
  ) -> TargetStanding {
    TargetStanding(
      target: target, now: now, yearAgo: yearAgo, count: figure?.count ?? 0,
      known: figure?.known ?? 0, isReached: reached,
      isOnCourse: onCourse(target, now, yearAgo, reached))
  }

  /// Whether the change of the last year, gone on with until the last day, reaches the number.
  private func onCourse(
    _ target: ProgrammeTarget, _ now: Int?, _ yearAgo: Int?, _ reached: Bool?
  ) -> Bool? {
    if reached == true { return true }
    if target.due <= moment.day { return reached }
    guard let now, let yearAgo else { return nil }
    let days = target.due.dayNumber - moment.day.dayNumber
    return target.isReached(by: now + (now - yearAgo) * days / 365)
  }
}
