import Foundation
import Registry
import RegistryTestSupport
import Testing

/// A file or folder that may not be written: reading goes on, writing says why, nothing changes.
@Suite struct RightsTests {
  struct Place: Sendable {
    let file: Int
    let folder: Int
  }

  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("so.htx")
    try TestRegistry.file(at: path).close()
  }

  private func set(_ place: Place) throws {
    for (path, mode) in [(path, place.file), (folder.url.path, place.folder)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
  }

  @Test(arguments: [
    Place(file: 0o444, folder: 0o555), Place(file: 0o444, folder: 0o777),
    Place(file: 0o666, folder: 0o555),
  ])
  func readingGoesOnAndLeavesNothingBehind(place: Place) throws {
    try set(place)
    let answer = try HTXProgram.runAsNobody(["unit", "list"], registry: path)
    #expect(answer.status == 0, "\(answer.error)")
    #expect(try folder.names() == ["so.htx"])
    try set(Place(file: 0o600, folder: 0o700))
  }

  @Test(arguments: [Place(file: 0o444, folder: 0o555), Place(file: 0o666, folder: 0o555)])
  func writingSaysWhyAndChangesNothing(place: Place) throws {
    let before = try Data(contentsOf: URL(filePath: path))
    try set(place)
    let answer = try HTXProgram.runAsNobody(
      ["unit", "register", "--from", HTXProgram.dossier], registry: path)
    #expect(answer.status == 64)
    #expect(answer.error.contains("Không có quyền ghi vào tệp sổ hoặc thư mục của nó."))
    try set(Place(file: 0o600, folder: 0o700))
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(try folder.names() == ["so.htx"])
  }

  @Test func whatMayNotBeReadIsNotOpened() throws {
    try set(Place(file: 0o000, folder: 0o755))
    let answer = try HTXProgram.runAsNobody(["unit", "list"], registry: path)
    #expect(answer.status == 64)
    #expect(answer.error.contains("Không mở được"))
  }
}
