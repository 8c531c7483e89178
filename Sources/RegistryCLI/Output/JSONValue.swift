import CooperativeLaw

/// A JSON value whose keys are written in order of their bytes.
enum JSONValue: Equatable {
  case null
  case text(String)
  case cell(Cell)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Writes the value: over several lines, or on one when `indent` is `nil`.
  func write(into buffer: OutputBuffer, indent: Int?) throws {
    switch self {
    case .null: try buffer.append("null")
    case .text(let text): try buffer.append(json: text)
    case .cell(let cell): try buffer.append(json: cell)
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
