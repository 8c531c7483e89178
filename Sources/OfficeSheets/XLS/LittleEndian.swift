/// Numbers in bytes, the low byte first; `nil` beyond the end.
struct LittleEndian {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }
  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// How many bytes there are.
  var count: Int { bytes.count }

  /// All 32-bit numbers from the beginning on.
  var words: [UInt32] { (0..<bytes.count / 4).compactMap { u32($0 * 4) } }

  func u8(_ offset: Int) -> UInt8? {
    offset < bytes.count ? bytes[bytes.startIndex + offset] : nil
  }

  func u16(_ offset: Int) -> UInt16? {
    guard offset + 2 <= bytes.count else { return nil }
    let start = bytes.startIndex + offset
    return UInt16(bytes[start]) | UInt16(bytes[start + 1]) << 8
  }

  func u32(_ offset: Int) -> UInt32? {
    guard let low = u16(offset), let high = u16(offset + 2) else { return nil }
    return UInt32(low) | UInt32(high) << 16
  }

  func double(_ offset: Int) -> Double? {
    guard let low = u32(offset), let high = u32(offset + 4) else { return nil }
    return Double(bitPattern: UInt64(low) | UInt64(high) << 32)
  }

  /// The bytes of a range; `nil` when it leads beyond the end.
  func slice(_ offset: Int, _ count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, count >= 0, offset + count <= bytes.count else { return nil }
    let start = bytes.startIndex + offset
    return bytes[start..<start + count]
  }
}
