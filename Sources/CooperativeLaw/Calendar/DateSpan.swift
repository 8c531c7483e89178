/// A run of days: from its first day up to, but not with, its end.
public struct DateSpan: Hashable, Sendable {
  /// The first day.
  public let start: CivilDate
  /// The first day after it; `nil` while it goes on.
  public let end: CivilDate?

  /// The days from a day up to an end; `nil` when that would be no day at all.
  public init?(from start: CivilDate, to end: CivilDate?) {
    if let end, end <= start { return nil }
    self.start = start
    self.end = end
  }

  /// The days from a day on, without end.
  public init(from start: CivilDate) {
    self.start = start
    end = nil
  }

  /// Whether a day lies in it.
  public func contains(_ day: CivilDate) -> Bool {
    guard day >= start else { return false }
    guard let end else { return true }
    return day < end
  }

  /// Whether it shares a day with another.
  public func overlaps(_ other: DateSpan) -> Bool { intersection(other) != nil }

  /// The days shared with another; `nil` when there are none.
  public func intersection(_ other: DateSpan) -> DateSpan? {
    DateSpan(from: max(start, other.start), to: DateSpan.earlier(end, other.end))
  }

  private static func earlier(_ one: CivilDate?, _ other: CivilDate?) -> CivilDate? {
    guard let one else { return other }
    guard let other else { return one }
    return min(one, other)
  }
}
