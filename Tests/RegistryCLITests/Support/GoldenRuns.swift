import CooperativeLaw
import Foundation
import RegistryTestSupport

@testable import RegistryCLI

/// Runs commands on a registry under the frozen clock and compares all they said with
/// `fixtures/golden/cli/NAME.txt`, in each language; files of `folder` are told by their names alone.
func assertGoldenRuns(
  _ name: String, _ commands: [[String]], registry: String, folder: String? = nil,
  terminal: Int? = 100, language: Language, fileID: String = #fileID, filePath: String = #filePath,
  line: Int = #line, column: Int = #column
) throws {
  let runner = CommandRunner(clock: FrozenClock.morning, account: { "canbo" })
  let told = commands.map { command in
    let result = runner.consequences(
      command,
      environment: ["HTX_REGISTRY": registry, "HTX_LANG": language.rawValue, "NO_COLOR": "1"],
      terminal: terminal)
    return "$ htx \(command.joined(separator: " "))\n" + transcript(result)
  }
  let text = told.joined(separator: "\n").replacing(registry, with: "so-dang-ky.htx")
  try assertGolden(
    folder.map { text.replacing($0 + "/", with: "") } ?? text,
    "cli/\(name).\(language.rawValue).txt", fileID: fileID, filePath: filePath, line: line,
    column: column)
}

private func transcript(_ result: Consequences) -> String {
  let talk = result.stderr.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    .map { "| \($0)\n" }.joined()
  return result.stdout + talk + "exit \(result.exit.rawValue)\n"
}
