import Foundation

/// Cuts blocks into physical lines that end with LF, CR or CRLF.
struct CSVLines {
  /// A line, or the part of one that the block holds.
  struct Piece {
    let bytes: UnsafeRawBufferPointer
    let endsLine: Bool
  }

  private var block = UnsafeRawBufferPointer(start: nil, count: 0)
  private var position = 0
  private var nextLineFeed = 0
  private var nextReturn = 0
  /// A CRLF may be cut in two by the end of a block.
  private var endedWithReturn = false

  mutating func load(_ block: UnsafeRawBufferPointer) {
    self.block = block
    position = 0
    nextLineFeed = -1
    nextReturn = -1
  }

  mutating func next() -> Piece? {
    guard position < block.count else { return nil }
    if endedWithReturn {
      endedWithReturn = false
      if block[position] == UInt8(ascii: "\n") { return take(through: position, endsLine: false) }
    }
    if nextLineFeed < position { nextLineFeed = find(UInt8(ascii: "\n")) }
    if nextReturn < position { nextReturn = find(UInt8(ascii: "\r")) }
    if nextLineFeed < block.count, nextLineFeed <= nextReturn + 1 {
      return take(through: nextLineFeed, endsLine: true)
    }
    endedWithReturn = nextReturn == block.count - 1
    return take(through: min(nextReturn, block.count - 1), endsLine: nextReturn < block.count)
  }

  /// Each byte of the block is searched once, however many lines there are.
  private func find(_ byte: UInt8) -> Int {
    guard let base = block.baseAddress else { return block.count }
    return memchr(base + position, Int32(byte), block.count - position)
      .map { UnsafeRawPointer($0) - base } ?? block.count
  }

  private mutating func take(through last: Int, endsLine: Bool) -> Piece {
    defer { position = last + 1 }
    return Piece(
      bytes: UnsafeRawBufferPointer(rebasing: block[position...last]), endsLine: endsLine)
  }
}
