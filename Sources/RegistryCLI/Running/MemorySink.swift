import Synchronization

/// Bytes kept in memory, for runs whose output is compared.
final class MemorySink: ByteSink {
  private let bytes = Mutex<[UInt8]>([])

  /// Adds the bytes.
  func write(_ added: UnsafeRawBufferPointer) { bytes.withLock { $0.append(contentsOf: added) } }

  /// All that was written, as text.
  var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }
}
