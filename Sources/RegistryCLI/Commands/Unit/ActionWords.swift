import CooperativeLaw
import Registry

/// What an event would do on a day, in words.
struct ActionWords {
  private let transition: StatusTransition
  private let day: CivilDate
  /// The first day of the suspension it goes on from: suspensions in a row are counted together.
  private let suspendedSince: CivilDate?

  init(_ transition: StatusTransition, in found: UnitActions) {
    self.transition = transition
    day = found.day
    suspendedSince = found.standing.status == .suspended ? found.standing.since : nil
  }

  /// The times an officer can tell a day of now: the others hang on what comes later.
  var timesOfNow: [StatusClock] {
    transition.starts.filter { $0.duty.countsBack || $0.duty.start != .other }
  }

  /// The status after it as data formats write it.
  var nextCode: String {
    switch transition.next {
    case .to(let status): status.rawValue
    case .before: "before"
    case .unchanged: "unchanged"
    }
  }

  /// The status after it.
  var next: LocalizedText {
    switch transition.next {
    case .to(let status): status.label
    case .before: LocalizedText(vi: "Tình trạng trước đó", en: "Status before")
    case .unchanged: LocalizedText(vi: "Giữ nguyên", en: "Unchanged")
    }
  }

  /// A time with its last day, such as `silence=2027-02-03`.
  func code(of clock: StatusClock) -> String {
    switch due(clock) {
    case .day(let day): "\(clock.duty.rawValue)=\(day)"
    case .notKnown(let earliest): "\(clock.duty.rawValue)=\(earliest)/"
    case nil: "\(clock.duty.rawValue)=\(clock.period.code)"
    }
  }

  /// A time in words, with its last day when it is counted from the event itself.
  func text(of clock: StatusClock) -> LocalizedText {
    let (duty, period) = (clock.duty.label, clock.period.text)
    switch due(clock) {
    case .day(let day):
      return LocalizedText(
        vi: "\(duty.vi): \(period.vi) (đến hết \(day.slashed))",
        en: "\(duty.en): \(period.en) (until \(day))")
    case .notKnown(let earliest):
      return LocalizedText(
        vi: "\(duty.vi): \(period.vi) (sớm nhất \(earliest.slashed), chưa có lịch nghỉ lễ)",
        en: "\(duty.en): \(period.en) (\(earliest) or later, holidays not known)")
    case nil:
      return LocalizedText(vi: "\(duty.vi): \(period.vi)", en: "\(duty.en): \(period.en)")
    }
  }

  private func due(_ clock: StatusClock) -> Deadline? {
    guard clock.duty.start != .other else { return nil }
    return clock.deadline(
      from: clock.duty == .suspensionTotal ? suspendedSince ?? day : day)
  }
}
