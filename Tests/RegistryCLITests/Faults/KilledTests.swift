import Foundation
import Registry
import RegistryTestSupport
import Testing

/// Killed at any moment, an act is whole or not there at all.
@Suite struct KilledTests {
  @Test(arguments: [40, 120, 250, 500, 900])
  func anActIsWholeOrNotThere(milliseconds: UInt32) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("so.htx")
    try TestRegistry.file(at: path).close()
    let before = try SQLiteShell.dump(path)
    let act = try ChildProcess.start(
      HTXProgram.path,
      ["unit", "register", "--from", HTXProgram.dossier, "--registry", path],
      environment: HTXProgram.environment)
    usleep(milliseconds * 1_000)
    act.kill()
    _ = try act.finish()
    let units = try SQLiteShell.run(path, "SELECT count(*) FROM unit;").output
    if units == "0\n" { #expect(try SQLiteShell.dump(path) == before) }
    #expect(try HTXProgram.run(["db", "check"], registry: path).status == 0)
    let again = try HTXProgram.register(in: path)
    #expect(again.status == (units == "0\n" ? 0 : 4), "\(again.error)")
  }

  @Test(arguments: [30, 150, 400])
  func aRegistryIsNeverHalfMade(milliseconds: UInt32) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("so.htx")
    let words = ["init", "--office", "Văn phòng thử", "--area", "02086"]
    let making = try ChildProcess.start(
      HTXProgram.path, words + ["--registry", path], environment: HTXProgram.environment)
    usleep(milliseconds * 1_000)
    making.kill()
    _ = try making.finish()
    if FileManager.default.fileExists(atPath: path) {
      #expect(try HTXProgram.run(["db", "check"], registry: path).status == 0)
    } else {
      #expect(try HTXProgram.run(words, registry: path).status == 0)
    }
  }

  @Test func aLockedRegistryEndsWithItsOwnCode() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("so.htx")
    try TestRegistry.file(at: path).close()
    let before = try SQLiteShell.dump(path)
    let lock = try WriteLock(on: path)
    let answer = try HTXProgram.register(in: path)
    try lock.release()
    #expect(answer.status == 5)
    #expect(answer.error.contains("Chương trình khác đang ghi vào sổ."))
    #expect(try SQLiteShell.dump(path) == before)
  }
}
