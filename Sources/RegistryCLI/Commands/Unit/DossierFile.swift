import CooperativeLaw
import Foundation
import Registry

/// A dossier in a JSON file.
enum DossierFile {
  /// Reads it; a file that cannot be opened is told with its name.
  static func read(_ path: String) throws -> UnitDossier {
    guard let json = FileManager.default.contents(atPath: path) else {
      throw RegistryError.unreadableInput(
        LocalizedText(vi: "Không mở được \(path).", en: "\(path) cannot be opened."),
        remedy: LocalizedText(
          vi: "Hãy xem lại tên tệp và quyền đọc.", en: "See the name and permissions of the file."))
    }
    return try UnitDossier.decode(json: json)
  }
}
