public import CooperativeLaw

/// An indicator at a moment: its figure, and how much of it is known.
public struct IndicatorFigure: Sendable, Equatable {
  /// The indicator's id.
  public let indicator: String
  /// What part it is of, such as an area; `nil` for the whole.
  public let part: Part?
  /// The values added up.
  public let sum: Int
  /// What the sum is divided by; 1 for a total.
  public let divisor: Int
  /// How many things the indicator speaks of.
  public let count: Int
  /// Of how many the value is known.
  public let known: Int

  /// A part of a break-down.
  public struct Part: Sendable, Hashable {
    /// The code, such as an area's.
    public let code: String
    /// The words people read.
    public let label: LocalizedText
  }

  /// Whether a figure can be told at all: nothing known of something is "not known", never 0.
  public var isKnown: Bool { divisor != 0 && (known > 0 || count == 0) }

  /// The figure in hundredths of its unit, rounded half up; `nil` when it is not known.
  ///
  /// Percentages are in hundredths of a percent. Compare targets with ``isAtLeast(_:)``, which is exact.
  public var hundredths: Int? { hundredths(inSteps: 1) }

  /// The exact figure in hundredths, rounded half up once, to whole steps of so many hundredths.
  func hundredths(inSteps step: Int) -> Int? {
    guard isKnown else { return nil }
    let (scaled, whole) = (sum * 100, divisor * step)
    return (2 * scaled + (scaled >= 0 ? whole : -whole)) / (2 * whole) * step
  }

  /// Whether the exact figure, not the rounded one, reaches a number of hundredths.
  public func isAtLeast(_ hundredths: Int) -> Bool? {
    isKnown ? sum * 100 >= hundredths * divisor : nil
  }

  /// Of how many it is missing.
  public var missing: Int { count - known }
}

/// One thing behind a figure.
public struct IndicatorRow: Sendable, Equatable {
  /// The unit's local number; `nil` when it is no unit.
  public let unit: String?
  /// Its name, or what else the row is about.
  public let subject: String
  /// What it adds; `nil` when it is not known.
  public let value: Int?
  /// What it weighs in a share.
  public let weight: Int?
}
