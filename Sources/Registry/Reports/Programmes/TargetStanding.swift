internal import CooperativeLaw

/// Where an office stands against one target.
public struct TargetStanding: Sendable, Equatable {
  /// The target.
  public let target: ProgrammeTarget
  /// The figure now, in hundredths of its unit; `nil` when it is not known.
  public let now: Int?
  /// The figure a year earlier.
  public let yearAgo: Int?
  /// How many things the figure speaks of, and of how many it is known.
  public let count: Int
  /// Of how many it is known.
  public let known: Int
  /// Whether it is reached; `nil` when it is not known.
  public let isReached: Bool?
  /// Whether it will be reached by the last day if the last year goes on; `nil` when not known.
  public let isOnCourse: Bool?

  /// What is still missing to the number, in hundredths; 0 when it is reached.
  public var gap: Int? {
    now.map { now in
      if isReached == true { return 0 }
      if target.comparison == .exactly { return abs(target.value - now) }
      return target.comparison.isCeiling ? now - target.value : target.value - now
    }
  }

  /// How much of the number is reached, in hundredths of a percent; `nil` where it makes no sense.
  public var shareReached: Int? {
    guard let now, target.value > 0, !target.comparison.isCeiling else { return nil }
    return 10_000 * now / target.value
  }
}

extension ProgrammeTarget.Comparison {
  /// Whether less is better.
  var isCeiling: Bool { self == .below }
}

extension ProgrammeTarget {
  /// Whether an exact figure reaches the number.
  func isReached(by figure: IndicatorFigure) -> Bool? {
    guard figure.isKnown else { return nil }
    let reaches = figure.sum * 100 >= value * figure.divisor
    return switch comparison {
    case .atLeast, .about: reaches
    case .above: figure.sum * 100 > value * figure.divisor
    case .below: !reaches
    case .exactly: figure.hundredths(inSteps: decimals) == value
    case .between: upper.map { reaches && figure.sum * 100 <= $0 * figure.divisor }
    }
  }

  /// Whether a figure of hundredths reaches the number, for what is not a plain indicator.
  func isReached(by hundredths: Int) -> Bool? {
    switch comparison {
    case .atLeast, .about: hundredths >= value
    case .above: hundredths > value
    case .below: hundredths < value
    case .exactly: hundredths.rounded(to: decimals) == value
    case .between: upper.map { (value...max(value, $0)).contains(hundredths) }
    }
  }

  /// How many hundredths one step of the number's last decimal is: a text says 71.4, not 71.40.
  private var decimals: Int { value % 100 == 0 ? 100 : value % 10 == 0 ? 10 : 1 }
}

extension Int {
  /// Rounded half up to whole steps.
  fileprivate func rounded(to step: Int) -> Int {
    let half = step / 2
    return (self >= 0 ? (self + half) / step : -((-self + half) / step)) * step
  }
}
