internal import Foundation

/// A folder for unfinished files, or what is read once more in a moment; only its owner may enter.
package enum PrivateFolder {
  /// Runs the body with a new folder, and takes it away with all that is in it, also on errors.
  ///
  /// - Parameters:
  ///   - prefix: the path that the folder's name begins with.
  ///   - fault: what is thrown for the system's error when no folder can be made.
  ///   - body: is given the path of the folder.
  /// - Returns: what the body returns.
  /// - Throws: the fault, or what the body throws.
  package static func with<Value>(
    prefix: String, else fault: (_ code: Int32) -> any Error,
    _ body: (_ path: String) throws -> Value
  ) throws -> Value {
    var template = Array("\(prefix).XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw fault(errno) }
    let path = template.withUnsafeBufferPointer { letters in
      letters.baseAddress.map { String(cString: $0) } ?? prefix
    }
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try body(path)
  }

  /// The same in a folder for temporary files.
  static func with<Value>(
    in parent: String = FileManager.default.temporaryDirectory.path,
    _ body: (_ path: String) throws -> Value
  ) throws -> Value {
    try with(
      prefix: parent + "/htx-import",
      else: { CSVProblem.cannotWrite(path: parent, code: $0) }, body)
  }
}
