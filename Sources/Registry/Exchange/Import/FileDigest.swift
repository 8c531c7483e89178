internal import Crypto
internal import Foundation

/// The SHA-256 of a file, by which the same file is known again.
enum FileDigest {
  /// The digest in hexadecimal; the file is read in blocks.
  static func sha256(path: String) throws -> String {
    // Rows are read again for the rejects, which standard input does not allow.
    guard path != "-", let file = fopen(path, "rb") else {
      throw CSVProblem.cannotOpen(path: path, code: path == "-" ? ESPIPE : errno)
    }
    defer { fclose(file) }
    var hash = SHA256()
    try withUnsafeTemporaryAllocation(byteCount: 256 * 1024, alignment: 16) { block in
      while true {
        let count = fread(block.baseAddress, 1, block.count, file)
        guard count > 0 else { break }
        hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: block[..<count]))
      }
      if ferror(file) != 0 { throw CSVProblem.cannotRead(path: path, code: errno) }
    }
    return Data(hash.finalize()).hexadecimal
  }
}
