import CooperativeLaw

/// A UTC time of the registry, `2026-11-21T03:40:00.000Z`, as people in Vietnam read it.
struct UTCTime {
  /// Vietnam keeps UTC+7 all year.
  private static let hoursAheadOfUTC = 7

  /// The day in Vietnam.
  let day: CivilDate
  /// The minute of that day, 0 to 1439.
  let minute: Int

  /// Reads a time; `nil` when the text is none.
  init?(_ utc: String) {
    guard let day = CivilDate(iso: String(utc.prefix(10))), utc.utf8.count == 24,
      let hour = Int(utc.dropFirst(11).prefix(2)), let minute = Int(utc.dropFirst(14).prefix(2))
    else { return nil }
    let local = hour + UTCTime.hoursAheadOfUTC
    self.day = day.adding(days: local / 24)
    self.minute = local % 24 * 60 + minute
  }

  /// `10:40`.
  var clock: String {
    [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  /// `21/11/2026 10:40`; the text itself when it is not such a time.
  static func inVietnam(_ utc: String) -> String {
    guard let time = UTCTime(utc) else { return DisplayWidth.harmless(utc) }
    return time.day.slashed + " " + time.clock
  }
}
