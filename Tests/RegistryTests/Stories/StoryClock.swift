import Foundation
import Registry
import Synchronization

/// A clock that a story moves by hand, back too, as the machine's clock may.
final class StoryClock: Sendable {
  private let seconds: Mutex<TimeInterval>

  init(at instant: Date) { seconds = Mutex(instant.timeIntervalSince1970) }

  /// The clock as registries want it.
  var clock: RegistryClock {
    RegistryClock { Date(timeIntervalSince1970: self.seconds.withLock { $0 }) }
  }

  func move(by interval: TimeInterval) { seconds.withLock { $0 += interval } }
}
