import CooperativeLaw
import Glibc

/// Bytes into an open file descriptor.
struct FileDescriptorSink: ByteSink {
  let descriptor: Int32

  /// Writes all the bytes, going on after a signal or a partial write.
  func write(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      let written = Glibc.write(descriptor, start, rest.count)
      if written < 0 {
        if errno == EINTR { continue }
        throw OutputError.cannotWrite(reason: String(cString: strerror(errno)))
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
    }
  }
}
