import Foundation

/// A new file, or standard output for `-`, that takes the blocks of a CSV writer.
public final class CSVOutputFile {
  private let path: String
  private let descriptor: Int32

  /// Makes the file, readable by its owner alone because lists name people.
  public init(path: String) throws(CSVProblem) {
    descriptor =
      path == "-" ? STDOUT_FILENO : open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(path: path, code: errno) }
    self.path = path
  }

  deinit { if descriptor != STDOUT_FILENO { close(descriptor) } }

  /// Writes all of the bytes.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(CSVProblem) {
    var rest = bytes
    while !rest.isEmpty {
      let written = Foundation.write(descriptor, rest.baseAddress, rest.count)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw .cannotWrite(path: path, code: errno) }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
  }
}
