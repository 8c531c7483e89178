import Foundation

/// The bytes that wait to be written; room is made before bytes are put.
struct CSVOutputBlock {
  static let size = 64 * 1024

  private var bytes: UnsafeMutablePointer<UInt8>
  private(set) var capacity = Self.size
  private(set) var count = 0
  /// How many cells the row under way has.
  var cellsInRow = 0
  /// Whether none of them holds anything.
  var isRowEmpty = true

  init() { bytes = .allocate(capacity: capacity) }

  func deallocate() { bytes.deallocate() }

  var contents: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: bytes, count: count) }

  mutating func empty() { count = 0 }

  /// Grows an empty block for a cell that no block would hold.
  mutating func grow(to room: Int) {
    bytes.deallocate()
    capacity = room
    bytes = .allocate(capacity: room)
  }

  mutating func put(_ byte: UInt8) {
    bytes[count] = byte
    count += 1
  }

  mutating func put(_ cell: UnsafeRawBufferPointer) {
    guard let base = cell.baseAddress else { return }
    memcpy(bytes + count, base, cell.count)
    count += cell.count
  }

  /// Puts a cell with each quote in it written twice.
  mutating func putDoublingQuotes(_ cell: UnsafeRawBufferPointer) {
    for byte in cell {
      if byte == UInt8(ascii: "\"") { put(byte) }
      put(byte)
    }
  }

  mutating func put(_ number: Int) {
    if number < 0 { put(UInt8(ascii: "-")) }
    let start = count
    var rest = number.magnitude
    repeat {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
      rest = quotient
    } while rest > 0
    var digits = UnsafeMutableBufferPointer(start: bytes + start, count: count - start)
    digits.reverse()
  }
}
