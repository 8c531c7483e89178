import Testing

@testable import CooperativeLaw

@Suite struct TimelineTests {
  @Test func `each step ends where the next begins`() {
    let timeline = Timeline(steps: [
      .init(from: CivilDate(2014, 1, 27), "193"), .init(from: CivilDate(2024, 7, 1), nil),
      .init(from: CivilDate(2024, 7, 18), "92"),
    ])
    #expect(timeline[CivilDate(2014, 1, 26)] == nil)
    #expect(timeline[CivilDate(2014, 1, 27)] == "193")
    #expect(timeline[CivilDate(2024, 6, 30)] == "193")
    #expect(timeline[CivilDate(2024, 7, 1)] == nil)
    #expect(timeline[CivilDate(2024, 7, 17)] == nil)
    #expect(timeline[CivilDate(2024, 7, 18)] == "92")
    #expect(timeline.stretches.count == 3)
  }

  @Test func `the order of steps does not matter`() {
    let timeline = Timeline(steps: [
      .init(from: CivilDate(2020, 1, 1), 2), .init(from: CivilDate(2010, 1, 1), 1),
    ])
    #expect(timeline[CivilDate(2019, 12, 31)] == 1)
    #expect(timeline[CivilDate(2020, 1, 1)] == 2)
  }

  @Test func `overlapping spans are refused`() throws {
    let one = try #require(DateSpan(from: CivilDate(2010, 1, 1), to: CivilDate(2020, 1, 2)))
    let other = DateSpan(from: CivilDate(2020, 1, 1))
    #expect(throws: TimelineProblem.overlap(on: CivilDate(2020, 1, 1))) {
      try Timeline([(span: one, value: 1), (span: other, value: 2)])
    }
    #expect(throws: TimelineProblem.overlap(on: CivilDate(2021, 1, 1))) {
      try Timeline([
        (span: other, value: 1), (span: DateSpan(from: CivilDate(2021, 1, 1)), value: 2),
      ])
    }
  }

  @Test func `a gap must be declared`() throws {
    let one = try #require(DateSpan(from: CivilDate(2010, 1, 1), to: CivilDate(2019, 12, 31)))
    let other = DateSpan(from: CivilDate(2020, 1, 1))
    let values = [(span: one, value: 1), (span: other, value: 2)]
    #expect(throws: TimelineProblem.undeclaredGap(from: CivilDate(2019, 12, 31))) {
      try Timeline(values)
    }
    let gap = try #require(DateSpan(from: CivilDate(2019, 12, 31), to: CivilDate(2020, 1, 1)))
    let timeline = try Timeline(values, gaps: [gap])
    #expect(timeline[CivilDate(2019, 12, 30)] == 1)
    #expect(timeline[CivilDate(2019, 12, 31)] == nil)
    #expect(timeline[CivilDate(2020, 1, 1)] == 2)
  }
}
