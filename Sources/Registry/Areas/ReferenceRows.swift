internal import CReferenceData

/// The rows of a compiled-in table: commas between fields, no quotes, a header row, LF.
struct ReferenceRows: Sequence, IteratorProtocol {
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private var rest: Slice<UnsafeBufferPointer<UInt8>>
  /// The line of the row given last, counted from 1.
  private(set) var line = 0

  init(_ bytes: htx_bytes) {
    rest = UnsafeBufferPointer(start: bytes.start, count: bytes.count)[...]
    _ = next()
  }

  /// The next row's fields; `nil` after the last row.
  mutating func next() -> [String]? {
    guard !rest.isEmpty else { return nil }
    line += 1
    let end = rest.firstIndex(of: Self.lineFeed) ?? rest.endIndex
    let row = rest[..<end]
    rest = rest[end...].dropFirst()
    return row.split(separator: Self.comma, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
