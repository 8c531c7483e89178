/// Points of a rating (điểm), kept in hundredths so that every comparison is exact.
///
/// The average of satisfaction ballots (Circular 09/2017/TT-BNNPTNT Điều 5 khoản 2 điểm a) has more
/// decimals than one; a tenth would round 79.95 up to another grade.
public struct Points: Sendable, Hashable, Comparable, Codable {
  /// Hundredths of a point, not negative.
  public let hundredths: Int

  /// The points that a number of hundredths is.
  public init(hundredths: Int) { self.hundredths = hundredths }

  /// Whole points.
  public init(_ whole: Int) { hundredths = whole * 100 }

  /// The points typed as `80`, `79,95` or `79.95`.
  ///
  /// `nil` for anything else: a sign, a third decimal (it is never rounded), more than 4 digits before the comma.
  public init?(text: some StringProtocol) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(parts.count), (1...4).contains(parts[0].utf8.count),
      let whole = Points.number(parts[0])
    else { return nil }
    guard let decimals = parts.dropFirst().first else {
      self.init(whole)
      return
    }
    guard (1...2).contains(decimals.utf8.count), let part = Points.number(decimals) else {
      return nil
    }
    self.init(hundredths: whole * 100 + (decimals.utf8.count == 1 ? part * 10 : part))
  }

  private static func number(_ digits: some StringProtocol) -> Int? {
    digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      ? Int(digits) : nil
  }

  /// Orders by size.
  public static func < (one: Points, other: Points) -> Bool { one.hundredths < other.hundredths }

  /// The sum.
  static func + (one: Points, other: Points) -> Points {
    Points(hundredths: one.hundredths + other.hundredths)
  }
}

extension Points: CustomStringConvertible {
  /// The points with as many decimals as they have: `80`, `79.5`, `79.95`.
  public var description: String { written(".") }

  /// The points as people read them: `79,95` in Vietnamese, `79.95` in English.
  public var text: LocalizedText { LocalizedText(vi: written(","), en: written(".")) }

  private func written(_ separator: String) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return "\(whole)" }
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)")
    return "\(whole)\(separator)\(decimals)"
  }
}

extension Sequence<Points> {
  /// The sum; zero when there are none.
  public var total: Points { reduce(Points(0), +) }
}
