import Registry

/// Bytes on their way to a sink, and the SHA-256 of all of them.
final class SealedSink: ByteSink, @unchecked Sendable {
  private let sink: any ByteSink
  private var seal = ExportSeal()

  /// Stands before a sink.
  init(_ sink: any ByteSink) { self.sink = sink }

  /// The digest of what was written, in hexadecimal.
  var sha256: String { seal.sha256 }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    seal.take(bytes)
    try sink.write(bytes)
  }
}
