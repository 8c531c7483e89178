import Foundation
import Testing
import VietnameseText

@Suite("Dates")
struct DateTests {
  @Test(
    "The usual forms are read day first",
    arguments: [
      "05/01/2020", "5/1/2020", "5-1-2020", "05-01-2020", "5.1.2020", "05.01.2020", "2020-01-05",
      "2020/1/5", " 05/01/2020 ", "5 / 1 / 2020", "05/01/2020 00:00:00", "2020-01-05T00:00:00",
      "2020-01-05 00:00:00.000", "ngày 05 tháng 01 năm 2020", "Ngày 5 tháng 1 năm 2020",
    ])
  func reads(text: String) {
    #expect(parseDate(text) == .success(.full(year: 2020, month: 1, day: 5)))
  }

  @Test(
    "What is no date says why",
    arguments: [
      ("", .empty), (" ", .empty), ("abc", .notADate), ("5/1-2020", .notADate),
      ("1 2/3/2020", .notADate),
      ("5/1/20", .twoDigitYear), ("05-01-20", .twoDigitYear), ("65", .twoDigitYear),
      ("3/1965", .dayMissing), ("12/25/2020", .noSuchMonth(25)), ("01/13/2020", .noSuchMonth(13)),
      ("01/00/2020", .noSuchMonth(0)), ("31/02/2020", .noSuchDay(year: 2020, month: 2, day: 31)),
      ("29/02/2019", .noSuchDay(year: 2019, month: 2, day: 29)),
      ("29/02/2100", .noSuchDay(year: 2100, month: 2, day: 29)),
      ("00/01/2020", .noSuchDay(year: 2020, month: 1, day: 0)),
      ("31/04/2020", .noSuchDay(year: 2020, month: 4, day: 31)),
      ("2020-02-30", .noSuchDay(year: 2020, month: 2, day: 30)),
      ("01/01/1799", .implausibleYear(1799)), ("01/01/2200", .implausibleYear(2200)),
      ("1799", .implausibleYear(1799)), ("2200", .implausibleYear(2200)),
      ("43835", .spreadsheetSerial(43_835)), ("05012020", .notADate), ("5//2020", .notADate),
      ("05/01/2020 08:30", .notADate), ("1/2/3/2020", .notADate), ("١٥/٠١/٢٠٢٠", .notADate),
    ] as [(String, DateProblem)])
  func problems(text: String, problem: DateProblem) {
    #expect(parseDate(text) == .failure(problem))
  }

  @Test("A year alone is kept as a year", arguments: ["1800", "1965", " 2199 "])
  func years(text: String) throws {
    let year = try #require(Int(text.trimmingCharacters(in: .whitespaces)))
    #expect(parseDate(text) == .success(.yearOnly(year)))
    #expect(parseDate(text, acceptingSpreadsheetSerials: true) == .success(.yearOnly(year)))
  }

  @Test(
    "Day numbers of a spreadsheet are read when asked for",
    arguments: [
      ("1", 1900, 1, 1), ("59", 1900, 2, 28), ("61", 1900, 3, 1), ("366", 1900, 12, 31),
      ("367", 1901, 1, 1), ("43835", 2020, 1, 5), ("43890", 2020, 2, 29), ("109574", 2199, 12, 31),
    ])
  func serials(text: String, year: Int, month: Int, day: Int) {
    #expect(
      parseDate(text, acceptingSpreadsheetSerials: true)
        == .success(.full(year: year, month: month, day: day)))
  }

  @Test("The 29 February 1900 of spreadsheets never was")
  func serialSixty() {
    #expect(
      parseDate("60", acceptingSpreadsheetSerials: true)
        == .failure(.noSuchDay(year: 1900, month: 2, day: 29)))
  }

  @Test("Every day of a leap and a common year is read back from both written forms")
  func roundTrip() {
    for year in [2023, 2024] {
      var count = 0
      for month in 1...12 {
        for day in 1...31 {
          let date = PartialDate.full(year: year, month: month, day: day)
          let result = parseDate(date.formatted)
          #expect(result == parseDate(formatOfficialDate(year: year, month: month, day: day)))
          if result == .success(date) { count += 1 }
        }
      }
      #expect(count == (year == 2024 ? 366 : 365))
    }
    #expect(parseDate(PartialDate.yearOnly(1965).formatted) == .success(.yearOnly(1965)))
  }

  @Test(
    "Official dates pad days below 10 and the months 1 and 2",
    arguments: [
      (2020, 1, 5, "ngày 05 tháng 01 năm 2020"), (2019, 6, 29, "ngày 29 tháng 6 năm 2019"),
      (2020, 2, 10, "ngày 10 tháng 02 năm 2020"), (2020, 3, 9, "ngày 09 tháng 3 năm 2020"),
    ])
  func official(year: Int, month: Int, day: Int, text: String) {
    #expect(formatOfficialDate(year: year, month: month, day: day) == text)
  }
}
