import CooperativeLaw
import Foundation
import Registry

/// A file that an officer names to be read.
enum InputFile {
  /// Its bytes; a file that cannot be opened is told with its name.
  static func read(_ path: String) throws -> Data {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw RegistryError.unreadableInput(
        LocalizedText(vi: "Không mở được \(path).", en: "\(path) cannot be opened."),
        remedy: LocalizedText(
          vi: "Hãy xem lại tên tệp và quyền đọc.", en: "See the name and permissions of the file."))
    }
    return bytes
  }
}
