/// Reads a text file of any known encoding piece by piece as Unicode.
///
/// Memory stays with the longest line: a letter of two codes is never cut, as pieces are decoded up
/// to their last line feed.
public struct TextFileDecoder: Sendable {
  /// A line longer than this is cut, so that a file without line feeds cannot fill the memory.
  public static let lineLimit = 1 << 20

  private let encoding: TextFileEncoding
  private var waiting: [UInt8] = []
  private var isAtStart = true

  /// A decoder at the beginning of a file.
  public init(_ encoding: TextFileEncoding) { self.encoding = encoding }

  /// Takes in the next bytes and gives back the lines that they complete.
  public mutating func decode(_ bytes: some Collection<UInt8>) -> String {
    waiting.append(contentsOf: bytes)
    var end = endOfLastLine
    if end == 0, waiting.count > Self.lineLimit { end = waiting.count & ~3 }
    return take(end)
  }

  /// Gives back what is left when the file has ended.
  public mutating func finish() -> String { take(waiting.count) }

  private var endOfLastLine: Int {
    switch encoding {
    case .utf16LittleEndian: endOfLastUnit(low: 0, high: 1)
    case .utf16BigEndian: endOfLastUnit(low: 1, high: 0)
    default: waiting.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    }
  }

  private func endOfLastUnit(low: Int, high: Int) -> Int {
    var place = waiting.count & ~1
    while place >= 2, !(waiting[place - 2 + low] == 0x0A && waiting[place - 2 + high] == 0) {
      place -= 2
    }
    return place
  }

  private mutating func take(_ end: Int) -> String {
    guard end > 0 else { return "" }
    var text = text(of: waiting[..<end])
    waiting.removeFirst(end)
    if isAtStart, text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    isAtStart = false
    return text
  }

  private func text(of bytes: ArraySlice<UInt8>) -> String {
    switch encoding {
    case .utf8: return String(decoding: bytes, as: UTF8.self)
    case .utf16LittleEndian: return String(decoding: units(bytes, low: 0, high: 1), as: UTF16.self)
    case .utf16BigEndian: return String(decoding: units(bytes, low: 1, high: 0), as: UTF16.self)
    case .windows1252: return Windows1252.text(of: bytes)
    case .legacy(.doubledUTF8):
      return lines(String(decoding: bytes, as: UTF8.self), from: .doubledUTF8)
    case .legacy(let encoding): return lines(Windows1252.text(of: bytes), from: encoding)
    }
  }

  /// Each line by itself, as one that cannot be decoded stays as it is.
  private func lines(_ text: String, from encoding: LegacyEncoding) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { decoded(String($0), from: encoding) ?? String($0) }.joined(separator: "\n")
  }

  /// The UTF-16 units of bytes; half a unit at the end is one replacement character.
  private func units(_ bytes: ArraySlice<UInt8>, low: Int, high: Int) -> [UInt16] {
    var units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
      UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8
    }
    if !bytes.count.isMultiple(of: 2) { units.append(0xFFFD) }
    return units
  }
}
