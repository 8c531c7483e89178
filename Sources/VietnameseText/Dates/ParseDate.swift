/// Reads a date as people in Vietnam write it: day, month, year; or ISO; or a year alone.
///
/// Accepts `05/01/2020`, `5-1-2020`, `5.1.2020`, `2020-01-05`, `ngày 05 tháng 01 năm 2020` and `1965`,
/// each also with a midnight time behind it. The month is never read before the day.
public func parseDate(
  _ text: String, acceptingSpreadsheetSerials: Bool = false
) -> Result<PartialDate, DateProblem> {
  if let parts = text.lendingUTF8(DateParts.init) { return parts.date }
  let trimmed = withoutMidnight(normalized(text))
  guard !trimmed.isEmpty else { return .failure(.empty) }
  if let number = plainNumber(trimmed) {
    return dateFromNumber(
      number, digitCount: trimmed.utf8.count, acceptingSerials: acceptingSpreadsheetSerials)
  }
  return withoutSpacesAtSeparators(trimmed).lendingUTF8(DateParts.init)?.date
    ?? dateInWords(trimmed)
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

/// Reads `ngày 05 tháng 01 năm 2020`.
private func dateInWords(_ text: String) -> Result<PartialDate, DateProblem> {
  let words = searchKey(text).split(separator: " ")
  guard words.count == 6, words[0] == "ngay", words[2] == "thang", words[4] == "nam" else {
    return .failure(.notADate)
  }
  let digits = [words[1], words[3], words[5]].joined(separator: "/")
  return digits.lendingUTF8(DateParts.init)?.date ?? .failure(.notADate)
}

private func plainNumber(_ text: some StringProtocol) -> Int? {
  guard !text.isEmpty, text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
  return Int(text)
}

/// Drops the spaces in `5 / 1 / 2020` but keeps those between two digits, which are slips.
private func withoutSpacesAtSeparators(_ text: String) -> String {
  text.split(separator: " ").reduce(into: "") { result, piece in
    let isBetweenDigits = result.last?.isNumber == true && piece.first?.isNumber == true
    result += isBetweenDigits ? " " + piece : piece
  }
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
