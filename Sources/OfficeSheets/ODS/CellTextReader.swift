/// Puts the text of a cell together: paragraphs, runs of blanks, and spans with fonts of their own.
struct CellTextReader {
  private(set) var text: [UInt8] = []
  private(set) var isInParagraph = false
  private var paragraphs = 0
  private(set) var spans: [(start: Int, end: Int, style: String?)] = []
  private var open: [Int] = []

  mutating func reset() {
    text.removeAll(keepingCapacity: true)
    isInParagraph = false
    paragraphs = 0
    if !spans.isEmpty { spans.removeAll() }
    if !open.isEmpty { open.removeAll() }
  }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes, limit: Int) {
    if name.is("p") {
      if paragraphs > 0 { text.append(0x0A) }
      paragraphs += 1
      isInParagraph = true
    } else if name.is("s") {
      let count = min(max(attributes.integer("c") ?? 1, 1), limit)
      text.append(contentsOf: repeatElement(0x20, count: count))
    } else if name.is("tab") {
      text.append(0x09)
    } else if name.is("line-break") {
      text.append(0x0A)
    } else if name.is("span") {
      open.append(spans.count)
      spans.append((text.count, text.count, attributes["style-name"]))
    }
  }

  mutating func end(_ name: XMLName) {
    if name.is("p") {
      isInParagraph = false
    } else if name.is("span"), let index = open.popLast() {
      spans[index].end = text.count
    }
  }

  mutating func collect(_ bytes: UnsafeBufferPointer<UInt8>) { text.append(contentsOf: bytes) }

  /// The pieces of the text with fonts of their own; none when all is under the cell's font.
  func runs(_ styles: OpenDocumentStyles, cellFont: String?) -> [SheetTextRun] {
    let fonts = spans.map { styles.font(family: "text", $0.style) }
    guard fonts.contains(where: { $0 != nil && $0 != cellFont }) else { return [] }
    var runs: [SheetTextRun] = []
    var place = 0
    func add(_ end: Int, _ font: String?) {
      guard end > place else { return }
      runs.append(
        SheetTextRun(text: String(decoding: text[place..<end], as: UTF8.self), fontName: font))
      place = end
    }
    for (span, font) in zip(spans, fonts) {
      add(span.start, cellFont)
      add(span.end, font ?? cellFont)
    }
    add(text.count, cellFont)
    return runs
  }
}
