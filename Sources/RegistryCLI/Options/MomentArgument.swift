import ArgumentParser
import CooperativeLaw

/// A moment in Vietnam as it is typed: a day alone, or a day and `14:30` or `14:30:05`.
///
/// It is the end of the day, minute or second typed, so that what was recorded in it counts.
struct MomentArgument: ExpressibleByArgument, Equatable {
  /// Vietnam keeps UTC+7 all year.
  private static let hoursAheadOfUTC = 7

  let day: CivilDate
  let secondOfDay: Int

  /// Reads a day and, after a space or `T`, a time.
  init?(argument: String) {
    let parts = argument.split(maxSplits: 1, whereSeparator: { $0 == " " || $0 == "T" })
    guard let first = parts.first, let day = DateArgument(argument: String(first)) else {
      return nil
    }
    guard parts.count == 2 else {
      self.init(day: day.date, secondOfDay: 86_399)
      return
    }
    guard let second = MomentArgument.secondOfDay(parts[1]) else { return nil }
    self.init(day: day.date, secondOfDay: second)
  }

  /// Makes a moment from its parts.
  init(day: CivilDate, secondOfDay: Int) {
    self.day = day
    self.secondOfDay = secondOfDay
  }

  /// The moment in UTC as the registry keeps times, `2026-11-21T03:40:00.999Z`.
  var utcText: String {
    let second = secondOfDay - MomentArgument.hoursAheadOfUTC * 3600
    let isDayBefore = second < 0
    let rest = isDayBefore ? second + 86_400 : second
    let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let utcDay = isDayBefore ? day.adding(days: -1) : day
    return "\(utcDay)T\(parts.joined(separator: ":")).999Z"
  }

  private static func secondOfDay(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count == 2 ? UInt8($0) : nil }.map(Int.init)
    guard (2...3).contains(parts.count), numbers.count == parts.count,
      numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 59)
  }
}
