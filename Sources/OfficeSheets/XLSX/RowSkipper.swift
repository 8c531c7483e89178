import Foundation

extension XMLPushParser {
  /// Reads a worksheet without its rows: an empty `sheetData` takes their place.
  ///
  /// Where the words are not found (another encoding of characters), everything is read.
  func readSkippingRows(of part: ZipPart) throws(SheetProblem) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
    defer { buffer.deallocate() }
    var skipper = RowSkipper()
    while true {
      let kept = skipper.keep(in: buffer)
      let room = UnsafeMutableRawBufferPointer(rebasing: buffer[kept...])
      let count = try part.read(into: room)
      let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<(kept + count)])
      for piece in skipper.pieces(of: bytes, isLast: count == 0) { try feed(piece) }
      if count == 0 { break }
    }
    try feed(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
  }
}

/// Finds the rows in the bytes of a worksheet as they come.
private struct RowSkipper {
  private enum State {
    case before
    case inside
    case behind
  }

  /// More bytes than any of the searched words has.
  private static let overlap = 64
  private static let word = Array("sheetData>".utf8)
  private var state = State.before
  private var rest: [UInt8] = []

  /// Puts what was not used yet at the beginning of the buffer, and gives back how much.
  func keep(in buffer: UnsafeMutableRawBufferPointer) -> Int {
    buffer.copyBytes(from: rest)
    return rest.count
  }

  /// The pieces that are not rows, as far as it is certain.
  mutating func pieces(of bytes: UnsafeRawBufferPointer, isLast: Bool) -> [UnsafeRawBufferPointer] {
    var pieces: [UnsafeRawBufferPointer] = []
    var start = 0
    if state == .before, let end = Self.startOfRows(in: bytes) {
      pieces.append(UnsafeRawBufferPointer(rebasing: bytes[..<end]))
      (state, start) = (.inside, end)
    }
    if state == .inside, let end = Self.endOfRows(in: bytes, from: start) {
      (state, start) = (.behind, end)
    }
    let certain = isLast ? bytes.count : max(start, bytes.count - Self.overlap)
    if state == .behind || state == .before {
      pieces.append(UnsafeRawBufferPointer(rebasing: bytes[start..<certain]))
    }
    rest = Array(bytes[certain...])
    return pieces
  }

  /// The place behind the tag `<sheetData>`, whatever its prefix; `nil` for one that closes itself.
  private static func startOfRows(in bytes: UnsafeRawBufferPointer) -> Int? {
    tag(in: bytes, from: 0, isEnd: false)?.upperBound
  }

  /// The place of the tag `</sheetData>`, whatever its prefix.
  private static func endOfRows(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    tag(in: bytes, from: start, isEnd: true)?.lowerBound
  }

  /// The first tag of that kind; text can have the same letters, but not the `<` before them.
  private static func tag(
    in bytes: UnsafeRawBufferPointer, from start: Int, isEnd: Bool
  ) -> Range<Int>? {
    var place = start
    while let index = word(in: bytes, from: place) {
      place = index + Self.word.count
      var first = index - 1
      if first >= start, bytes[first] == 0x3A {
        first -= 1
        while first >= start, isNameByte(bytes[first]) { first -= 1 }
      }
      if isEnd, first >= start, bytes[first] == 0x2F { first -= 1 } else if isEnd { continue }
      if first >= start, bytes[first] == 0x3C { return first..<place }
    }
    return nil
  }

  /// The next `sheetData>`, found by its D, the rarest letter of it in a worksheet.
  private static func word(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var place = start + 5
    while let base = bytes.baseAddress, place < bytes.count,
      let found = memchr(base + place, 0x44, bytes.count - place)
    {
      let index = UnsafeRawPointer(found) - base - 5
      place = index + 6
      guard index + word.count <= bytes.count else { return nil }
      if bytes[index..<index + word.count].elementsEqual(word) { return index }
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2D || byte == 0x2E || byte == 0x5F
  }
}
