import Foundation
import RegistryTestSupport
import Testing

@testable import Registry

/// A registry comes whole or not at all, and never over another file.
@Suite struct CreationFaultTests {
  private func create(at path: String, area: String = "02086") throws -> Registry {
    try Registry.create(
      at: path, office: OfficeDraft(name: "Văn phòng thử", areaCode: area), officer: "Thử",
      clock: FrozenClock.morning)
  }

  @Test func oneFileThatNobodyElseReads() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("so.htx")
    try create(at: path).close()
    #expect(try folder.names() == ["so.htx"])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func anExistingFileIsLeftAsItIs() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("quan trọng", to: "so.htx")
    #expect(throws: RegistryError.fileExists(path: path)) { try create(at: path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "quan trọng")
    #expect(try folder.names() == ["so.htx"])
  }

  @Test func aMissingFolderIsNotMade() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("thu-muc/so.htx")
    #expect(throws: RegistryError.cannotOpen(path: path)) { try create(at: path) }
    #expect(try folder.names().isEmpty)
  }

  @Test func anUnknownAreaLeavesNothingBehind() throws {
    let folder = try TemporaryFolder()
    #expect(throws: RegistryError.self) {
      try create(at: folder.path("so.htx"), area: "99999")
    }
    #expect(try folder.names().isEmpty)
  }
}
