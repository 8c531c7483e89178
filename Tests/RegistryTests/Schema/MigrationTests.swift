import Foundation
import GRDB
import RegistryTestSupport
import Testing

@testable import Registry

/// A file of an older program is brought up whole, or not at all.
@Suite struct MigrationTests {
  private static let oldest = URL(filePath: SchemaFixture.path).deletingLastPathComponent()
    .appending(path: "fixtures/schema/version-1.sql").path

  /// Everything the schema says, in a fixed order.
  private func schema(_ path: String) throws -> String {
    try SQLiteShell.run(
      path, "SELECT type, name, sql FROM sqlite_master ORDER BY type, name;",
      "PRAGMA user_version;", "PRAGMA application_id;"
    ).output
  }

  /// A file of version 1 with a filing in it.
  private func old(_ folder: TemporaryFolder) throws -> String {
    let path = folder.path("so.htx")
    _ = try SQLiteShell.run(
      path, ".read '\(Self.oldest)'",
      """
      INSERT INTO area (id, level, code, name, type, valid_from, search_key, sort_key)
      VALUES (1, 'commune', '02086', 'Chợ Mới', 'xã', '0001-01-01', 'cho moi', x'00');
      """,
      "INSERT INTO office (id, name, area_id) VALUES (1, 'Phòng Kinh tế', 1);")
    return path
  }

  @Test func theOldestSchemaWithAllMigrationsIsTheNewOne() throws {
    let folder = try TemporaryFolder()
    let path = try old(folder)
    let new = folder.path("new.htx")
    _ = try SQLiteShell.run(new, ".read '\(SchemaFixture.path)'")
    let outcome = try Registry.upgrade(at: path)
    #expect(outcome.from == 1)
    #expect(outcome.to == Schema.version)
    #expect(try schema(path) == schema(new))
  }

  @Test(arguments: [Registry.Access.reading, .writing])
  func anOlderFileIsNamedAndLeftAsItIs(access: Registry.Access) throws {
    let folder = try TemporaryFolder()
    let path = try old(folder)
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: RegistryError.olderVersion(path: path, version: 1)) {
      _ = try Registry.open(at: path, for: access)
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func theOldFileIsKeptBesideTheNewOneReadableByItsOwnerOnly() throws {
    let folder = try TemporaryFolder()
    let path = try old(folder)
    let before = try SQLiteShell.run(path, "SELECT * FROM area, office;").output
    let backup = try #require(try Registry.upgrade(at: path).backup)
    #expect(try SQLiteShell.run(backup, "SELECT * FROM area, office;").output == before)
    let attributes = try FileManager.default.attributesOfItem(atPath: backup)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let offices = try SQLiteShell.run(path, "SELECT name FROM office;").output
    #expect(offices == "Phòng Kinh tế\n")
  }

  @Test func aCopyOfThatNameIsNeverWrittenOver() throws {
    let folder = try TemporaryFolder()
    let path = try old(folder)
    let backup = path + ".version-1"
    try Data("bản khác".utf8).write(to: URL(filePath: backup))
    #expect(throws: RegistryError.fileExists(path: backup)) { _ = try Registry.upgrade(at: path) }
    #expect(try Data(contentsOf: URL(filePath: backup)) == Data("bản khác".utf8))
    #expect(throws: RegistryError.olderVersion(path: path, version: 1)) {
      _ = try Registry.open(at: path, for: .reading)
    }
  }

  @Test func aFileOfThisVersionIsLeftAsItIs() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("so.htx")
    try TestRegistry.file(at: path).close()
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(try Registry.upgrade(at: path).backup == nil)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }
}
