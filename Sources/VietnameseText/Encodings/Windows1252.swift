/// The Western code page that Windows takes bytes for when nothing else is said.
enum Windows1252 {
  /// The characters of the codes 0x80 to 0x9F; U+FFFD stands for the five codes without one.
  private static let middle = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
  private static let codes: [Unicode.Scalar: UInt8] = Dictionary(
    zip(middle, UInt8(0x80)...0x9F).filter { $0.0 != "\u{FFFD}" }, uniquingKeysWith: { $1 })

  /// The character of a code; the five codes without one give the control character of their number.
  static func scalar(of code: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(code) else { return Unicode.Scalar(code) }
    let scalar = middle[Int(code) - 0x80]
    return scalar == "\u{FFFD}" ? Unicode.Scalar(code) : scalar
  }

  /// The code of a character, also of the control characters that Latin-1 has in its place.
  static func code(of scalar: Unicode.Scalar) -> UInt8? {
    scalar.value < 0x100 ? UInt8(scalar.value) : codes[scalar]
  }

  /// Bytes as Windows shows them.
  static func text(of bytes: some Sequence<UInt8>) -> String {
    var result = String.UnicodeScalarView()
    for byte in bytes { result.append(scalar(of: byte)) }
    return String(result)
  }
}
