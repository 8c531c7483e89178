internal import Foundation

/// The bytes of a cell, lent by the file while its row is read.
typealias CellBytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
  /// The bytes without the ASCII spaces around them.
  var trimmed: CellBytes {
    var (start, end) = (0, count)
    while start < end, self[start] <= 0x20 { start += 1 }
    while end > start, self[end - 1] <= 0x20 { end -= 1 }
    return CellBytes(rebasing: self[start..<end])
  }

  /// A copy as text.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// Whether all are ASCII digits.
  var areDigits: Bool { allSatisfy { $0 &- 0x30 < 10 } }

  /// Whether the text is printable ASCII with single spaces, which needs no normalising.
  var isPlain: Bool {
    var isAfterSpace = true
    for byte in self {
      if byte &- 0x21 >= 0x5E {
        guard byte == 0x20, !isAfterSpace else { return false }
        isAfterSpace = true
      } else {
        isAfterSpace = false
      }
    }
    return !isAfterSpace
  }

  /// Whether two runs of bytes are the same.
  func equals(_ other: CellBytes) -> Bool {
    guard count == other.count else { return false }
    guard let one = baseAddress, let two = other.baseAddress else { return true }
    return memcmp(one, two, count) == 0
  }
}
