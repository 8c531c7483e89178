/// Reads a date as people in Vietnam write it: day, month, year; or ISO; or a year alone.
///
/// Accepts `05/01/2020`, `5-1-2020`, `5.1.2020`, `2020-01-05`, `ngày 05 tháng 01 năm 2020` and `1965`,
/// each also with a midnight time behind it. The month is never read before the day.
public func parseDate(
  _ text: String, acceptingSpreadsheetSerials: Bool = false
) -> Result<PartialDate, DateProblem> {
  if let date = text.lendingUTF8(tenByteDate) { return date }
  let trimmed = withoutMidnight(normalized(text))
  guard !trimmed.isEmpty else { return .failure(.empty) }
  if let number = plainNumber(trimmed) {
    return dateFromNumber(
      number, digitCount: trimmed.utf8.count, acceptingSerials: acceptingSpreadsheetSerials)
  }
  for separator: Character in ["/", "-", "."] where trimmed.contains(separator) {
    return dateFromParts(trimmed.split(separator: separator, omittingEmptySubsequences: false))
  }
  return dateInWords(trimmed)
}

/// The two usual forms, `dd/MM/yyyy` (also with `-` or `.`) and `yyyy-MM-dd`, read byte by byte.
@inline(__always)
private func tenByteDate(
  _ bytes: UnsafeBufferPointer<UInt8>
) -> Result<PartialDate, DateProblem>? {
  guard bytes.count == 10 else { return nil }
  func number(_ start: Int, _ length: Int) -> Int? {
    var value = 0
    for place in start..<(start + length) {
      let digit = bytes[place] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }
  let slash = UInt8(ascii: "/")
  let hyphen = UInt8(ascii: "-")
  let dot = UInt8(ascii: ".")
  if bytes[2] == slash || bytes[2] == hyphen || bytes[2] == dot, bytes[5] == bytes[2],
    let day = number(0, 2), let month = number(3, 2), let year = number(6, 4)
  {
    return checkedDate(year: year, month: month, day: day)
  }
  if bytes[4] == hyphen, bytes[7] == hyphen, let year = number(0, 4), let month = number(5, 2),
    let day = number(8, 2)
  {
    return checkedDate(year: year, month: month, day: day)
  }
  return nil
}

/// Tells what is wrong with the three numbers, or gives the date.
func checkedDate(year: Int, month: Int, day: Int) -> Result<PartialDate, DateProblem> {
  guard (1800...2199).contains(year) else { return .failure(.implausibleYear(year)) }
  guard (1...12).contains(month) else { return .failure(.noSuchMonth(month)) }
  guard day >= 1, day <= monthLength(month, of: year) else {
    return .failure(.noSuchDay(year: year, month: month, day: day))
  }
  return .success(.full(year: year, month: month, day: day))
}

private func dateFromParts(_ parts: [Substring]) -> Result<PartialDate, DateProblem> {
  let texts = parts.map { $0.trimmingPrefix(" ") }.map { $0.hasSuffix(" ") ? $0.dropLast() : $0 }
  let numbers = texts.compactMap { plainNumber($0) }
  guard numbers.count == parts.count else { return .failure(.notADate) }
  let lengths = texts.map(\.utf8.count)
  if lengths.count == 2, lengths[0] <= 2, lengths[1] == 4 { return .failure(.dayMissing) }
  guard lengths.count == 3, lengths[1] <= 2 else { return .failure(.notADate) }
  if lengths[0] <= 2, lengths[2] == 2 { return .failure(.twoDigitYear) }
  if lengths[0] <= 2, lengths[2] == 4 {
    return checkedDate(year: numbers[2], month: numbers[1], day: numbers[0])
  }
  if lengths[0] == 4, lengths[2] <= 2 {
    return checkedDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }
  return .failure(.notADate)
}

/// Reads `ngày 05 tháng 01 năm 2020`.
private func dateInWords(_ text: String) -> Result<PartialDate, DateProblem> {
  let words = searchKey(text).split(separator: " ")
  guard words.count == 6, words[0] == "ngay", words[2] == "thang", words[4] == "nam" else {
    return .failure(.notADate)
  }
  return dateFromParts([words[1], words[3], words[5]])
}

private func plainNumber(_ text: some StringProtocol) -> Int? {
  guard !text.isEmpty, text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
  return Int(text)
}

/// Cuts the time that spreadsheets and databases put behind a date: `00:00:00`, also after a T.
private func withoutMidnight(_ text: String) -> String {
  guard let end = text.firstIndex(where: { $0 == " " || $0 == "T" }), end != text.startIndex else {
    return text
  }
  let time = text[end...].dropFirst()
  guard time.hasPrefix("00:00"), time.allSatisfy({ "0:.".contains($0) }) else { return text }
  return String(text[..<end])
}
