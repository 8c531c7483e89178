import Foundation
import Subprocess
import Testing

/// The commands of a page, run one after another by one shell in a folder of their own.
enum ShellSession {
  /// What a command printed, on both streams, and how it ended.
  struct Answer: Equatable {
    let lines: [String]
    let exit: Int32
  }

  /// Between two commands; no command prints it.
  private static let mark = "\u{1E}"

  /// Runs commands with the built `htx` first in the path.
  static func run(
    _ commands: [String], in folder: URL, language: String
  ) async throws -> [Answer] {
    let steps = commands.map { "\($0)\nprintf '\\n\(mark)%d\\n' $?\n" }.joined()
    let script = folder.appending(path: ".page.sh")
    try Data("exec 2>&1 </dev/null\ncd '\(folder.path())'\n\(steps)".utf8).write(to: script)
    defer { try? FileManager.default.removeItem(at: script) }
    let result = try await Subprocess.run(
      .name("bash"), arguments: ["--norc", script.path()],
      environment: .custom(environment(language)),
      output: .string(limit: 4_000_000), error: .string(limit: 100_000))
    let answers = parsed(result.standardOutput)
    try #require(answers.count == commands.count, "\(result.standardOutput)")
    return answers
  }

  /// A new folder with the sample files beside it, as in a checkout.
  static func withFolder<Value>(_ body: (URL) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "htx-page-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "fixtures"),
      withDestinationURL: Page.root.appending(path: "fixtures"))
    return try await body(folder)
  }

  /// The environment of every page: nothing of the machine's own settings but the tools.
  static func environment(_ language: String) -> [Environment.Key: String] {
    [
      "PATH": "\(Bundle.main.bundlePath):/usr/local/bin:/usr/bin:/bin", "HTX_LANG": language,
      "HTX_OFFICER": "Nông Thị Hạnh", "LC_ALL": "C.UTF-8", "HOME": "/tmp",
    ]
  }

  private static func parsed(_ output: String) -> [Answer] {
    var (answers, lines) = ([Answer](), [String]())
    for line in output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      guard line.hasPrefix(mark) else {
        lines.append(line)
        continue
      }
      while lines.last?.isEmpty == true { lines.removeLast() }
      answers.append(Answer(lines: lines, exit: Int32(line.dropFirst()) ?? -1))
      lines = []
    }
    return answers
  }
}

extension ShellSession {
  /// The commands that make the registry of the sample district.
  static let sampleDistrict = [
    "htx init --office 'Phòng Kinh tế xã Chợ Mới' --area 19 --quiet",
    "htx import units fixtures/demo/units.csv --quiet",
    "htx import members fixtures/demo/members.csv --quiet",
    "htx import positions fixtures/demo/positions.csv --quiet",
  ]
}
