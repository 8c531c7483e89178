/// A length of time as a text of law counts it.
public enum Period: Hashable, Sendable {
  /// Working days (ngày làm việc).
  case workingDays(Int)
  /// Calendar days (ngày).
  case days(Int)
  /// Months (tháng).
  case months(Int)

  /// The length in words.
  public var text: LocalizedText {
    switch self {
    case .workingDays(let count):
      LocalizedText(
        vi: "\(count) ngày làm việc", en: "\(count) working day\(count == 1 ? "" : "s")")
    case .days(let count): LocalizedText(vi: "\(count) ngày", en: "\(count) days")
    case .months(let count): LocalizedText(vi: "\(count) tháng", en: "\(count) months")
    }
  }
}
