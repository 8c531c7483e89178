import Foundation

/// Writes numbers as people read them: all digits of whole numbers, no noise of binary fractions.
enum ExactDecimal {
  /// The number of a file's digits in plain decimal; `nil` when they are no number.
  ///
  /// Whole numbers keep every digit; fractions keep the 15 digits that spreadsheets calculate with.
  static func text(of digits: UnsafeBufferPointer<UInt8>) -> String? {
    if isPlain(digits) { return String(decoding: digits, as: UTF8.self) }
    let written = String(decoding: digits, as: UTF8.self)
    if let whole = wholeNumber(written) { return whole }
    guard written.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }),
      let value = Double(written)
    else { return nil }
    return text(of: value)
  }

  /// A double in plain decimal; `nil` for what is no number.
  static func text(of value: Double) -> String? {
    guard value.isFinite else { return nil }
    if value.magnitude < 9e15, value.rounded() == value { return String(Int64(value)) }
    var (digits, exponent) = parts(of: "\(value.magnitude)")
    if digits.count > 15, value.rounded() != value {
      (digits, exponent) = parts(of: String(format: "%.14e", value.magnitude))
    }
    return (value < 0 ? "-" : "") + laidOut(digits, exponent)
  }

  /// Whether bytes are a number of at most 15 digits that stands as it should already.
  private static func isPlain(_ digits: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = digits.first, let last = digits.last, digits.count <= 15 else { return false }
    let start = first == 0x2D ? 1 : 0
    guard digits.count > start, digits[start] &- 0x30 < 10, last &- 0x30 < 10 else { return false }
    var points = 0
    for byte in digits[start...] {
      if byte == 0x2E { points += 1 } else if byte &- 0x30 >= 10 { return false }
    }
    let startsWithZero = digits[start] == 0x30 && digits.count > start + 1
    if points == 0 { return !startsWithZero && !(start == 1 && digits[start] == 0x30) }
    return points == 1 && last != 0x30 && (!startsWithZero || digits[start + 1] == 0x2E)
  }

  /// A whole number of any length, without sign + and leading zeros; `nil` for other numbers.
  private static func wholeNumber(_ written: String) -> String? {
    let isNegative = written.hasPrefix("-")
    var digits = Substring(written)
    if isNegative || written.hasPrefix("+") { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let trimmed = digits.drop { $0 == "0" }
    return trimmed.isEmpty ? "0" : (isNegative ? "-" : "") + trimmed
  }

  /// The digits without outer zeros, and how many of them stand before the point.
  private static func parts(of written: String) -> (digits: [UInt8], exponent: Int) {
    let pieces = written.split(whereSeparator: { $0 == "e" || $0 == "E" })
    let mantissa = (pieces.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
    let whole = Array((mantissa.first ?? "").utf8)
    let fraction = mantissa.count > 1 ? Array(mantissa[1].utf8) : []
    var exponent = whole.count + (pieces.count > 1 ? Int(pieces[1]) ?? 0 : 0)
    var digits = whole + fraction
    while digits.last == 0x30 { digits.removeLast() }
    while digits.first == 0x30 {
      digits.removeFirst()
      exponent -= 1
    }
    return (digits, exponent)
  }

  private static func laidOut(_ digits: [UInt8], _ exponent: Int) -> String {
    if digits.isEmpty { return "0" }
    let zeros = { (count: Int) in String(repeating: "0", count: max(0, count)) }
    let text = String(decoding: digits, as: UTF8.self)
    if exponent <= 0 { return "0." + zeros(-exponent) + text }
    if exponent >= digits.count { return text + zeros(exponent - digits.count) }
    return "\(text.prefix(exponent)).\(text.dropFirst(exponent))"
  }
}
