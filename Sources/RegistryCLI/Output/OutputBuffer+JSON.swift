extension OutputBuffer {
  /// Adds a cell: dates ISO, money a plain integer, nothing known `null`.
  func append(json cell: Cell) throws {
    switch cell {
    case .text(let text), .time(let text), .coded(let text, _): try append(json: text)
    case .integer(let number), .money(let number): try append(number: number)
    case .tenths(let tenths): try append(Decimals.text(tenths, places: 1, mark: "."))
    case .hundredths(let hundredths):
      try append(Decimals.text(hundredths, places: 2, mark: "."))
    case .date(let date):
      try append(UInt8(ascii: "\""))
      try append(date: date)
      try append(UInt8(ascii: "\""))
    case .missing: try append("null")
    }
  }

  /// Adds a text between quotes, with what JSON forbids escaped.
  func append(json text: String) throws {
    try append(UInt8(ascii: "\""))
    try text.withUTF8Bytes { bytes in
      var rest = bytes[...]
      while let place = rest.firstIndex(where: OutputBuffer.isForbidden) {
        try append(UnsafeBufferPointer(rebasing: rest[..<place]))
        try append(escaped: rest[place])
        rest = rest[(place + 1)...]
      }
      try append(UnsafeBufferPointer(rebasing: rest))
    }
    try append(UInt8(ascii: "\""))
  }

  /// Adds a new line with spaces; nothing when all stands on one line.
  func append(lineBefore indent: Int?) throws {
    guard let indent else { return }
    try append(UInt8(ascii: "\n"))
    for _ in 0..<indent { try append(UInt8(ascii: " ")) }
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private func append(escaped byte: UInt8) throws {
    switch byte {
    case UInt8(ascii: "\""): try append("\\\"")
    case UInt8(ascii: "\\"): try append("\\\\")
    case UInt8(ascii: "\n"): try append("\\n")
    case UInt8(ascii: "\r"): try append("\\r")
    case UInt8(ascii: "\t"): try append("\\t")
    default:
      let digits = String(byte, radix: 16)
      try append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
  }
}
