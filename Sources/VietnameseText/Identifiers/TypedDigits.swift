/// The digits of a number that somebody typed or a spreadsheet gave, without what stands between.
enum TypedDigits {
  /// Why a text is not a row of digits.
  enum Problem: Error {
    case empty
    case scientificNotation
    case unexpectedCharacter(place: Int)
  }

  /// Reads digits and skips spaces, the given separators and the apostrophe of a text cell.
  static func read(_ text: String, skipping separators: StaticString) throws(Problem) -> String {
    var typed = text
    if let digits = typed.withUTF8({ plainDigits(of: $0, skipping: separators) }) {
      guard !digits.isEmpty else { throw .empty }
      return digits
    }
    return try slowDigits(of: text, skipping: separators)
  }

  /// The digits of an ASCII text; `nil` when anything else occurs.
  private static func plainDigits(
    of bytes: UnsafeBufferPointer<UInt8>, skipping separators: StaticString
  ) -> String? {
    var isPlain = true
    let digits = String(unsafeUninitializedCapacity: bytes.count) { room in
      var count = 0
      for byte in bytes {
        if byte &- 0x30 < 10 {
          room[count] = byte
          count += 1
        } else if byte != 0x20, !separators.holds(byte) {
          isPlain = false
          return 0
        }
      }
      return count
    }
    return isPlain ? digits : nil
  }

  private static func slowDigits(
    of text: String, skipping separators: StaticString
  ) throws(Problem) -> String {
    guard !isScientificNotation(text) else { throw .scientificNotation }
    var digits = ""
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if ("0"..."9").contains(scalar) {
        digits.unicodeScalars.append(scalar)
      } else if !scalar.properties.isWhitespace, !isDash(scalar, among: separators),
        !(scalar.isASCII && separators.holds(UInt8(scalar.value))), scalar != "'" || offset > 0
      {
        throw .unexpectedCharacter(place: offset + 1)
      }
    }
    guard !digits.isEmpty else { throw .empty }
    return digits
  }

  /// Long dashes pass where the hyphen does.
  private static func isDash(_ scalar: Unicode.Scalar, among separators: StaticString) -> Bool {
    scalar.properties.generalCategory == .dashPunctuation && separators.holds(UInt8(ascii: "-"))
  }

  /// Whether a text looks like `1.23E+11`, in which digits are lost for good.
  static func isScientificNotation(_ text: String) -> Bool {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2, let mantissa = parts.first, let exponent = parts.last else {
      return false
    }
    let power = exponent.drop { $0 == "+" || $0 == "-" }
    return mantissa.contains { $0.isNumber } && mantissa.allSatisfy { ".,0123456789 ".contains($0) }
      && !power.isEmpty && power.count <= 3 && power.allSatisfy { ("0"..."9").contains($0) }
  }
}

extension StaticString {
  /// Whether an ASCII byte is one of the characters.
  fileprivate func holds(_ byte: UInt8) -> Bool {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount).contains(byte)
  }
}
