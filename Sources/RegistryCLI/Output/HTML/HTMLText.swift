import Registry

/// Text for HTML and SVG.
enum HTMLText {
  /// The text with the signs that HTML and its attributes read as their own escaped.
  ///
  /// Control characters become spaces, as they mean nothing on paper.
  static func escaped(_ text: String) -> String {
    let harmless = DisplayWidth.harmless(text)
    guard harmless.utf8.contains(where: { entity(of: Unicode.Scalar($0)) != nil }) else {
      return harmless
    }
    return harmless.unicodeScalars.reduce(into: "") { escaped, letter in
      if let entity = entity(of: letter) {
        escaped += entity
      } else {
        escaped.unicodeScalars.append(letter)
      }
    }
  }

  /// The text of a cell, which may be broken between the codes of a list such as `0118;4632`.
  static func cell(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: ";")) else { return escaped(text) }
    return text.split(separator: ";", omittingEmptySubsequences: false).map {
      escaped(String($0))
    }.joined(separator: ";<wbr>")
  }

  /// What a cell needs that Excel or LibreOffice, which open pages too, might run as a formula.
  ///
  /// The one reads the form of a cell from its style, the other from `sdnum`; on paper nothing changes.
  static func guarding(_ cell: Cell, _ text: String) -> String {
    switch cell {
    case .text, .coded:
      FormulaGuard.isNeeded(text)
        ? #" style="mso-number-format:'\@'" sdnum="1033;1033;@""# : ""
    case .integer, .money, .tenths, .hundredths, .date, .time, .missing: ""
    }
  }

  private static func entity(of letter: Unicode.Scalar) -> String? {
    switch letter {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    default: nil
    }
  }
}
