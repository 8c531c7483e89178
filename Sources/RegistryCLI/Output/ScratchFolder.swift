import Foundation
import Registry

/// A folder for unfinished files beside the file that they become; only its owner may enter.
struct ScratchFolder {
  let path: String

  /// Runs the body with a new folder beside the file that is being made, and takes it away with all
  /// that is in it, also on errors.
  static func with<Value>(
    beside file: String, _ body: (ScratchFolder) throws -> Value
  ) throws -> Value {
    try PrivateFolder.with(
      prefix: file,
      else: { OutputError.cannotCreate(path: file, reason: String(cString: strerror($0))) },
      { try body(ScratchFolder(path: $0)) })
  }

  /// Hands the bytes of a finished file in the folder to a sink, block by block.
  func copy(_ name: String, to sink: any ByteSink) throws {
    guard let input = InputStream(fileAtPath: path + "/" + name) else {
      throw OutputError.cannotWrite(reason: name)
    }
    input.open()
    defer { input.close() }
    var block = [UInt8](repeating: 0, count: OutputBuffer.capacity)
    while true {
      let count = input.read(&block, maxLength: block.count)
      guard count >= 0 else {
        throw OutputError.cannotWrite(reason: input.streamError?.localizedDescription ?? name)
      }
      guard count > 0 else { return }
      try block.withUnsafeBytes { bytes in
        try sink.write(UnsafeRawBufferPointer(rebasing: bytes.prefix(count)))
      }
    }
  }
}
