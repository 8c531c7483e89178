import Foundation

/// The bytes of a file or of standard input, block by block.
final class CSVSource {
  let path: String
  private let descriptor: Int32
  private let totalBytes: Int?
  private let hooks: CSVReadHooks
  private let block: UnsafeMutableRawBufferPointer
  private var bytesRead = 0

  init(path: String, blockSize: Int, hooks: CSVReadHooks) throws(CSVProblem) {
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotOpen(path: path, code: errno) }
    self.path = path
    self.hooks = hooks
    totalBytes = regularFileSize(descriptor)
    block = .allocate(byteCount: max(1, blockSize), alignment: 16)
  }

  deinit {
    block.deallocate()
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// The next block, good until the following call; none at the end of the file.
  func next() throws(CSVProblem) -> UnsafeRawBufferPointer? {
    var count = read(descriptor, block.baseAddress, block.count)
    while count < 0, errno == EINTR {
      count = read(descriptor, block.baseAddress, block.count)
    }
    guard count >= 0 else { throw .cannotRead(path: path, code: errno) }
    guard count > 0 else { return nil }
    let bytes = UnsafeRawBufferPointer(rebasing: block[..<count])
    bytesRead += count
    hooks.onBlock?(bytes)
    hooks.onProgress?(bytesRead, totalBytes)
    return bytes
  }
}

private func regularFileSize(_ descriptor: Int32) -> Int? {
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  return Int(status.st_size)
}
