/// Values that follow one another in time: what is in force on a day.
///
/// Two values are never in force on one day; a day without a value must be declared as a gap.
public struct Timeline<Value: Sendable>: Sendable {
  /// A value and the days it is in force; `nil` is a declared gap.
  public struct Stretch: Sendable {
    /// The days.
    public let span: DateSpan
    /// The value; `nil` in a gap.
    public let value: Value?
  }

  /// From a day on a value is in force, or none when `nil`.
  public struct Step: Sendable {
    let start: CivilDate
    let value: Value?

    /// Makes a step.
    public init(from start: CivilDate, _ value: Value?) {
      self.start = start
      self.value = value
    }
  }

  /// Every stretch, the earliest first.
  public let stretches: [Stretch]

  /// Makes a timeline from steps: each ends where the next begins, the last goes on.
  ///
  /// Of two steps on one day the later one in the list counts.
  public init(steps: [Step]) {
    var starts: [CivilDate: Value?] = [:]
    for step in steps { starts.updateValue(step.value, forKey: step.start) }
    let sorted = starts.sorted { $0.key < $1.key }
    let ends = sorted.dropFirst().map { Optional($0.key) } + [nil]
    stretches = zip(sorted, ends).compactMap { step, end in
      DateSpan(from: step.key, to: end).map { Stretch(span: $0, value: step.value) }
    }
  }

  /// Makes a timeline from spans; refuses overlaps, and gaps that are not declared.
  public init(
    _ values: [(span: DateSpan, value: Value)], gaps: [DateSpan] = []
  ) throws(TimelineProblem) {
    let all =
      values.map { Stretch(span: $0.span, value: $0.value) }
      + gaps.map { Stretch(span: $0, value: nil) }
    let sorted = all.sorted { $0.span.start < $1.span.start }
    for (one, next) in zip(sorted, sorted.dropFirst()) {
      guard let end = one.span.end, end <= next.span.start else {
        throw .overlap(on: next.span.start)
      }
      guard end == next.span.start else { throw .undeclaredGap(from: end) }
    }
    stretches = sorted
  }

  /// The value in force on a day; `nil` in a gap and outside the timeline.
  public subscript(day: CivilDate) -> Value? {
    stretches.last { $0.span.contains(day) }?.value
  }
}

/// Why spans are not a timeline.
public enum TimelineProblem: Error, Hashable, Sendable {
  /// Two values would be in force on this day.
  case overlap(on: CivilDate)
  /// No value would be in force from this day, and no gap was declared.
  case undeclaredGap(from: CivilDate)
}
