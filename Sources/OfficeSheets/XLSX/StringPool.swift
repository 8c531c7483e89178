/// Many strings in few blocks of bytes: a hundred times the count, but no object for each.
///
/// Blocks do not grow once they are full, so that adding never needs twice the memory.
struct StringPool {
  private static let blockBits = 20
  private static let placesInBlock = 1 << 16
  /// The most bytes that one string can have.
  static let longest = 1 << blockBits

  private var blocks: [[UInt8]] = []
  private var places: [[UInt64]] = []
  private(set) var count = 0
  private(set) var byteCount = 0

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    let room = 1 << Self.blockBits
    if blocks.isEmpty || blocks[blocks.count - 1].count + text.count > room {
      blocks.append([])
      blocks[blocks.count - 1].reserveCapacity(text.count > room ? text.count : room)
    }
    if count.isMultiple(of: Self.placesInBlock) {
      places.append([])
      places[places.count - 1].reserveCapacity(Self.placesInBlock)
    }
    let start = blocks[blocks.count - 1].count
    // A block starts at most a mebibyte in, and a text has at most 2^20 bytes.
    places[places.count - 1].append(
      UInt64(blocks.count - 1) << 42 | UInt64(start) << 21 | UInt64(text.count))
    blocks[blocks.count - 1].append(contentsOf: text)
    count += 1
    byteCount += text.count
  }

  /// The string of an index, which must be below ``count``.
  subscript(index: Int) -> String {
    let place = places[index / Self.placesInBlock][index % Self.placesInBlock]
    let start = Int(place >> 21 & 0x1F_FFFF)
    let length = Int(place & 0x1F_FFFF)
    return blocks[Int(place >> 42)].withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[start..<start + length]), as: UTF8.self)
    }
  }
}
