/// Finds the first bytes that are not well-formed UTF-8 (Unicode 17, table 3-7), across blocks.
struct UTF8Check {
  /// How many bytes the sequence under way still needs.
  private var missing = 0
  /// How many bytes of the sequence under way have been seen.
  private(set) var seen = 0
  /// The first byte of the sequence under way.
  private(set) var lead: UInt8 = 0
  private var lowest: UInt8 = 0x80
  private var highest: UInt8 = 0xBF

  /// Whether a sequence is under way that a later block must finish.
  var isMidSequence: Bool { missing > 0 }

  /// Where the first ill-formed sequence starts, counted from the start of the block.
  ///
  /// It is negative when the sequence began in an earlier block.
  mutating func firstFault(in block: UnsafeRawBufferPointer) -> Int? {
    var check = self
    defer { self = check }
    var index = 0
    while true {
      if check.missing == 0 {
        index = endOfASCII(in: block, from: index)
        guard index < block.count else { return nil }
        guard check.begin(block[index]) else { return index }
      } else {
        guard index < block.count else { return nil }
        let byte = block[index]
        guard byte >= check.lowest, byte <= check.highest else { return index - check.seen }
        check.lowest = 0x80
        check.highest = 0xBF
        check.missing -= 1
        check.seen += 1
      }
      index += 1
    }
  }

  private mutating func begin(_ lead: UInt8) -> Bool {
    seen = 1
    self.lead = lead
    switch lead {
    case 0xC2...0xDF: missing = 1
    case 0xE0...0xEF: missing = 2
    case 0xF0...0xF4: missing = 3
    default: return false
    }
    lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    return true
  }
}

/// Most of a register is ASCII, so eight bytes are looked at together.
private func endOfASCII(in block: UnsafeRawBufferPointer, from start: Int) -> Int {
  var index = start
  while index + 8 <= block.count {
    let word = UInt64(
      littleEndian: block.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    let high = word & 0x8080_8080_8080_8080
    if high != 0 { return index + high.trailingZeroBitCount / 8 }
    index += 8
  }
  while index < block.count, block[index] < 0x80 { index += 1 }
  return index
}
