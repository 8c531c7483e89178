import Foundation

/// The text of a file in blocks that are known to be UTF-8 without NUL.
final class CSVBlocks {
  enum Next {
    case block(UnsafeRawBufferPointer)
    case end
    case nulByte(offset: Int)
    case notUTF8(offset: Int, byte: UInt8)
  }

  private let source: CSVSource
  private let head: UnsafeMutableRawBufferPointer
  private var headPosition: Int
  private let blockSize: Int
  private var check = UTF8Check()
  /// What comes after the good part of the last block.
  private var fault: Next?
  /// How many bytes were handed out or looked at.
  private(set) var bytesRead: Int

  init(source: CSVSource, head: CSVHead, blockSize: Int) {
    self.source = source
    self.blockSize = max(1, blockSize)
    self.head = .allocate(byteCount: head.bytes.count, alignment: 1)
    self.head.copyBytes(from: head.bytes)
    headPosition = head.markLength
    bytesRead = head.markLength
  }

  deinit { head.deallocate() }

  func next() throws(CSVProblem) -> Next {
    if let fault { return fault }
    guard let block = try nextRaw() else { return atEnd() }
    let start = bytesRead
    bytesRead += block.count
    guard let good = goodLength(of: block, at: start) else { return .block(block) }
    return .block(UnsafeRawBufferPointer(rebasing: block[..<good]))
  }

  private func nextRaw() throws(CSVProblem) -> UnsafeRawBufferPointer? {
    guard headPosition < head.count else { return try source.next() }
    let end = min(head.count, headPosition + blockSize)
    defer { headPosition = end }
    return UnsafeRawBufferPointer(rebasing: head[headPosition..<end])
  }

  /// How much of the block is good; none when all of it is.
  private func goodLength(of block: UnsafeRawBufferPointer, at start: Int) -> Int? {
    let nul = position(ofNULIn: block)
    let before = UnsafeRawBufferPointer(rebasing: block[..<(nul ?? block.count)])
    let sequenceLead = check.lead
    if let bad = check.firstFault(in: before) {
      fault = .notUTF8(offset: start + bad, byte: bad < 0 ? sequenceLead : block[bad])
      return max(0, bad)
    }
    guard let nul else { return nil }
    fault =
      check.isMidSequence
      ? .notUTF8(offset: start + nul - check.seen, byte: check.lead)
      : .nulByte(offset: start + nul)
    return nul
  }

  private func position(ofNULIn block: UnsafeRawBufferPointer) -> Int? {
    guard let base = block.baseAddress else { return nil }
    return memchr(base, 0, block.count).map { UnsafeRawPointer($0) - base }
  }

  private func atEnd() -> Next {
    guard check.isMidSequence else { return .end }
    return .notUTF8(offset: bytesRead - check.seen, byte: check.lead)
  }
}
