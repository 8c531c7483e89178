/// Reads digits alone, or in groups of three behind dots, byte by byte; `nil` leaves it to others.
@inline(__always)
func plainAmount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  guard let first = bytes.first, first &- 0x30 < 10, bytes.count <= 18 else { return nil }
  var amount = 0
  var groupLength = 0
  var hasGroups = false
  for byte in bytes {
    if byte == UInt8(ascii: ".") {
      let isGroup = hasGroups ? groupLength == 3 : groupLength <= 3 && first != UInt8(ascii: "0")
      guard isGroup else { return nil }
      hasGroups = true
      groupLength = 0
    } else {
      guard byte &- 0x30 < 10 else { return nil }
      amount = amount * 10 + Int(byte &- 0x30)
      groupLength += 1
    }
  }
  return hasGroups && groupLength != 3 ? nil : amount
}
