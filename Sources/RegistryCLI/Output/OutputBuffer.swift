/// Bytes gathered into blocks of 64 KiB on their way to a sink.
///
/// Raw memory, because an export writes tens of millions of cells through it.
final class OutputBuffer {
  /// The size of a block.
  static let capacity = 65_536

  private let sink: any ByteSink
  private let memory: UnsafeMutablePointer<UInt8>
  private var count = 0

  /// Makes an empty buffer before a sink.
  init(_ sink: any ByteSink) {
    self.sink = sink
    memory = .allocate(capacity: OutputBuffer.capacity)
  }

  deinit { memory.deallocate() }

  /// Adds one byte.
  func append(_ byte: UInt8) throws {
    if count == OutputBuffer.capacity { try flush() }
    memory[count] = byte
    count += 1
  }

  /// Adds bytes; more than a block goes straight to the sink.
  func append(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    guard let start = bytes.baseAddress else { return }
    if count + bytes.count > OutputBuffer.capacity { try flush() }
    guard bytes.count <= OutputBuffer.capacity else {
      return try sink.write(UnsafeRawBufferPointer(bytes))
    }
    (memory + count).update(from: start, count: bytes.count)
    count += bytes.count
  }

  /// Adds a text as UTF-8.
  func append(_ text: String) throws {
    try text.withUTF8Bytes { try append($0) }
  }

  /// Hands what is gathered to the sink.
  func flush() throws {
    try sink.write(UnsafeRawBufferPointer(start: memory, count: count))
    count = 0
  }
}

extension String {
  /// Reads the UTF-8 in place, without a copy for a native string.
  func withUTF8Bytes<Answer>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Answer
  ) rethrows -> Answer {
    if let answer = try utf8.withContiguousStorageIfAvailable(body) { return answer }
    return try Array(utf8).withUnsafeBufferPointer(body)
  }
}
