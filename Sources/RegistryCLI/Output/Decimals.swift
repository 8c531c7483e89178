/// Numbers kept as whole tenths or hundredths, written with their decimals.
enum Decimals {
  /// 875 with one place is `87.5`, 5 with two is `0.05`.
  static func text(_ number: Int, places: Int, mark: String) -> String {
    let digits = String(number.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = number < 0 ? "-" : ""
    return sign + padded.dropLast(places) + mark + padded.suffix(places)
  }
}
