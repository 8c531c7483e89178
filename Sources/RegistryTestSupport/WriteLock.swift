import Foundation

/// Another program that is in the middle of writing to a file.
public final class WriteLock {
  private let marks: TemporaryFolder
  private let process: ChildProcess.Running

  /// Begins to write and waits until the lock is held.
  public init(on path: String) throws {
    let folder = try TemporaryFolder()
    marks = folder
    let wait =
      "touch '\(folder.path("held"))'; "
      + "while [ ! -e '\(folder.path("release"))' ]; do sleep 0.02; done"
    process = try ChildProcess.start(
      SQLiteShell.executable, ["-bail", path, "BEGIN IMMEDIATE;", ".system \(wait)", "ROLLBACK;"])
    for _ in 0..<1_000 where !FileManager.default.fileExists(atPath: folder.path("held")) {
      usleep(10_000)
    }
  }

  /// Gives the lock back.
  public func release() throws {
    try Data().write(to: URL(filePath: marks.path("release")))
    _ = try process.finish()
  }
}
