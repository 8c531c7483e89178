/// How many columns of a terminal a text takes.
enum DisplayWidth {
  /// The width: marks that join a letter take none, wide letters and emoji two.
  static func of(_ text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars {
      guard isPlainLetter(scalar.value) else { return text.reduce(0) { $0 + of($1) } }
      width += 1
    }
    return width
  }

  /// The longest beginning of a text that fits, closed with `…` when something is left out.
  static func cut(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    let start = text.unicodeScalars.prefix(max(0, width - 1))
    if text.unicodeScalars.prefix(width).allSatisfy({ isPlainLetter($0.value) }) {
      return String(String.UnicodeScalarView(start)) + "…"
    }
    var (kept, used) = ("", 0)
    for letter in text {
      let wide = of(letter)
      guard used + wide <= width - 1 else { break }
      kept.append(letter)
      used += wide
    }
    return kept + "…"
  }

  /// The text filled up with spaces to a width.
  static func padded(_ text: String, to width: Int, right: Bool) -> String {
    let spaces = String(repeating: " ", count: max(0, width - of(text)))
    return right ? spaces + text : text + spaces
  }

  /// The text on one line and without the control characters that steer a terminal.
  static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    let scalars = text.unicodeScalars.map { isControl($0) ? " " : $0 }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func of(_ letter: Character) -> Int {
    letter.unicodeScalars.map(of).max() ?? 0
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: 0
    default: scalar.properties.isEmojiPresentation || isWide(scalar.value) ? 2 : 1
    }
  }

  /// East Asian letters, from the Unicode tables of wide and full-width blocks.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// Letters and marks of one column each, all of composed Vietnamese too; asked first, being fast.
  private static func isPlainLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x1E00...0x1EFF, 0x2010...0x2026: true
    default: false
    }
  }

  /// Control characters, and those that turn the direction of the line.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
