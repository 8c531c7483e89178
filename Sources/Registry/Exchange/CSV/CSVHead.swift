/// The start of a file, read ahead to learn what kind of file it is.
struct CSVHead {
  /// A header longer than this is judged by what fits.
  static let limit = 256 * 1024

  private(set) var bytes: [UInt8] = []

  /// Reads until the first line that says something is whole.
  init(from source: CSVSource) throws(CSVProblem) {
    while bytes.count < Self.limit, Self.headerEnd(bytes) == nil {
      guard let block = try source.next() else { break }
      bytes.append(contentsOf: block)
    }
    guard !bytes.isEmpty else { throw .empty(path: source.path) }
    try refuseOtherFormats(path: source.path)
  }

  /// How many bytes the mark of UTF-8 takes.
  var markLength: Int { Self.markLength(bytes) }

  private static func markLength(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private func refuseOtherFormats(path: String) throws(CSVProblem) {
    let xlsx: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    let xls: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
    if bytes.starts(with: xlsx) || bytes.starts(with: xls) { throw .workbook(path: path) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw .utf16(CSVPlace(line: 1, column: 1, byteOffset: 0))
    }
  }

  /// The delimiter that stands most often in the header, outside quotes; a comma if none does.
  ///
  /// A comma before a space is not counted: headings such as "Ngày, tháng, năm sinh" are common.
  func delimiter() -> UInt8 {
    var counts: [UInt8: Int] = [:]
    Self.scanHeader(bytes[markLength...]) { counts[$0, default: 0] += 1 }
    return Self.delimiters.max { counts[$0, default: 0] < counts[$1, default: 0] }
      .flatMap { counts[$0] == nil ? nil : $0 } ?? UInt8(ascii: ",")
  }

  private static let delimiters = [";", ",", "\t"].map { (text: Character) in
    text.asciiValue ?? 0
  }

  private static func headerEnd(_ bytes: [UInt8]) -> Int? {
    scanHeader(bytes[markLength(bytes)...]) { _ in }
  }

  /// Walks over the first line that is not blank and returns where it ends, if it ends.
  @discardableResult
  private static func scanHeader(
    _ bytes: ArraySlice<UInt8>, onDelimiter: (UInt8) -> Void
  ) -> Int? {
    var isQuoted = false
    var isAtStart = true
    var hasText = false
    for (index, byte) in zip(bytes.indices, bytes) {
      if isQuoted {
        isQuoted = byte != UInt8(ascii: "\"")
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if hasText { return index }
      } else if delimiters.contains(byte) {
        let isText = byte == UInt8(ascii: ",") && bytes[(index + 1)...].first == UInt8(ascii: " ")
        if !isText { onDelimiter(byte) }
        isAtStart = true
      } else if byte != UInt8(ascii: " ") {
        isQuoted = isAtStart && byte == UInt8(ascii: "\"")
        isAtStart = false
        hasText = true
      }
    }
    return nil
  }
}
