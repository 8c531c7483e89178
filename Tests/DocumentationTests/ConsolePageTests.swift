import Foundation
import Testing

/// The pages whose console blocks are run, each in one shell from its first to its last line.
@Suite struct ConsolePageTests {
  static let pages = [
    (path: "README.md", language: "en"), (path: "docs/guide.vi.md", language: "vi"),
    (path: "docs/guide.en.md", language: "en"),
    (path: "docs/reorganisation-plan.md", language: "vi"),
  ]

  @Test("Every command of a page prints what the page shows", arguments: pages)
  func runs(page: (path: String, language: String)) async throws {
    let text = try Page.text(page.path)
    let blocks = Fence.blocks(in: text).filter { $0.language == "console" }
    let examples = blocks.flatMap(ConsoleExample.examples)
    try #require(!examples.isEmpty)
    let answers = try await ShellSession.withFolder { folder in
      try await ShellSession.run(examples.map(\.command), in: folder, language: page.language)
    }
    var wrong: [(ConsoleExample, [String])] = []
    for (example, answer) in zip(examples, answers) {
      #expect(answer.exit == example.exit, "\(page.path): $ \(example.command)")
      if !ConsolePageTests.fits(example, answer) { wrong.append((example, answer.lines)) }
    }
    if Page.isRecording, !wrong.isEmpty {
      return try Page.record(ConsolePageTests.mended(text, wrong), at: page.path)
    }
    for (example, lines) in wrong {
      Issue.record("\(page.path): $ \(example.command)\n\(lines.joined(separator: "\n"))")
    }
  }

  private static func fits(_ example: ConsoleExample, _ answer: ShellSession.Answer) -> Bool {
    var shown = example.shown
    while shown.last?.isEmpty == true { shown.removeLast() }
    return Ellipsis.matches(shown: shown[...], printed: answer.lines[...])
  }

  /// The page with what was printed in place of what was shown.
  private static func mended(_ text: String, _ wrong: [(ConsoleExample, [String])]) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (example, printed) in wrong.sorted(by: { $0.0.place.lowerBound > $1.0.place.lowerBound }) {
      lines.replaceSubrange(example.place, with: printed)
    }
    return lines.joined(separator: "\n")
  }
}
