/// The 74 letters of the ABC fonts by their code (TCVN 5712:1993, VN3).
///
/// The codes stand in the upper half of the byte; capitals with a tone have none, as the fonts whose
/// name ends in H write them with the codes of small letters.
struct TCVN3Table {
  static let shared = TCVN3Table()

  /// Runs of letters, each from its first code on.
  static let runs: [(first: UInt32, letters: String)] = [
    (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"),
    (0xCE, "ẻẽéẹềểễếệìỉ"),
    (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
  ]

  /// The letter of each code from 0xA0 on.
  private var letters: [Unicode.Scalar?] = Array(repeating: nil, count: 0x60)

  private init() {
    for run in Self.runs {
      for (offset, letter) in run.letters.unicodeScalars.enumerated() {
        letters[Int(run.first) - 0xA0 + offset] = letter
      }
    }
  }

  /// The letter of a code; `nil` for codes without one.
  func letter(of code: UInt32) -> Unicode.Scalar? {
    (0xA0..<0x100).contains(code) ? letters[Int(code - 0xA0)] : nil
  }

  /// The text with its letters in place of their codes.
  func decoded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(letter(of: scalar.value) ?? scalar) }
    return String(result)
  }
}

/// Raises text whose plain letters are all capitals: `HîP T¸C X·` was typed under a font of capitals.
///
/// One word must show it by itself (two plain capitals beside a small letter, of three in all), as
/// `Tó` is the name Tú.
func mendingCapitals(_ text: String) -> String {
  guard !text.utf8.contains(where: { $0 &- 0x61 < 26 }), text.utf8.count(where: isCapital) >= 3
  else { return text }
  let isTypedInCapitals = text.split(whereSeparator: { !$0.isLetter }).contains { word in
    word.utf8.count(where: isCapital) >= 2 && word.contains(where: \.isLowercase)
  }
  return isTypedInCapitals ? text.uppercased() : text
}

private func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
