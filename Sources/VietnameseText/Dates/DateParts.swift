/// The two or three numbers of a date, read byte by byte, with the digits each was written with.
struct DateParts {
  private struct Part {
    var number = 0
    var digitCount = 0
  }

  private var first = Part()
  private var second = Part()
  private var third = Part()
  private var count = 1

  /// Reads numbers of up to four digits between slashes, hyphens or dots; `nil` for anything else.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var separator: UInt8 = 0
    for byte in bytes {
      let digit = byte &- 0x30
      if digit < 10 {
        third.number = third.number * 10 + Int(digit)
        third.digitCount += 1
        guard third.digitCount <= 4 else { return nil }
      } else {
        let isSeparator =
          byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        guard isSeparator, separator == 0 || separator == byte, third.digitCount > 0, count < 3
        else { return nil }
        separator = byte
        (first, second, third) = (second, third, Part())
        count += 1
      }
    }
    guard count > 1, third.digitCount > 0 else { return nil }
  }

  /// The date; day first, or year first when the year has four digits.
  var date: Result<PartialDate, DateProblem> {
    if count == 2 {
      let isMonthAndYear = second.digitCount <= 2 && third.digitCount == 4
      return .failure(isMonthAndYear ? .dayMissing : .notADate)
    }
    switch (first.digitCount, second.digitCount, third.digitCount) {
    case (1...2, 1...2, 2): return .failure(.twoDigitYear)
    case (1...2, 1...2, 4):
      return checkedDate(year: third.number, month: second.number, day: first.number)
    case (4, 1...2, 1...2):
      return checkedDate(year: first.number, month: second.number, day: third.number)
    default: return .failure(.notADate)
    }
  }
}
