import SheetMutations
import Testing

@testable import OfficeSheets

@Suite("Exact numbers")
struct ExactDecimalTests {
  @Test(
    "Digits of a file come out plain and without noise",
    arguments: [
      ("0", "0"), ("-0", "0"), ("12345678901", "12345678901"), ("123456789012", "123456789012"),
      ("1.23456789012E+11", "123456789012"), ("12345678901234567890", "12345678901234567890"),
      ("1.1000000000000001", "1.1"), ("0.30000000000000004", "0.3"), ("1E-7", "0.0000001"),
      ("001", "1"), ("+5", "5"),
      ("-12.50", "-12.5"), ("-0.0", "0"), ("0.1", "0.1"), ("-0.5", "-0.5"), (".5", "0.5"),
      ("5.", "5"), ("1e3", "1000"), ("1E+20", "100000000000000000000"), ("68013.075", "68013.075"),
      ("2500000000.0", "2500000000"), ("0.33333333333333331", "0.333333333333333"),
      ("9007199254740993", "9007199254740993"), ("1234567.8900000001", "1234567.89"),
    ])
  func digits(written: String, expected: String) {
    let found = Array(written.utf8).withUnsafeBufferPointer { ExactDecimal.text(of: $0) }
    #expect(found == expected)
  }

  @Test(
    "What is no number is refused",
    arguments: ["", "-", "a", "1a", "inf", "nan", "0x1F", "1 2", "1,5", "1e999", "."])
  func refused(written: String) {
    #expect(Array(written.utf8).withUnsafeBufferPointer { ExactDecimal.text(of: $0) } == nil)
  }

  @Test("Every whole number of twelve digits that a double holds comes back")
  func wholeNumbers() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let number = Int.random(in: 0...999_999_999_999, using: &random)
      #expect(ExactDecimal.text(of: Double(number)) == "\(number)")
      #expect(ExactDecimal.text(of: -Double(number)) == (number == 0 ? "0" : "-\(number)"))
    }
    #expect(ExactDecimal.text(of: .infinity) == nil)
  }
}

@Suite("Days")
struct DayCountTests {
  @Test(
    "ISO dates come to the day that Excel counts",
    arguments: [
      ("1900-01-01", 1), ("1900-02-28", 59), ("1900-03-01", 61), ("1904-01-01", 1462),
      ("1999-12-31", 36_525), ("2000-02-29", 36_585), ("2020-01-05", 43_835),
      ("9999-12-31", 2_958_465),
    ])
  func iso(text: String, days: Int) {
    #expect(DayCount.date(iso: text)?.days == days)
  }

  @Test(
    "What is no day from 1900 on is none",
    arguments: [
      "1899-12-31", "2023-02-29", "2020-13-01", "2020-00-01", "2020-01-32", "x", "", "2020-01",
      "2020-01-05T25:00:00",
    ])
  func none(text: String) {
    #expect(DayCount.date(iso: text) == nil)
  }

  @Test("Serial numbers keep their day, and the part of the day in seconds")
  func serials() {
    #expect(DayCount.date(serial: "43835", isFrom1904: false)?.days == 43_835)
    #expect(DayCount.date(serial: "42373", isFrom1904: true)?.days == 43_835)
    #expect(DayCount.date(serial: "0.5", isFrom1904: false)?.seconds == 43_200)
    #expect(DayCount.date(serial: "43834.9999999", isFrom1904: false)?.days == 43_835)
    #expect(DayCount.date(serial: "2958465", isFrom1904: false) != nil)
    #expect(DayCount.date(serial: "2958466", isFrom1904: false) == nil)
    #expect(DayCount.date(serial: "-1", isFrom1904: false) == nil)
  }

  @Test(
    "Formats of days are told from formats of numbers",
    arguments: [
      ("dd/mm/yyyy", true), ("d-m-yy", true), ("[$-42A]dd mmmm yyyy", true), ("h:mm", true),
      ("yyyy", true), ("\"ngày\" dd \"tháng\" mm", true), ("dd\\/mm\\/yyyy;@", true),
      ("[h]:mm:ss", false), ("General", false), ("0", false), ("#,##0.00", false), ("@", false),
      ("0\" đồng\"", false), ("#,##0\\ \"d\"", false), ("[Red]0", false), ("0.00E+00", false),
      ("_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)", false), ("0;\"dd\"", false),
      ("0\\m\\2", false),
    ])
  func formats(code: String, isDate: Bool) {
    #expect(DateFormat.isDate(code) == isDate)
    #expect(DateFormat.isDate(number: 200, code: code) == isDate)
  }

  @Test("Formats known by number")
  func builtIn() {
    #expect([14, 22, 45].allSatisfy { DateFormat.isDate(number: $0, code: nil) })
    #expect([0, 1, 4, 9, 49].allSatisfy { !DateFormat.isDate(number: $0, code: nil) })
    #expect(DateFormat.shownCode(number: 49, code: nil) == "@")
    #expect(DateFormat.shownCode(number: 164, code: "General") == nil)
  }
}
