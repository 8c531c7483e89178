import CooperativeLaw

/// A JSON value whose keys are written in order of their bytes.
enum JSONValue: Equatable {
  case null
  case text(String)
  case integer(Int)
  case tenths(Int)
  case array([JSONValue])
  case object([String: JSONValue])

  /// A cell: dates ISO, money a plain integer, nothing known `null`.
  init(_ cell: Cell) {
    switch cell {
    case .text(let text): self = .text(text)
    case .integer(let number), .money(let number): self = .integer(number)
    case .tenths(let tenths): self = .tenths(tenths)
    case .date(let date): self = .text(date.description)
    case .missing: self = .null
    }
  }

  /// Writes the value: over several lines, or on one when `indent` is `nil`.
  func write(into buffer: OutputBuffer, indent: Int?) throws {
    switch self {
    case .null: try buffer.append("null")
    case .text(let text): try buffer.append(json: text)
    case .integer(let number): try buffer.append(number: number)
    case .tenths(let tenths): try buffer.append(tenths: tenths)
    case .array(let values):
      try JSONValue.writeList(values, "[", "]", into: buffer, indent: indent) { value, inner in
        try value.write(into: buffer, indent: inner)
      }
    case .object(let values):
      let sorted = values.sorted { $0.key < $1.key }
      try JSONValue.writeList(sorted, "{", "}", into: buffer, indent: indent) { entry, inner in
        try buffer.append(json: entry.key)
        try buffer.append(inner == nil ? ":" : ": ")
        try entry.value.write(into: buffer, indent: inner)
      }
    }
  }

  private static func writeList<Element>(
    _ elements: [Element], _ open: String, _ close: String, into buffer: OutputBuffer,
    indent: Int?, write: (Element, Int?) throws -> Void
  ) throws {
    try buffer.append(open)
    let inner = indent.map { $0 + 2 }
    for (place, element) in elements.enumerated() {
      if place > 0 { try buffer.append(UInt8(ascii: ",")) }
      try buffer.append(lineBefore: inner)
      try write(element, inner)
    }
    if !elements.isEmpty { try buffer.append(lineBefore: indent) }
    try buffer.append(close)
  }
}

extension OutputBuffer {
  /// A new line with spaces; nothing when all stands on one line.
  func append(lineBefore indent: Int?) throws {
    guard let indent else { return }
    try append(UInt8(ascii: "\n"))
    for _ in 0..<indent { try append(UInt8(ascii: " ")) }
  }

  /// A text between quotes, with what JSON forbids escaped.
  func append(json text: String) throws {
    try append(UInt8(ascii: "\""))
    try text.withUTF8Bytes { bytes in for byte in bytes { try append(jsonByte: byte) } }
    try append(UInt8(ascii: "\""))
  }

  private func append(jsonByte byte: UInt8) throws {
    switch byte {
    case UInt8(ascii: "\""): try append("\\\"")
    case UInt8(ascii: "\\"): try append("\\\\")
    case UInt8(ascii: "\n"): try append("\\n")
    case UInt8(ascii: "\r"): try append("\\r")
    case UInt8(ascii: "\t"): try append("\\t")
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      try append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    default: try append(byte)
    }
  }
}
