import CLibCSV
import Foundation

/// libcsv with the rules of this registry: strict about quotes, bounded in memory.
final class CSVParser {
  enum Fault: Error {
    case cellTooLarge
    case rowTooLarge
    case textAfterQuote
    case unclosedQuote
  }

  /// libcsv grows its buffer by this much; its own 128 bytes would grow it thousands of times.
  private static let growth = 64 * 1024
  private static let options = UInt8(CSV_STRICT | CSV_STRICT_FINI)

  let cells: UnsafeMutablePointer<CSVCells>
  private let parser: UnsafeMutablePointer<csv_parser>

  init(delimiter: UInt8, options: CSVReadOptions) {
    cells = .allocate(capacity: 1)
    cells.initialize(to: CSVCells(options: options))
    parser = .allocate(capacity: 1)
    parser.initialize(to: csv_parser())
    csv_init(parser, Self.options)
    csv_set_delim(parser, delimiter)
    csv_set_blk_size(parser, Self.growth)
    csv_set_realloc_func(parser) { pointer, size in
      size <= CSVParser.memoryLimit ? realloc(pointer, size) : nil
    }
  }

  deinit {
    cells.pointee.deallocate()
    cells.deallocate()
    csv_free(parser)
    parser.deallocate()
  }

  /// Above the largest cell limit, so that a cell of exactly that size and its quote still fit.
  private static let memoryLimit = CSVCells.cellLimit + growth

  /// Whether the text read so far ends inside a quoted cell.
  var isInQuotes: Bool { parser.pointee.quoted != 0 }

  /// Whether a row has begun and not ended.
  var isMidRow: Bool {
    !cells.pointee.isRowEnded
      && (cells.pointee.count > 0 || parser.pointee.entry_pos > 0 || isInQuotes)
  }

  /// Reads one physical line or a part of it, in which at most one row ends.
  func feed(_ bytes: UnsafeRawBufferPointer) throws(Fault) {
    var rest = bytes
    while true {
      let done = parse(rest)
      if done == rest.count { return try checkSize() }
      guard csv_error(parser) == CSV_EPARSE else { throw .cellTooLarge }
      guard !isInQuotes else { throw .textAfterQuote }
      acceptQuoteInPlainCell(rest[done])
      rest = UnsafeRawBufferPointer(rebasing: rest[(done + 1)...])
    }
  }

  /// Ends the last row when the file does not end with a line break.
  func finish() throws(Fault) {
    guard csv_fini(parser, Self.onCell, Self.onRow, cells) == 0 else { throw .unclosedQuote }
    try checkSize()
  }

  private func parse(_ bytes: UnsafeRawBufferPointer) -> Int {
    csv_parse(parser, bytes.baseAddress, bytes.count, Self.onCell, Self.onRow, cells)
  }

  /// Hand-made lists hold names such as: HTX "An Phú"; there the quote is plain text.
  private func acceptQuoteInPlainCell(_ quote: UInt8) {
    csv_set_opts(parser, 0)
    withUnsafeBytes(of: quote) { _ = parse($0) }
    csv_set_opts(parser, Self.options)
  }

  private func checkSize() throws(Fault) {
    if cells.pointee.isCellTooLarge { throw .cellTooLarge }
    if cells.pointee.isRowTooLarge { throw .rowTooLarge }
  }

  private static let onCell:
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
      cell, length, context in
      context?.assumingMemoryBound(to: CSVCells.self).pointee.append(cell, length)
    }

  private static let onRow: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = {
    _, context in
    context?.assumingMemoryBound(to: CSVCells.self).pointee.isRowEnded = true
  }
}
