public import CooperativeLaw
internal import Foundation
package import GRDB

/// The office that a new registry is for.
public struct OfficeDraft: Sendable, Codable {
  /// Name of the office, such as "Phòng Tài chính – Kế hoạch huyện Chợ Mới".
  public var name: String
  /// Its area: a code (2 digits a province, 5 a commune), or a name such as "xã Chợ Mới, Thái Nguyên".
  public var areaCode: String
  /// Language of the registry.
  public var language: Language

  /// Makes an office.
  public init(name: String, areaCode: String, language: Language = .vi) {
    self.name = name
    self.areaCode = areaCode
    self.language = language
  }
}

extension Registry {
  /// Creates a registry file for an office, with the administrative areas inside.
  ///
  /// - Throws: ``RegistryError/fileExists(path:)``, ``RegistryError/areaNotFound(_:)``,
  ///   ``RegistryError/areaAmbiguous(_:candidates:)``, or what the disk says; then no file is left behind.
  public static func create(
    at path: String, office: OfficeDraft, officer: String, clock: RegistryClock = .system
  ) throws(RegistryError) -> Registry {
    guard !FileManager.default.fileExists(atPath: path) else { throw .fileExists(path: path) }
    // The name is given last, so that it never stands for half a registry.
    let draft = path + ".draft-\(UUID().uuidString)"
    defer { remove(draft) }
    do {
      // Personal data: nobody but the owner may read the file, from its first byte on.
      guard
        FileManager.default.createFile(
          atPath: draft, contents: nil, attributes: [.posixPermissions: 0o600])
      else { throw RegistryError.cannotOpen(path: path) }
      let queue = try DatabaseQueue(path: draft, configuration: .registry(readOnly: false))
      try Registry(queue: queue, clock: clock, path: draft).fill(office: office, officer: officer)
      try queue.close()
      try FileManager.default.moveItem(atPath: draft, toPath: path)
    } catch { throw RegistryError(creating: error, path: path) }
    return try open(at: path, for: .writing, clock: clock)
  }

  private static func remove(_ draft: String) {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: draft + suffix)
    }
  }

  /// Creates a registry in memory, for tests and trials.
  public static func inMemory(
    office: OfficeDraft, officer: String, clock: RegistryClock = .system
  ) throws(RegistryError) -> Registry {
    do {
      let queue = try DatabaseQueue(configuration: .registry(readOnly: false))
      let registry = Registry(queue: queue, clock: clock, path: "")
      try registry.fill(office: office, officer: officer)
      return registry
    } catch { throw RegistryError(error) }
  }

  private func fill(office: OfficeDraft, officer: String) throws {
    try queue.inTransaction(.immediate) { db in
      try Registry.furnish(db)
      try found(db, office: office, officer: officer)
      return .commit
    }
  }
}

extension Registry {
  /// Makes the tables of an empty database and puts the administrative areas in.
  package static func furnish(_ db: Database) throws {
    try Schema.create(db)
    try AreaLoader.load(into: db)
  }

  /// Writes the office and the first filing into furnished tables.
  package func found(_ db: Database, office: OfficeDraft, officer: String) throws {
    let area = try AreaNamed.present(db, office.areaCode, on: clock.today)
    try db.execute(
      sql: "INSERT INTO office (id, name, area_id) VALUES (1, ?, ?)",
      arguments: [office.name, area.id])
    let act = Act(db, kind: .create, details: FilingDetails(officer: officer), clock: clock)
    let filing = try act.open(content: try ledgerJSON(office))
    try db.execute(
      sql: "INSERT INTO setting (key, value, recorded_by) VALUES ('language', ?, ?)",
      arguments: [office.language.rawValue, filing])
  }
}
