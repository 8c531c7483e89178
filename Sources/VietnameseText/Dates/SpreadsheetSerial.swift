/// Reads a bare number as a year, or as a spreadsheet's day number when that was asked for.
func dateFromNumber(
  _ number: Int, digitCount: Int, acceptingSerials: Bool
) -> Result<PartialDate, DateProblem> {
  if digitCount == 4, (1800...2199).contains(number) { return .success(.yearOnly(number)) }
  if acceptingSerials { return dateFromSerial(number) }
  switch digitCount {
  case 2: return .failure(.twoDigitYear)
  case 4: return .failure(.implausibleYear(number))
  case 5: return .failure(.spreadsheetSerial(number))
  default: return .failure(.notADate)
  }
}

/// Day 1 is 1900-01-01; day 60 is the 29 February 1900 that spreadsheets wrongly count.
private func dateFromSerial(_ serial: Int) -> Result<PartialDate, DateProblem> {
  guard serial != 60 else { return .failure(.noSuchDay(year: 1900, month: 2, day: 29)) }
  guard (1...109_574).contains(serial) else { return .failure(.notADate) }
  var days = serial - (serial > 60 ? 2 : 1)
  var year = 1900
  while days >= dayCount(of: year) {
    days -= dayCount(of: year)
    year += 1
  }
  var month = 1
  while days >= monthLength(month, of: year) {
    days -= monthLength(month, of: year)
    month += 1
  }
  return checkedDate(year: year, month: month, day: days + 1)
}

/// February beside the 337 days of the other months: asked for every year since 1900, in every date
/// of a sheet.
private func dayCount(of year: Int) -> Int { 337 + monthLength(2, of: year) }

/// How many days a month has.
func monthLength(_ month: Int, of year: Int) -> Int {
  switch month {
  case 2:
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
  case 4, 6, 9, 11: 30
  default: 31
  }
}
