import Testing

@testable import CooperativeLaw

@Suite struct DateSpanTests {
  let july = DateSpan(from: CivilDate(2024, 7, 1), to: CivilDate(2024, 8, 1))

  @Test func `a span holds its first day and not its end`() throws {
    let july = try #require(july)
    #expect(!july.contains(CivilDate(2024, 6, 30)))
    #expect(july.contains(CivilDate(2024, 7, 1)))
    #expect(july.contains(CivilDate(2024, 7, 31)))
    #expect(!july.contains(CivilDate(2024, 8, 1)))
  }

  @Test func `a span without days cannot be made`() {
    #expect(DateSpan(from: CivilDate(2024, 7, 1), to: CivilDate(2024, 7, 1)) == nil)
    #expect(DateSpan(from: CivilDate(2024, 7, 2), to: CivilDate(2024, 7, 1)) == nil)
  }

  @Test func `an open span has no end`() {
    #expect(DateSpan(from: CivilDate(2024, 7, 1)).contains(CivilDate(9999, 12, 31)))
  }

  @Test func `spans that only touch share no day`() throws {
    let july = try #require(july)
    let august = DateSpan(from: CivilDate(2024, 8, 1))
    let late = DateSpan(from: CivilDate(2024, 7, 31))
    #expect(!july.overlaps(august))
    #expect(july.overlaps(late))
    #expect(
      july.intersection(late) == DateSpan(from: CivilDate(2024, 7, 31), to: CivilDate(2024, 8, 1)))
    #expect(late.intersection(august) == august)
  }

  @Test func `spans that both end share days up to the earlier end`() throws {
    let july = try #require(july)
    let early = DateSpan(from: CivilDate(2024, 6, 1), to: CivilDate(2024, 7, 10))
    let shared = DateSpan(from: CivilDate(2024, 7, 1), to: CivilDate(2024, 7, 10))
    #expect(try july.intersection(#require(early)) == shared)
  }
}
