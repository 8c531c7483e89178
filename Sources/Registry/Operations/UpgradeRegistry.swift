internal import Foundation
internal import GRDB

/// What an upgrade did.
public struct UpgradeOutcome: Sendable, Equatable {
  /// Version of the file before.
  public let from: Int
  /// Version of the file now.
  public let to: Int
  /// Where the file as it was is kept; `nil` when there was nothing to do.
  public let backup: String?
}

extension Registry {
  /// Brings the file of an older program up to this one, in one transaction, after a copy of it was
  /// kept beside it.
  ///
  /// - Throws: ``RegistryError/notARegistry(path:)``, ``RegistryError/newerVersion(path:version:)``,
  ///   ``RegistryError/readOnly``, ``RegistryError/fileExists(path:)`` when a copy of that name is
  ///   there already, or what the disk says; then the file is as it was.
  public static func upgrade(at path: String) throws(RegistryError) -> UpgradeOutcome {
    guard FileManager.default.fileExists(atPath: path) else { throw .noSuchFile(path: path) }
    let header = try FileHeader(path: path)
    try header.check(isUpgrade: true)
    let version = header.version
    guard version < Schema.version else {
      return UpgradeOutcome(from: version, to: version, backup: nil)
    }
    guard FileManager.default.isWritableFile(atPath: path) else { throw .readOnly }
    let backup = "\(path).version-\(version)"
    guard !FileManager.default.fileExists(atPath: backup) else { throw .fileExists(path: backup) }
    do {
      try migrate(path, from: version, backup: backup)
    } catch { throw RegistryError(error, path: path) }
    return UpgradeOutcome(from: version, to: Schema.version, backup: backup)
  }

  private static func migrate(_ path: String, from version: Int, backup: String) throws {
    let queue = try DatabaseQueue(path: path, configuration: .registry(readOnly: false))
    // Personal data: nobody but the owner may read the copy, from its first byte on.
    guard
      FileManager.default.createFile(
        atPath: backup, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw RegistryError.cannotOpen(path: backup) }
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM INTO ?", arguments: [backup])
    }
    try queue.inTransaction(.immediate) { db in
      try Migrations.run(db, from: version)
      return .commit
    }
    try queue.close()
  }
}
