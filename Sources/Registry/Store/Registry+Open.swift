internal import Foundation
internal import GRDB

extension Registry {
  /// How a registry is opened.
  public enum Access: Sendable {
    /// Reads only; works on a read-only file and beside a writer.
    case reading
    /// Reads and files acts.
    case writing
  }

  /// Opens an existing registry.
  ///
  /// - Throws: ``RegistryError`` when there is no file, it is not a registry, is newer than this
  ///   program, or cannot be opened for the access asked for.
  public static func open(
    at path: String, for access: Access, clock: RegistryClock = .system
  ) throws(RegistryError) -> Registry {
    guard FileManager.default.fileExists(atPath: path) else { throw .noSuchFile(path: path) }
    if access == .writing && !FileManager.default.isWritableFile(atPath: path) { throw .readOnly }
    do {
      let configuration = Configuration.registry(readOnly: access == .reading)
      // The header is read before anything is set, so that a foreign file is left as it is.
      try checkHeader(path)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return Registry(queue: queue, clock: clock, path: path)
    } catch { throw RegistryError(error, path: path) }
  }

  /// Checks the marks of a registry in the first 100 bytes of the file.
  private static func checkHeader(_ path: String) throws(RegistryError) {
    guard let file = FileHandle(forReadingAtPath: path) else { throw .cannotOpen(path: path) }
    defer { try? file.close() }
    guard let header = try? file.read(upToCount: 100), header.count == 100,
      header.starts(with: Array("SQLite format 3\0".utf8)),
      bigEndian(header, at: 68) == Schema.applicationID
    else { throw .notARegistry(path: path) }
    let version = bigEndian(header, at: 60)
    guard version <= Schema.version else { throw .newerVersion(path: path, version: version) }
  }

  private static func bigEndian(_ data: Data, at offset: Int) -> Int {
    data[(data.startIndex + offset)..<(data.startIndex + offset + 4)]
      .reduce(0) { $0 << 8 | Int($1) }
  }
}
