extension UnsafeBufferPointer<UInt8> {
  /// Reads the scalar at an index and moves the index behind it; a broken byte reads as U+FFFD.
  @inline(__always)
  func scalar(at index: inout Int) -> UInt32 {
    let first = UInt32(self[index])
    index &+= 1
    if first < 0x80 { return first }
    if first >= 0xC2, first < 0xE0, let second = continuation(at: index) {
      index &+= 1
      return (first & 0x1F) << 6 | second
    }
    if first >= 0xE0, first < 0xF0, let second = continuation(at: index),
      let third = continuation(at: index &+ 1)
    {
      let value = (first & 0x0F) << 12 | second << 6 | third
      guard value >= 0x800, value &- 0xD800 >= 0x800 else { return 0xFFFD }
      index &+= 2
      return value
    }
    return longScalar(first: first, at: &index)
  }

  private func longScalar(first: UInt32, at index: inout Int) -> UInt32 {
    guard first >= 0xF0, first < 0xF5, let second = continuation(at: index),
      let third = continuation(at: index + 1), let fourth = continuation(at: index + 2)
    else { return 0xFFFD }
    let value = (first & 0x07) << 18 | second << 12 | third << 6 | fourth
    guard (0x10000...0x10FFFF).contains(value) else { return 0xFFFD }
    index += 3
    return value
  }

  @inline(__always)
  private func continuation(at index: Int) -> UInt32? {
    guard index < count, self[index] & 0xC0 == 0x80 else { return nil }
    return UInt32(self[index] & 0x3F)
  }
}

extension String {
  /// Lends the UTF-8 bytes without copying native strings.
  @inline(__always)
  func lendingUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = self
    return copy.withUTF8(body)
  }
}
