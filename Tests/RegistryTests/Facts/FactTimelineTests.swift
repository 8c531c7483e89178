import CooperativeLaw
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// The algebra of timelines against a plain array of days.
@Suite struct FactTimelineTests {
  static let start = CivilDate(dayNumber: 18_262)

  static func day(_ number: Int) -> String { start.adding(days: number).description }

  static func values(_ number: Int) -> [DatabaseValue] { [number.databaseValue] }

  static func held(_ timeline: FactTimeline, days: Int) -> [Int?] {
    (0..<days).map { timeline.state(on: day($0)).held.flatMap { Int.fromDatabaseValue($0[0]) } }
  }

  /// Sayings of whole values and of ends, each until the next change on record.
  @Test(arguments: 0..<200)
  func sayingsHoldUntilTheNextChange(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var timeline = FactTimeline()
    var said: [DatedFactStoryTests.Saying] = []
    for _ in 0..<12 {
      let saying = DatedFactStoryTests.Saying(
        day: Int.random(in: 0..<15, using: &random),
        value: Int.random(in: 0..<4, using: &random) == 0
          ? nil : Int.random(in: 1...3, using: &random))
      said.append(saying)
      timeline.say(
        FactSaying(
          from: Self.day(saying.day),
          change: saying.value.map { .whole(Self.values($0)) } ?? .nothing(.null)), FactManner())
      #expect(Self.held(timeline, days: 15) == DatedFactStoryTests.truth(said[...], days: 15))
      #expect(FactTimeline(timeline.spans).spans == timeline.spans)
    }
  }

  /// A saying with an end of its own changes those days alone.
  @Test(arguments: 0..<100)
  func aSayingWithAnEndChangesThoseDaysAlone(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var timeline = FactTimeline()
    var held = [Int?](repeating: nil, count: 20)
    for value in 1...10 {
      let from = Int.random(in: 0..<19, using: &random)
      let until = Int.random(in: (from + 1)..<20, using: &random)
      timeline.say(
        FactSaying(
          from: Self.day(from), until: Self.day(until), change: .whole(Self.values(value))),
        FactManner())
      for day in from..<until { held[day] = value }
      #expect(Self.held(timeline, days: 20) == held)
    }
  }

  /// What was said to make one timeline of another makes it again.
  @Test(arguments: 0..<200)
  func sayingsMakeTheDifferenceAgain(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let (old, new) = (Self.random(&random), Self.random(&random))
    var made = old
    for saying in FactTimeline.sayings(from: old, to: new, FactManner()) {
      let isWhole = made.say(saying, FactManner())
      #expect(isWhole)
    }
    #expect(Self.held(made, days: 20) == Self.held(new, days: 20))
    #expect(FactTimeline.sayings(from: old, to: old, FactManner()).isEmpty)
  }

  static func random(_ random: inout SplitMix) -> FactTimeline {
    var days = Set((0..<6).map { _ in Int.random(in: 0..<20, using: &random) }).sorted()
    if days.count % 2 == 1, Bool.random(using: &random) { days.removeLast() }
    return FactTimeline(
      stride(from: 0, to: days.count, by: 2).map { place in
        FactTimeline.Span(
          values: values(Int.random(in: 1...3, using: &random)), from: day(days[place]),
          to: place + 1 < days.count ? day(days[place + 1]) : nil)
      })
  }

  @Test func anEndKeepsItsReasonWhenSomethingBeginsAtOnce() {
    var timeline = FactTimeline([
      FactTimeline.Span(
        values: Self.values(1), from: Self.day(0), to: Self.day(5), endReason: "death".databaseValue
      )
    ])
    timeline.say(
      FactSaying(from: Self.day(5), change: .whole(Self.values(2))), FactManner(beginsOnce: true))
    #expect(
      timeline.spans == [
        FactTimeline.Span(
          values: Self.values(1), from: Self.day(0), to: Self.day(5),
          endReason: "death".databaseValue),
        FactTimeline.Span(values: Self.values(2), from: Self.day(5), to: nil),
      ])
  }

  @Test func whatBuildsOnNothingSaysNothing() {
    let columns = FactSaying(from: Self.day(3), change: .columns([0: 7.databaseValue]))
    var empty = FactTimeline()
    let answers = [
      empty.say(columns, FactManner()),
      empty.say(FactSaying(from: Self.day(3), change: .nothing(.null)), FactManner()),
    ]
    #expect(answers == [false, false])
    #expect(empty == FactTimeline())
    let begins = empty.say(columns, FactManner(blank: [.null]))
    #expect(begins)
    #expect(Self.held(empty, days: 4) == [nil, nil, nil, 7])
  }

  @Test func whatHoldsDoesNotBeginAgainWhereItBeginsOnce() {
    var timeline = FactTimeline([
      FactTimeline.Span(values: Self.values(1), from: Self.day(0), to: nil)
    ])
    let joins = FactSaying(from: Self.day(3), change: .whole(Self.values(2)))
    let again = timeline.say(joins, FactManner(beginsOnce: true))
    #expect(!again && timeline.spans.count == 1)
    let replaced = timeline.say(joins, FactManner())
    #expect(replaced && timeline.spans.count == 2)
  }

  @Test func columnsThatMoveTogetherAreSaidTogether() {
    let manner = FactManner(together: [[0, 1]])
    func timeline(_ values: [Int]) -> FactTimeline {
      FactTimeline([
        FactTimeline.Span(values: values.map(\.databaseValue), from: Self.day(0), to: nil)
      ])
    }
    let said = FactTimeline.sayings(from: timeline([1, 2, 3]), to: timeline([9, 2, 3]), manner)
    #expect(said.map(\.change) == [.columns([0: 9.databaseValue, 1: 2.databaseValue])])
    #expect(said[0].without([0])?.change == .columns([1: 2.databaseValue]))
    #expect(said[0].without([2]) == said[0])
  }
}
