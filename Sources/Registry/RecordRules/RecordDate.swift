internal import CooperativeLaw
internal import VietnameseText

/// A date as typed: a birth date, of which the year alone will do, or a day.
typealias DateFacts = TypedValue<PartialDate, DateProblem>

extension TypedValue where Value == PartialDate, Problem == DateProblem {
  /// Reads a birth date: a day, or the year alone.
  init(birth text: String, subject: String = "", field: String = "date_of_birth") {
    self.init(subject: subject, field: field, text: text, reading: parseDate(text))
  }

  /// Reads a day, which must be whole.
  init(day text: String, subject: String = "", field: String) {
    let reading = parseDate(text).flatMap { date -> Result<PartialDate, DateProblem> in
      if case .yearOnly = date { return .failure(.dayMissing) }
      return .success(date)
    }
    self.init(subject: subject, field: field, text: text, reading: reading)
  }
}

extension RecordRules {
  /// A date is a day of the calendar and can be read in one way only.
  static let date = Rule<DateFacts>(
    id: "record.date",
    title: LocalizedText(vi: "Ngày tháng", en: "Date"),
    explanation: LocalizedText(
      vi: """
        Ngày ghi dạng dd/MM/yyyy hoặc yyyy-MM-dd, năm đủ bốn chữ số, và phải có trong lịch. \
        Ngày sinh có thể chỉ ghi năm.
        """,
      en: """
        A date is written dd/MM/yyyy or yyyy-MM-dd with a year of four digits and is a day of \
        the calendar. For a birth the year alone will do.
        """),
    citations: [],
    examples: [
      RuleExample(
        LocalizedText(vi: "Ngày thường", en: "A plain day"),
        DateFacts(day: "29/02/2020", field: "joined_on"),
        expected: []),
      RuleExample(
        LocalizedText(vi: "Chỉ có năm sinh", en: "A birth year alone"), DateFacts(birth: "1965"),
        expected: []),
      RuleExample(
        LocalizedText(vi: "Không có ngày 31/02", en: "There is no 31 February"),
        DateFacts(birth: "31/02/2020"), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Năm hai chữ số", en: "A year of two digits"),
        DateFacts(birth: "05/01/65"), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Ngày vào chỉ có năm", en: "A day of joining with the year only"),
        DateFacts(day: "2020", field: "joined_on"), expected: [.blocker]),
      RuleExample(
        LocalizedText(vi: "Không đọc được", en: "It cannot be read"),
        DateFacts(birth: "mồng ba Tết"), expected: [.blocker]),
    ],
    judge: { facts in
      facts.problem.map { [facts.finding("record.date", .blocker, $0.advice)] } ?? []
    })
}

extension DateProblem {
  /// What to tell the officer.
  var advice: Advice { Advice(message, remedy: remedy) }

  private var message: LocalizedText {
    switch self {
    case .empty: LocalizedText(vi: "Chưa ghi ngày.", en: "No date is given.")
    case .notADate: LocalizedText(vi: "Không đọc được ngày.", en: "The date cannot be read.")
    case .twoDigitYear:
      LocalizedText(
        vi: "Năm có hai chữ số nên không rõ thế kỷ nào.",
        en: "The year has two digits, so the century is not clear.")
    case .dayMissing:
      LocalizedText(vi: "Thiếu ngày hoặc tháng.", en: "The day or the month is missing.")
    case .noSuchMonth(let month):
      LocalizedText(vi: "Không có tháng \(month).", en: "There is no month \(month).")
    case .noSuchDay(let year, let month, let day):
      LocalizedText(
        vi: "Tháng \(month) năm \(year) không có ngày \(day).",
        en: "Month \(month) of \(year) has no day \(day).")
    case .implausibleYear(let year):
      LocalizedText(vi: "Năm \(year) không hợp lý.", en: "The year \(year) is not believable.")
    case .spreadsheetSerial(let number):
      LocalizedText(
        vi: "\(number) là số thứ tự ngày của bảng tính, không phải ngày đã viết ra.",
        en: "\(number) is a spreadsheet's day number, not a written date.")
    }
  }

  private var remedy: LocalizedText {
    switch self {
    case .noSuchMonth:
      LocalizedText(
        vi: "Ghi ngày trước, tháng sau: dd/MM/yyyy.", en: "Write the day first: dd/MM/yyyy.")
    case .spreadsheetSerial:
      LocalizedText(
        vi: "Định dạng cột là Ngày dd/MM/yyyy trong bảng tính rồi lưu lại.",
        en: "Format the column as a date dd/MM/yyyy in the spreadsheet and save it again.")
    default:
      LocalizedText(
        vi: "Ghi dạng dd/MM/yyyy, ví dụ 05/01/2020.",
        en: "Write dd/MM/yyyy, for example 05/01/2020.")
    }
  }
}
