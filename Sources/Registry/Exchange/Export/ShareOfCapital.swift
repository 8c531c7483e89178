/// A member's share of the capital (tỷ lệ phần vốn góp), exact to two decimals.
public enum ShareOfCapital {
  /// The share in hundredths of a percent, rounded half up from whole đồng: 1/3 is 3333, 1/8 is 1250.
  ///
  /// Rounded shares need not add up to 100,00; the totals line is worked out from the total itself.
  ///
  /// - Returns: `nil` without a total, or when the part is not within it.
  public static func hundredths(_ part: Int, of total: Int) -> Int? {
    guard total > 0, (0...total).contains(part) else { return nil }
    let (quotient, rest) = total.dividingFullWidth(part.multipliedFullWidth(by: 10_000))
    return rest >= total - rest ? quotient + 1 : quotient
  }
}
