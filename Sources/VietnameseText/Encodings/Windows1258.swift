/// The Vietnamese code page of Windows, by what is different in it from Windows-1252.
enum Windows1258 {
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{C3}": "Ă", "\u{CC}": "\u{300}", "\u{D0}": "Đ", "\u{D2}": "\u{309}", "\u{D5}": "Ơ",
    "\u{DD}": "Ư", "\u{DE}": "\u{303}", "\u{E3}": "ă", "\u{EC}": "\u{301}", "\u{F0}": "đ",
    "\u{F2}": "\u{323}", "\u{F5}": "ơ", "\u{FD}": "ư", "\u{FE}": "₫",
  ]

  /// The text with combining tones, from text that was taken for Windows-1252.
  static func decoded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(letters[scalar] ?? scalar) }
    return String(result)
  }
}
