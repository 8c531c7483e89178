import CooperativeLaw

/// Who is on the list of a day: the rule of the day of joining and of leaving.
enum MemberBoundary {
  /// The rule for help screens.
  static let rule = LocalizedText(
    vi: "Người vào trong ngày đã có tên trong danh sách ngày đó; người ra trong ngày vẫn còn tên.",
    en: "Who joins on a day is on that day's list; who leaves on a day is still on it.")

  /// The rule under a list.
  static func text(on day: CivilDate) -> LocalizedText {
    LocalizedText(
      vi: "Danh sách ngày \(day.slashed). \(rule.vi)",
      en: "The list of \(day.slashed). \(rule.en)")
  }
}
