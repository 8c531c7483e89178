import CooperativeLaw

/// UTC times of the registry, `2026-11-21T03:40:00.000Z`, as people in Vietnam read them.
enum UTCTime {
  /// Vietnam keeps UTC+7 all year.
  private static let hoursAheadOfUTC = 7

  /// `21/11/2026 10:40`; the text itself when it is not such a time.
  static func inVietnam(_ utc: String) -> String {
    guard let day = CivilDate(iso: String(utc.prefix(10))), utc.utf8.count == 24,
      let hour = Int(utc.dropFirst(11).prefix(2)), let minute = Int(utc.dropFirst(14).prefix(2))
    else { return DisplayWidth.harmless(utc) }
    let local = hour + hoursAheadOfUTC
    let clock = [local % 24, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return day.adding(days: local / 24).slashed + " " + clock.joined(separator: ":")
  }
}
