public import CooperativeLaw
public import Foundation

/// The clock of the registry: an argument, so that tests and reports can hold it still.
public struct RegistryClock: Sendable {
  private let now: @Sendable () -> Date

  /// A clock that asks a function for the time.
  public init(_ now: @escaping @Sendable () -> Date) { self.now = now }

  /// The machine's clock.
  public static let system = RegistryClock { Date() }

  /// A clock that stands still at an instant.
  public static func fixed(_ instant: Date) -> RegistryClock { RegistryClock { instant } }

  /// The present time as UTC text with milliseconds, `2026-11-21T03:40:00.000Z`.
  public var utcText: String {
    let milliseconds = Int64((now().timeIntervalSince1970 * 1000).rounded(.down))
    return UTCText.text(milliseconds: milliseconds)
  }

  /// Today in Vietnam (UTC+7, without daylight saving since 1975).
  public var today: CivilDate {
    let seconds = Int((now().timeIntervalSince1970 + 7 * 3600).rounded(.down))
    return CivilDate(dayNumber: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
  }
}
