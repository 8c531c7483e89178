internal import CReferenceData
internal import Foundation

/// The rows of a compiled-in table: commas between fields, no quotes, a header row, LF.
///
/// `memchr` finds the ends, since a debug build takes seconds over single bytes of collections.
struct ReferenceRows: Sequence, IteratorProtocol {
  private let bytes: htx_bytes
  private var position = 0
  /// The line of the row given last, counted from 1.
  private(set) var line = 0

  init(_ bytes: htx_bytes) {
    self.bytes = bytes
    _ = next()
  }

  /// The next row's fields; `nil` after the last row.
  mutating func next() -> [String]? {
    guard position < bytes.count else { return nil }
    line += 1
    let end = firstIndex(of: UInt8(ascii: "\n"), from: position, to: bytes.count)
    defer { position = end + 1 }
    var fields: [String] = []
    fields.reserveCapacity(8)
    var start = position
    while start <= end {
      let stop = firstIndex(of: UInt8(ascii: ","), from: start, to: end)
      let field = UnsafeBufferPointer(start: bytes.start + start, count: stop - start)
      fields.append(String(decoding: field, as: UTF8.self))
      start = stop + 1
    }
    return fields
  }

  /// Where a byte is next; `end` when it is not before it.
  private func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int {
    guard let found = memchr(bytes.start + start, Int32(byte), end - start) else { return end }
    return UnsafeRawPointer(found) - UnsafeRawPointer(bytes.start)
  }
}
