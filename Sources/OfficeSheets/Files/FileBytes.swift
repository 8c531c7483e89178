import Foundation

/// A file on disk that is read once from its beginning.
final class FileBytes {
  let size: Int
  private let path: String
  private let file: UnsafeMutablePointer<FILE>

  init(path: String) throws(SheetProblem) {
    guard let file = fopen(path, "rb") else { throw .unreadable(path: path, code: errno) }
    self.path = path
    self.file = file
    guard fseek(file, 0, SEEK_END) == 0 else {
      size = 0
      throw .unreadable(path: path, code: errno)
    }
    size = ftell(file)
  }

  deinit { fclose(file) }

  /// The first bytes of the file, at most this many.
  func prefix(_ limit: Int) throws(SheetProblem) -> [UInt8] {
    rewind(file)
    let count = min(limit, max(0, size))
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = fread(buffer.baseAddress, 1, count, file)
    }
    guard bytes.count == count, ferror(file) == 0 else {
      throw .unreadable(path: path, code: errno)
    }
    return bytes
  }
}
