internal import Foundation

/// The marks of a registry in the first 100 bytes of the file.
struct FileHeader {
  private let path: String
  private let bytes: Data

  init(path: String) throws(RegistryError) {
    self.path = path
    guard let file = FileHandle(forReadingAtPath: path) else { throw .cannotOpen(path: path) }
    defer { try? file.close() }
    bytes = (try? file.read(upToCount: 100)) ?? Data()
  }

  /// The version of the registry in the file.
  var version: Int { number(at: 60) }

  /// Refuses what is no registry or was not written by this version of the program.
  ///
  /// - Parameter isUpgrade: whether an older file is what is wanted.
  /// - Throws: ``RegistryError/notARegistry(path:)``, ``RegistryError/newerVersion(path:version:)``,
  ///   ``RegistryError/olderVersion(path:version:)``.
  func check(isUpgrade: Bool = false) throws(RegistryError) {
    guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3\0".utf8)),
      number(at: 68) == Schema.applicationID
    else { throw .notARegistry(path: path) }
    guard version <= Schema.version else { throw .newerVersion(path: path, version: version) }
    guard version == Schema.version || isUpgrade else {
      throw .olderVersion(path: path, version: version)
    }
  }

  private func number(at offset: Int) -> Int {
    bytes.dropFirst(offset).prefix(4).reduce(0) { $0 << 8 | Int($1) }
  }
}
