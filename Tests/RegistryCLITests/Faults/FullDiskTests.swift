import Foundation
import Registry
import RegistryTestSupport
import Testing

/// A disk without room: the act is refused, what was on record stays, and room is all it takes.
@Suite(.enabled(if: getuid() == 0, "mounting a small disk takes root"))
struct FullDiskTests {
  /// Kibibytes left: none; too little for the log's index; for the log; for the pages of the act.
  @Test(arguments: [0, 8, 36, 64])
  func saysSoAndChangesNothing(free: Int) throws {
    let disk = try SmallDisk()
    let path = disk.path("so.htx")
    // Made elsewhere: while it is made it takes twice its room.
    let elsewhere = try TemporaryFolder()
    try TestRegistry.file(at: elsewhere.path("so.htx")).close()
    try FileManager.default.copyItem(atPath: elsewhere.path("so.htx"), toPath: path)
    let before = try SQLiteShell.dump(path)
    try disk.fill(leaving: free)
    let answer = try HTXProgram.register(in: path)
    #expect(answer.status == 70)
    #expect(answer.error.contains("Ổ đĩa đã đầy."), "\(answer.error)")
    #expect(try HTXProgram.run(["unit", "list"], registry: path).status == 0)
    try disk.empty()
    #expect(try SQLiteShell.dump(path) == before)
    let again = try HTXProgram.register(in: path)
    #expect(again.status == 0, "\(again.error)")
  }

  @Test func aRegistryIsNotHalfMade() throws {
    let disk = try SmallDisk()
    try disk.fill(leaving: 1_000)
    let answer = try HTXProgram.run(
      ["init", "--office", "Văn phòng thử", "--area", "02086"], registry: disk.path("so.htx"))
    #expect(answer.status == 70)
    #expect(try disk.names() == ["filler"])
  }
}

/// A workbook that does not fit is not left half made.
@Suite(.enabled(if: getuid() == 0, "mounting a small disk takes root"))
struct FullDiskWorkbookTests {
  @Test(arguments: [0, 8, 36, 64, 200])
  func isNotLeftHalfMade(free: Int) throws {
    let disk = try SmallDisk()
    let elsewhere = try TemporaryFolder()
    let registry = elsewhere.path("so.htx")
    try TestRegistry.file(at: registry).close()
    try disk.fill(leaving: free)
    let rows = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 20000)"
    let answer = try HTXProgram.run(
      ["db", "query", rows + " SELECT n FROM c", "--format", "xlsx"]
        + ["--output", disk.path("a.xlsx")], registry: registry)
    #expect(answer.status != 0)
    #expect(answer.error.contains("Lỗi: "), "\(answer.error)")
    #expect(try disk.names() == ["filler"])
  }
}

/// A disk of a few megabytes in memory.
private final class SmallDisk {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let mount = try ChildProcess.run(
      "/usr/bin/mount", ["-t", "tmpfs", "-o", "size=6m", "tmpfs", folder.url.path])
    try #require(mount.status == 0)
  }

  deinit { _ = try? ChildProcess.run("/usr/bin/umount", [folder.url.path]) }

  func path(_ name: String) -> String { folder.path(name) }

  func names() throws -> [String] { try folder.names() }

  func fill(leaving free: Int) throws {
    let facts = try FileManager.default.attributesOfFileSystem(forPath: folder.url.path)
    let room = try #require(facts[.systemFreeSize] as? NSNumber).intValue - free * 1_024
    try Data(count: room).write(to: URL(filePath: path("filler")))
  }

  func empty() throws { try FileManager.default.removeItem(atPath: path("filler")) }
}
