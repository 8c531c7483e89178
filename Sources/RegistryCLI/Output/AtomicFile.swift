import Glibc

/// A file that appears whole or not at all.
struct AtomicFile {
  let path: String

  /// Writes beside the path and renames when all is written; only its owner may read it.
  ///
  /// - Returns: whether a file was there before and has been replaced.
  func write(_ body: (any ByteSink) throws -> Void) throws -> Bool {
    let replaces = try isOrdinaryFile()
    let draft = "\(path).\(getpid()).tmp"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure }
    do {
      try writeAndClose(descriptor, body)
      guard rename(draft, path) == 0 else { throw failure }
    } catch {
      unlink(draft)
      throw error
    }
    return replaces
  }

  private func writeAndClose(
    _ descriptor: Int32, _ body: (any ByteSink) throws -> Void
  ) throws {
    defer { close(descriptor) }
    try body(FileDescriptorSink(descriptor: descriptor))
    guard fsync(descriptor) == 0 else { throw failure }
  }

  /// False when nothing is there; refuses folders and devices, which a rename would break.
  private func isOrdinaryFile() throws -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    guard status.st_mode & S_IFMT == S_IFREG else { throw OutputError.notAFile(path: path) }
    return true
  }

  private var failure: OutputError {
    .cannotCreate(path: path, reason: String(cString: strerror(errno)))
  }
}
