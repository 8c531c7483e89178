import ArgumentParser
import CooperativeLaw
import Foundation
import Testing

@testable import RegistryCLI

@Suite struct CommandPageTests {
  @Test("The page of commands is what --help says", arguments: Language.allCases)
  func page(language: Language) throws {
    let heading = LocalizedText(
      vi: """
        # Các lệnh của htx

        Trang này do chương trình sinh ra từ `--help` của từng lệnh; đừng sửa tay.
        Tên tiếng Việt không dấu viết sau dấu phẩy: `htx don-vi danh-sach` cũng là `htx unit list`.
        """,
      en: """
        # The commands of htx

        This page is made from the `--help` of every command; do not edit it.
        Every noun and verb has a Vietnamese name beside it: `htx don-vi danh-sach` is `htx unit list`.
        """)
    let sections = CommandNode.all.map { node in
      let help = node.help(language).trimmingCharacters(in: .whitespacesAndNewlines)
      return "## \(node.name)\n\n```text\n\(help)\n```\n"
    }
    let text = heading[language] + "\n\n" + sections.joined(separator: "\n")
    try Page.expect(text, at: "docs/reference/commands.\(language.rawValue).md")
  }

  @Test("Every command and option of the parser is on the page", arguments: Language.allCases)
  func complete(language: Language) throws {
    let text = try Page.text("docs/reference/commands.\(language.rawValue).md")
    let dump = try JSONDecoder().decode(Dump.self, from: Data(HTXCommand._dumpHelp().utf8))
    let commands = dump.command.all(under: [])
    try #require(commands.count >= CommandNode.all.count)
    for (path, command) in commands where !path.contains("help") {
      let heading = "## \(path.joined(separator: " "))\n"
      let section = text.components(separatedBy: heading).dropFirst().first?
        .components(separatedBy: "\n## ").first
      guard let section else {
        Issue.record("\(heading) is missing")
        continue
      }
      for name in command.optionNames { #expect(section.contains(name), "\(heading)") }
    }
  }

  @Test("Every command and every option of it has help", arguments: CommandNode.all)
  func helped(node: CommandNode) throws {
    for language in Language.allCases {
      try Speech.$language.withValue(language) {
        #expect(!node.type.configuration.abstract.isEmpty)
        let dump = try JSONDecoder().decode(Dump.self, from: Data(node.type._dumpHelp().utf8))
        for argument in dump.command.arguments ?? [] {
          #expect(argument.abstract?.isEmpty == false, "\(argument.optionNames)")
        }
      }
    }
  }
}

/// The parser's own description of the commands, as far as it is compared.
private struct Dump: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let subcommands: [Command]?
    let arguments: [Argument]?

    var optionNames: [String] { (arguments ?? []).flatMap(\.optionNames) }

    func all(under path: [String]) -> [([String], Command)] {
      let here = path + [commandName]
      return [(here, self)] + (subcommands ?? []).flatMap { $0.all(under: here) }
    }
  }

  struct Argument: Decodable {
    let abstract: String?
    let names: [Name]?

    var optionNames: [String] {
      (names ?? []).filter { $0.kind == "long" }.map { "--\($0.name)" }
    }
  }

  struct Name: Decodable {
    let kind: String
    let name: String
  }
}
