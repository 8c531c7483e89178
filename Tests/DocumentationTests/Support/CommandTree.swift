import ArgumentParser
import CooperativeLaw
import Testing

@testable import RegistryCLI

/// A noun or verb of the program with the words that lead to it.
struct CommandNode: Sendable, CustomTestStringConvertible {
  /// The words after `htx`; empty for the program itself.
  let path: [String]
  let type: any ParsableCommand.Type

  /// The whole name, such as `htx unit list`.
  var name: String { (["htx"] + path).joined(separator: " ") }

  var testDescription: String { name }

  /// Every command, each before its own.
  static let all: [CommandNode] = nodes(CommandNode(path: [], type: HTXCommand.self))

  /// The help screen as a terminal of 80 columns prints it.
  func help(_ language: Language) -> String {
    let arguments = path + ["--help", "--lang", language.rawValue]
    return CommandRunner(registryLanguage: { _ in nil }).consequences(arguments).stdout
  }

  private static func nodes(_ node: CommandNode) -> [CommandNode] {
    [node]
      + node.type.configuration.subcommands.flatMap {
        nodes(CommandNode(path: node.path + [$0._commandName], type: $0))
      }
  }
}
