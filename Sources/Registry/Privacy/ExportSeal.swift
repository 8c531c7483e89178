internal import Crypto
internal import Foundation

/// The SHA-256 of bytes as they leave, one block after another.
public struct ExportSeal {
  private var hash = SHA256()

  /// Begins with no bytes.
  public init() {}

  /// Takes the next bytes in.
  public mutating func take(_ bytes: UnsafeRawBufferPointer) { hash.update(bufferPointer: bytes) }

  /// The digest of a file that is there.
  ///
  /// - Throws: ``CSVProblem`` when it cannot be read.
  public static func sha256(ofFile path: String) throws -> String {
    try FileDigest.sha256(path: path)
  }

  /// The digest of all bytes so far, in hexadecimal.
  public var sha256: String {
    Data(hash.finalize()).hexadecimal
  }
}
