/// A year whose yearly duty is due on a day that units of a kind share.
public struct DueYear: Sendable, Hashable {
  /// The year reported on.
  public let year: Int
  /// The last day in time.
  public let last: Deadline
  /// Where it stands.
  public let citation: Citation
  /// Units registered on this day or later have nothing to do for the year.
  public let foundedBefore: CivilDate

  /// Of the years given, the one that fell due last and the next: older ones are history, no clock.
  static func around(_ day: CivilDate, _ years: [DueYear]) -> [DueYear] {
    let passed = years.last { $0.last.earliest < day }
    let next = years.first { $0.last.earliest >= day }
    return [passed, next].compactMap { $0 }
  }
}
