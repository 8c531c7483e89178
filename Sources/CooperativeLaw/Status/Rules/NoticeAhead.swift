/// Whether a notice came long enough before a day.
///
/// Counted back from that day: it is not counted itself, the day of the notice is.
enum NoticeAhead {
  /// Whether the notice is in time; `nil` when the holidays between are not known.
  static func isInTime(
    noticeOn notice: CivilDate, before day: CivilDate, _ period: Period,
    calendar: WorkingCalendar = .vietnam
  ) -> Bool? {
    switch period {
    case .days(let count): return notice.adding(days: count) <= day
    case .months(let count): return notice.adding(months: count) <= day
    case .workingDays(let count):
      var left = count
      var counted = day
      while left > 0 {
        counted = counted.adding(days: -1)
        guard counted >= notice else { return false }
        switch calendar.kind(of: counted) {
        case .working: left -= 1
        case .off: break
        case .notKnown: return nil
        }
      }
      return true
    }
  }

  /// The finding of a late notice, or of one that could not be judged.
  static func findings(
    _ rule: RuleID, noticeOn notice: CivilDate, before day: CivilDate, _ clock: StatusClock
  ) -> [Finding] {
    let answer = isInTime(noticeOn: notice, before: day, clock.period)
    guard answer != true else { return [] }
    let period = clock.period.text
    let message =
      answer == false
      ? LocalizedText(
        vi: "Thông báo ngày \(notice.slashed) chưa đủ \(period.vi) trước ngày \(day.slashed).",
        en: "The notice of \(notice) came less than \(period.en) before \(day).")
      : LocalizedText(
        vi: "Chưa tính được \(period.vi) trước ngày \(day.slashed): chưa có lịch nghỉ lễ.",
        en: "\(period.en) before \(day) could not be counted: holidays are not in the data.")
    return [
      Finding(
        rule: rule, severity: answer == false ? .warning : .note, message: message,
        facts: [
          Fact(LocalizedText(vi: "ngày thông báo", en: "day of the notice"), notice),
          Fact(LocalizedText(vi: "ngày bắt đầu", en: "first day"), day),
          Fact(LocalizedText(vi: "phải trước", en: "time ahead"), period.vi),
        ], citations: [clock.citation],
        remedy: LocalizedText(
          vi: "Vẫn nhận thông báo; có thể lùi ngày bắt đầu hoặc ghi chú lý do chậm.",
          en: "The notice is still taken; move the first day or note why it is late."))
    ]
  }
}
