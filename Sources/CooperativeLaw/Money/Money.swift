/// Sums of đồng compared exactly: never rounded, never overflowing.
package enum Money {
  /// Whether a part is more than a percentage of a whole.
  static func isMore(_ part: Int, thanPercent percent: Int, of whole: Int) -> Bool {
    let (one, other) = (part.multipliedFullWidth(by: 100), whole.multipliedFullWidth(by: percent))
    return (one.high, one.low) > (other.high, other.low)
  }

  /// Whether a part is less than a percentage of a whole.
  static func isLess(_ part: Int, thanPercent percent: Int, of whole: Int) -> Bool {
    let (one, other) = (part.multipliedFullWidth(by: 100), whole.multipliedFullWidth(by: percent))
    return (one.high, one.low) < (other.high, other.low)
  }

  /// A percentage of a whole, rounded down to the đồng.
  static func share(_ percent: Int, percentOf whole: Int) -> Int {
    whole / 100 * percent + whole % 100 * percent / 100
  }

  /// The sum, or the largest number when it would be larger.
  static func sum(_ amounts: some Sequence<Int>) -> Int {
    amounts.reduce(0) { sum, amount in
      let (result, overflow) = sum.addingReportingOverflow(amount)
      guard overflow else { return result }
      return amount > 0 ? Int.max : Int.min
    }
  }

  /// The distance between two amounts, or the largest number when it would be larger.
  static func difference(_ one: Int, _ other: Int) -> Int {
    let (result, overflow) = max(one, other).subtractingReportingOverflow(min(one, other))
    return overflow ? Int.max : result
  }

  /// The amount as it is written: 1.500.000 đồng, 1,500,000 VND.
  package static func text(_ amount: Int) -> LocalizedText {
    LocalizedText(
      vi: grouped(amount, by: ".") + " đồng", en: grouped(amount, by: ",") + " VND")
  }

  private static func grouped(_ amount: Int, by mark: String) -> String {
    var digits = String(amount.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (amount < 0 ? "-" : "") + ([digits] + groups).joined(separator: mark)
  }
}
