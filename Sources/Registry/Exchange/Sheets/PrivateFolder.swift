internal import Foundation

/// A folder for what is read once more in a moment; only its owner may enter.
enum PrivateFolder {
  /// Runs the body with a new folder, and takes it away with all that is in it, also on errors.
  static func with<Value>(
    in parent: String = FileManager.default.temporaryDirectory.path,
    _ body: (_ path: String) throws -> Value
  ) throws -> Value {
    var template = Array("\(parent)/htx-import.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw CSVProblem.cannotWrite(path: parent, code: errno)
    }
    let path = template.withUnsafeBufferPointer { letters in
      letters.baseAddress.map { String(cString: $0) } ?? parent
    }
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try body(path)
  }
}
