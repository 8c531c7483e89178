public import Foundation
public import Registry

/// Clocks that stand still, so that a run says the same on every day.
public enum FrozenClock {
  /// 2026-11-21 10:40 in Vietnam.
  public static let morning = RegistryClock.fixed(instant)

  /// The instant at which the frozen clock stands.
  public static let instant = Date(timeIntervalSince1970: 1_795_232_400)
}
