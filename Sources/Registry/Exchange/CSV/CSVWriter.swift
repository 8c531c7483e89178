/// Writes rows as RFC 4180 says, in blocks, quoting only what needs it.
///
/// Call ``finish()`` at the end: what is still in the block is not written before.
public final class CSVWriter {
  private let options: CSVWriteOptions
  private let sink: (UnsafeRawBufferPointer) throws -> Void
  /// Behind a pointer, so that no cell costs a run-time check of exclusive access.
  private let block: UnsafeMutablePointer<CSVOutputBlock>

  /// Writes to a closure that takes each full block.
  public init(
    options: CSVWriteOptions = CSVWriteOptions(),
    sink: @escaping (UnsafeRawBufferPointer) throws -> Void
  ) {
    self.options = options
    self.sink = sink
    block = .allocate(capacity: 1)
    block.initialize(to: CSVOutputBlock())
    if options.startsWithMark { for byte in "\u{FEFF}".utf8 { block.pointee.put(byte) } }
  }

  deinit {
    block.pointee.deallocate()
    block.deallocate()
  }

  /// Writes a cell from its UTF-8 bytes.
  public func write(_ cell: UnsafeBufferPointer<UInt8>) throws {
    try startCell(length: cell.count)
    let bytes = UnsafeRawBufferPointer(cell)
    let isGuarded = options.guardsFormulas && FormulaGuard.isNeeded(bytes)
    if needsQuotes(bytes) {
      block.pointee.put(quote)
      if isGuarded { block.pointee.put(FormulaGuard.sign) }
      block.pointee.putDoublingQuotes(bytes)
      block.pointee.put(quote)
    } else {
      if isGuarded { block.pointee.put(FormulaGuard.sign) }
      block.pointee.put(bytes)
    }
  }

  /// Writes a cell from text.
  public func write(_ cell: String) throws {
    var cell = cell
    try cell.withUTF8 { try write($0) }
  }

  /// Writes a cell from a whole number.
  public func write(_ number: Int) throws {
    try startCell(length: 20)
    block.pointee.put(number)
  }

  /// Writes a decimal number or a day, which needs neither quotes nor a guard.
  public func write(number: String) throws {
    var number = number
    try startCell(length: number.utf8.count)
    number.withUTF8 { block.pointee.put(UnsafeRawBufferPointer($0)) }
  }

  /// Ends the row.
  public func endRow() throws {
    try makeRoom(4)
    // A lone empty cell would read as a blank line.
    if block.pointee.cellsInRow == 1, block.pointee.isRowEmpty {
      block.pointee.put(quote)
      block.pointee.put(quote)
    }
    if options.usesCRLF { block.pointee.put(UInt8(ascii: "\r")) }
    block.pointee.put(UInt8(ascii: "\n"))
    block.pointee.cellsInRow = 0
    block.pointee.isRowEmpty = true
  }

  /// Writes a whole row of text.
  public func writeRow(_ cells: some Sequence<String>) throws {
    for cell in cells { try write(cell) }
    try endRow()
  }

  /// Writes what is left in the block.
  public func finish() throws {
    guard block.pointee.count > 0 else { return }
    try sink(block.pointee.contents)
    block.pointee.empty()
  }

  private func startCell(length: Int) throws {
    // Every byte may be a quote and double; delimiter, guard and two quotes come to four.
    try makeRoom(2 * length + 4)
    if block.pointee.cellsInRow > 0 { block.pointee.put(options.delimiter) }
    block.pointee.cellsInRow += 1
    if length > 0 { block.pointee.isRowEmpty = false }
  }

  private func makeRoom(_ room: Int) throws {
    guard block.pointee.count + room > block.pointee.capacity else { return }
    try finish()
    if room > block.pointee.capacity { block.pointee.grow(to: room) }
  }

  private func needsQuotes(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return false }
    // Readers trim plain cells, and the mark of UTF-8 is no mark inside quotes.
    if isBlank(first) || isBlank(last) || first == 0xEF { return true }
    let delimiter = options.delimiter
    var isFound = false
    for byte in bytes {
      let isBreak = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      isFound = isFound || byte == delimiter || byte == quote || isBreak
    }
    return isFound
  }
}

private let quote = UInt8(ascii: "\"")

private func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}
