internal import CooperativeLaw

/// Times as the database keeps them: `yyyy-MM-ddTHH:mm:ss.SSSZ`, comparable as text.
enum UTCText {
  /// The text of an instant in milliseconds since 1970 (not before 1970).
  static func text(milliseconds: Int64) -> String {
    let total = Int(max(0, milliseconds))
    let (seconds, thousandths) = (total / 1000, total % 1000)
    let day = CivilDate(dayNumber: seconds / 86_400)
    let rest = seconds % 86_400
    return "\(day)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
      + "." + (thousandths < 100 ? "0" : "") + two(thousandths) + "Z"
  }

  /// The first moment of a day in Vietnam (UTC+7).
  static func startOfDay(_ day: CivilDate) -> String {
    text(milliseconds: Int64(day.dayNumber * 86_400 - 7 * 3600) * 1000)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
