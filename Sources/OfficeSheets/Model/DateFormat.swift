/// Tells by a number format whether numbers under it are days.
enum DateFormat {
  /// The formats that are known by number, as far as they are days or moments.
  private static let builtIn: Set<Int> = Set(14...22).union(27...36).union(45...47).union(50...58)

  /// The codes of the formats that are known by number and are not days.
  private static let builtInCodes: [Int: String] = [
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?",
    13: "# ??/??", 37: "#,##0 ;(#,##0)", 38: "#,##0 ;[Red](#,##0)", 39: "#,##0.00;(#,##0.00)",
    40: "#,##0.00;[Red](#,##0.00)", 48: "##0.0E+0", 49: "@",
  ]

  /// The code of a format; `nil` for General, and for days that are known by number.
  static func shownCode(number: Int, code: String?) -> String? {
    let code = code ?? builtInCodes[number]
    return code?.lowercased() == "general" ? nil : code
  }

  /// Whether a format, by its number and its code where it has one, shows days.
  static func isDate(number: Int, code: String?) -> Bool {
    guard let code else { return builtIn.contains(number) }
    return isDate(code)
  }

  /// Whether a code has a letter of a day or of the time of a day outside quotes and brackets.
  ///
  /// Hours that run beyond a day (`[h]:mm`) are a length of time and stay numbers.
  static func isDate(_ code: String) -> Bool {
    var isQuoted = false
    var isSkipping = false
    var bracket: String?
    var found = false
    for character in code {
      if isSkipping {
        isSkipping = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if let inside = bracket {
        if character == "]", ["h", "hh", "m", "mm", "s", "ss"].contains(inside.lowercased()) {
          return false
        }
        bracket = character == "]" ? nil : inside + String(character)
      } else {
        switch character {
        case "\"": isQuoted = true
        case "\\", "_", "*": isSkipping = true
        case "[": bracket = ""
        case ";": return found
        case "d", "D", "m", "M", "y", "Y", "h", "H", "s", "S": found = true
        default: break
        }
      }
    }
    return found
  }
}
