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
  /// - Parameters:
  ///   - path: the file.
  ///   - access: what for.
  ///   - clock: dates filings and gives today.
  ///   - patience: seconds to wait for another program that is writing.
  /// - Returns: the registry.
  /// - Throws: ``RegistryError`` when there is no file, it is not a registry, is newer than this
  ///   program, or cannot be opened for the access asked for.
  public static func open(
    at path: String, for access: Access, clock: RegistryClock = .system, patience: Double = 5
  ) throws(RegistryError) -> Registry {
    guard FileManager.default.fileExists(atPath: path) else { throw .noSuchFile(path: path) }
    if access == .writing && !FileManager.default.isWritableFile(atPath: path) { throw .readOnly }
    do {
      // The header is read before anything is set, so that a foreign file is left as it is.
      try FileHeader(path: path).check()
      let queue =
        try access == .writing
        ? connection(path, .together, access, patience) : reader(path, patience)
      return Registry(queue: queue, clock: clock, path: path, access: access)
    } catch { throw RegistryError(error, path: path) }
  }

  /// A connection that reads, also where the disk has no room for a log.
  private static func reader(_ path: String, _ patience: Double) throws -> DatabaseQueue {
    let way = OpeningWay.forReading(path)
    do {
      let queue = try connection(path, way, .reading, patience)
      try queue.read { db in _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") }
      return queue
    } catch let error as DatabaseError where error.resultCode == .SQLITE_IOERR {
      guard way == .together, OpeningWay.hasNothingLogged(path) else { throw error }
      return try connection(path, .alone, .reading, patience)
    }
  }

  private static func connection(
    _ path: String, _ way: OpeningWay, _ access: Access, _ patience: Double
  ) throws -> DatabaseQueue {
    try DatabaseQueue(
      path: way.name(of: path),
      configuration: .registry(readOnly: way != .together, for: access, patience: patience))
  }

  /// Refuses to write what was opened for reading.
  func requireWriting() throws(RegistryError) {
    if access == .reading { throw .readOnly }
  }
}

/// How a connection shares the file with other programs.
private enum OpeningWay {
  /// It may write the log beside the file, and clears it away as the last to leave.
  case together
  /// It reads the file and a log that is there.
  case besideLog
  /// It reads the file alone: there is no log, and none can be made.
  case alone

  /// A reader that may write leaves no log behind; one that may not must not make a log, which
  /// would bar the owner of the file from writing.
  static func forReading(_ path: String) -> OpeningWay {
    let files = FileManager.default
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    if files.isWritableFile(atPath: path), files.isWritableFile(atPath: folder) {
      return .together
    }
    return files.fileExists(atPath: path + "-wal") ? .besideLog : .alone
  }

  /// Whether no filing waits in a log beside the file.
  static func hasNothingLogged(_ path: String) -> Bool {
    let size = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
    return size ?? 0 == 0
  }

  /// What SQLite is told to open.
  func name(of path: String) -> String {
    self == .alone ? URL(fileURLWithPath: path).absoluteString + "?immutable=1" : path
  }
}
