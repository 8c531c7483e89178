/// The stars of an OCOP product (hạng sao).
public enum OCOPStars: Int, Sendable, CaseIterable, Comparable, Codable {
  /// Below 30 points.
  case one = 1
  /// From 30 to below 50 points.
  case two
  /// From 50 to below 70 points; the first that is certified.
  case three
  /// From 70 to below 90 points.
  case four
  /// From 90 points.
  case five

  /// The stars that a score reaches: half-open bands on the exact score, never a rounded one.
  ///
  /// - Parameter score: In hundredths of a point, 0 to 10 000.
  public init(score: Int) {
    self = OCOPStars.allCases.last { score >= $0.least } ?? .one
  }

  /// The least score, in hundredths of a point.
  public var least: Int {
    switch self {
    case .one: 0
    case .two: 30_00
    case .three: 50_00
    case .four: 70_00
    case .five: 90_00
    }
  }

  /// Whether a certificate is given: from three stars on.
  public var isCertified: Bool { self >= .three }

  /// Fewer stars come first.
  public static func < (one: OCOPStars, other: OCOPStars) -> Bool {
    one.rawValue < other.rawValue
  }
}
