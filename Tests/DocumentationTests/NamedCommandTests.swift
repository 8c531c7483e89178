import ArgumentParser
import CooperativeLaw
import Testing

@testable import RegistryCLI

/// What a person is told to type must be there.
@Suite struct NamedCommandTests {
  /// The page of errors shows an unknown command on purpose; its words come from the source.
  private static let checked = Page.all().filter { !$0.hasPrefix("docs/reference/errors") }

  @Test("Every command that a page names is a command", arguments: checked)
  func pages(page: String) throws {
    #expect(NamedCommandTests.unknown(in: try Page.text(page)) == [])
  }

  @Test("Every command that the program itself names is a command")
  func sources() throws {
    for file in Page.files(under: "Sources", ending: ".swift") {
      #expect(NamedCommandTests.unknown(in: try Page.text(file)) == [], "\(file)")
    }
  }

  @Test("A verb that is not there is noticed")
  func notices() {
    #expect(NamedCommandTests.unknown(in: "Run htx db mend, then htx unit list.") == ["db mend"])
    #expect(NamedCommandTests.unknown(in: "`htx unit register --from` and htx init.") == [])
    #expect(NamedCommandTests.unknown(in: "htx don-vi danh-sach") == [])
  }

  /// Nouns that exist, followed by verbs that do not.
  private static func unknown(in text: String) -> [String] {
    text.matches(of: /htx ([a-z-]+) ([a-z][a-z-]*)/).compactMap { match in
      let (noun, verb) = (String(match.output.1), String(match.output.2))
      guard let command = GlobalArguments.child(of: HTXCommand.self, named: noun),
        !command.configuration.subcommands.isEmpty,
        GlobalArguments.child(of: command, named: verb) == nil
      else { return nil }
      return "\(noun) \(verb)"
    }
  }
}
