/// Puts the text of `<si>` or `<is>` together: plain text, or runs with fonts; phonetic text is left.
struct RichTextReader {
  private(set) var text: [UInt8] = []
  private(set) var runs: [(end: Int, font: String?)] = []
  private(set) var isCollecting = false
  private var phoneticDepth = 0

  mutating func reset() {
    text.removeAll(keepingCapacity: true)
    if !runs.isEmpty { runs.removeAll() }
    isCollecting = false
    phoneticDepth = 0
  }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("t") {
      isCollecting = phoneticDepth == 0
    } else if name.is("r") {
      runs.append((text.count, nil))
    } else if name.is("rFont"), !runs.isEmpty {
      runs[runs.count - 1].font = attributes["val"]
    } else if name.is("rPh") {
      phoneticDepth += 1
    }
  }

  mutating func end(_ name: XMLName) {
    if name.is("t") {
      isCollecting = false
    } else if name.is("r"), !runs.isEmpty {
      runs[runs.count - 1].end = text.count
    } else if name.is("rPh") {
      phoneticDepth -= 1
    }
  }

  mutating func collect(_ bytes: UnsafeBufferPointer<UInt8>) { text.append(contentsOf: bytes) }

  /// Undoes `_x000D_`, in which Excel writes characters that XML cannot have.
  mutating func finish() {
    guard text.contains(0x5F) else { return }
    text = unescaped(text)
  }

  /// The runs as text, when they have fonts of their own; to be asked before ``finish()``.
  func runTexts() -> [SheetTextRun] {
    guard runs.contains(where: { $0.font != nil }) else { return [] }
    var start = 0
    return runs.map { run in
      defer { start = run.end }
      let bytes = unescaped(Array(text[start..<max(start, run.end)]))
      return SheetTextRun(text: String(decoding: bytes, as: UTF8.self), fontName: run.font)
    }
  }
}

/// Undoes `_xHHHH_`.
func unescaped(_ text: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var index = 0
  while index < text.count {
    if text[index] == 0x5F, index + 6 < text.count, text[index + 1] == 0x78,
      text[index + 6] == 0x5F,
      let scalar = UInt32(String(decoding: text[index + 2..<index + 6], as: UTF8.self), radix: 16)
        .flatMap(Unicode.Scalar.init)
    {
      result.append(contentsOf: String(scalar).utf8)
      index += 7
    } else {
      result.append(text[index])
      index += 1
    }
  }
  return result
}
