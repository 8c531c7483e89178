/// The plain `sqlite3` program: another eye on the file, with nothing of ours inside.
public enum SQLiteShell {
  /// Where Debian puts it.
  public static let executable = "/usr/bin/sqlite3"

  /// Runs statements or dot commands on a file, until the first error.
  public static func run(_ path: String, _ commands: String...) throws -> ChildProcess {
    try ChildProcess.run(executable, ["-bail", path] + commands)
  }

  /// Everything in a file as SQL text.
  public static func dump(_ path: String) throws -> String { try run(path, ".dump").output }
}
