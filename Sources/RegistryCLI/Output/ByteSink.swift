/// Where bytes go: a file descriptor, or memory in tests.
protocol ByteSink: Sendable {
  /// Writes all the bytes.
  func write(_ bytes: UnsafeRawBufferPointer) throws
}

extension ByteSink {
  /// Writes a text as UTF-8.
  func write(_ text: String) throws {
    try Array(text.utf8).withUnsafeBytes { try write($0) }
  }
}
