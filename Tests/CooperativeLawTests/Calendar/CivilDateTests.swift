import Foundation
import Testing

@testable import CooperativeLaw

@Suite struct CivilDateTests {
  @Test(arguments: [1900, 1996, 2000, 2023, 2024, 2100, 2400])
  func `every month ends on its last day and the next day opens the next month`(year: Int) throws {
    let isLeap = [1996, 2000, 2024, 2400].contains(year)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (index, length) in lengths.enumerated() {
      let month = index + 1
      let last = try #require(CivilDate(year: year, month: month, day: length))
      #expect(CivilDate(year: year, month: month, day: length + 1) == nil)
      let next = last.adding(days: 1)
      #expect(next.day == 1)
      #expect(next.month == month % 12 + 1)
      #expect(next.year == (month == 12 ? year + 1 : year))
      #expect((last.year, last.month, last.day) == (year, month, length))
    }
  }

  @Test func `the epoch is day zero and a Thursday`() throws {
    let epoch = try #require(CivilDate(iso: "1970-01-01"))
    #expect(epoch.dayNumber == 0)
    #expect(epoch.weekday == 4)
    #expect(epoch.adding(days: -1).description == "1969-12-31")
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
    ("2024-02-29", 12, "2025-02-28"), ("2024-08-31", 6, "2025-02-28"),
    ("2024-03-31", -1, "2024-02-29"), ("2024-12-15", 1, "2025-01-15"),
    ("2024-01-15", -1, "2023-12-15"), ("2024-05-10", 0, "2024-05-10"),
  ])
  func `adding months keeps the day or stops at the end of the month`(
    start: String, months: Int, end: String
  ) throws {
    #expect(try #require(CivilDate(iso: start)).adding(months: months).description == end)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "0000-01-01",
    "2024-1-1", "2024/01/01", "01-01-2024", "", "2024-01-0a",
  ])
  func `a text that is no day is refused`(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test func `a year old is a year old on the birthday, not the day before`() {
    let birth = CivilDate(2006, 7, 15)
    #expect(birth.wholeYears(until: CivilDate(2024, 7, 14)) == 17)
    #expect(birth.wholeYears(until: CivilDate(2024, 7, 15)) == 18)
    #expect(CivilDate(2004, 2, 29).wholeYears(until: CivilDate(2022, 2, 28)) == 17)
    #expect(CivilDate(2004, 2, 29).wholeYears(until: CivilDate(2022, 3, 1)) == 18)
  }

  @Test func `a birth year leaves two ages open until the year ends`() {
    #expect(BirthDate.year(2006).ages(on: CivilDate(2024, 6, 1)) == 17...18)
    #expect(BirthDate.year(2006).ages(on: CivilDate(2024, 12, 30)) == 17...18)
    #expect(BirthDate.year(2006).ages(on: CivilDate(2024, 12, 31)) == 18...18)
  }

  @Test func `days are written for machines and for officers`() {
    #expect(CivilDate(2024, 7, 1).description == "2024-07-01")
    #expect(CivilDate(2024, 7, 1).slashed == "01/07/2024")
  }

  @Test func `a day is kept as its ISO text, and another text is told`() throws {
    let days = [CivilDate(2024, 7, 1)]
    let kept = try JSONEncoder().encode(days)
    #expect(String(decoding: kept, as: UTF8.self) == #"["2024-07-01"]"#)
    #expect(try JSONDecoder().decode([CivilDate].self, from: kept) == days)
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CivilDate].self, from: Data(#"["1/7/2024"]"#.utf8))
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("not told as broken data")
      return
    }
    #expect(context.debugDescription == "not a day written as yyyy-MM-dd: 1/7/2024")
  }
}
