import Testing

/// The tests of pages rest on these, so they are tested themselves.
@Suite struct ExampleReadingTests {
  @Test(
    "… stands for anything within a line",
    arguments: [
      ("a", "a", true), ("a", "b", false), ("a …", "a b c", true), ("… c", "a b c", true),
      ("a … c", "a b c", true), ("a … c", "a b d", false), ("a … b … c", "a x b y c", true),
      ("a … b … c", "a x y c", false), ("a", "a b", false), ("a  ", "a", true), ("…", "", true),
    ])
  func lines(shown: String, printed: String, fits: Bool) {
    #expect(Ellipsis.matches(shown: shown, printed: printed) == fits)
  }

  @Test("A line of … alone stands for any lines, also none")
  func manyLines() {
    let printed = ["a", "b", "c", "d"][...]
    #expect(Ellipsis.matches(shown: ["a", "…", "d"], printed: printed))
    #expect(Ellipsis.matches(shown: ["…"], printed: printed))
    #expect(Ellipsis.matches(shown: ["a", "b", "…", "c", "d"], printed: printed))
    #expect(!Ellipsis.matches(shown: ["a", "…", "c"], printed: printed))
    #expect(!Ellipsis.matches(shown: ["a", "b", "c"], printed: printed))
    #expect(!Ellipsis.matches(shown: ["a", "b", "c", "d", "e"], printed: printed))
  }

  @Test("A console block is read as commands with their output and the last one's exit")
  func console() throws {
    let page = "x\n```console exit=4\n$ a \\\n  b\nout\n\n$ c\n```\n"
    let block = try #require(Fence.blocks(in: page).first)
    let examples = ConsoleExample.examples(in: block)
    #expect(examples.map(\.command) == ["a \\\n  b", "c"])
    #expect(examples.map(\.shown) == [["out", ""], []])
    #expect(examples.map(\.exit) == [0, 4])
    #expect(examples.map(\.place) == [4..<6, 7..<7])
  }

  @Test("Commands share one shell and each tells its output and exit")
  func shell() async throws {
    let answers = try await ShellSession.withFolder { folder in
      try await ShellSession.run(
        ["export A=1", "echo $A; echo err >&2", "(exit 7)", "printf x"], in: folder, language: "vi")
    }
    #expect(answers.map(\.lines) == [[], ["1", "err"], [], ["x"]])
    #expect(answers.map(\.exit) == [0, 0, 7, 0])
  }
}
