import Foundation
import Testing

@Suite struct DemoScriptTests {
  @Test("make demo shows every step and leaves a sound registry", arguments: ["vi", "en"])
  func runs(language: String) async throws {
    try await ShellSession.withFolder { folder in
      let demo = folder.appending(path: "demo").path()
      let answers = try await ShellSession.run(
        [
          "HTX=\"$(command -v htx)\" HTX_DEMO_FOLDER='\(demo)' \(Page.root.path())scripts/demo",
          "cd demo && sqlite3 -readonly so-dang-ky.htx 'SELECT count(*) FROM v_unit'",
          "htx unit history 4709014264", "htx unit list --as-of 30/06/2024",
          "htx rules show registration.minimum-members",
          "head -c 3 thanh-vien.csv | od -An -tx1",
        ], in: folder, language: language)
      for answer in answers { #expect(answer.exit == 0, "\(answer.lines.suffix(8))") }
      let shown = answers[0].lines.filter { $0.hasPrefix("$ htx ") }
      #expect(shown.count == 50)
      #expect(answers[0].lines.contains { $0.contains("registration.minimum-members") })
      #expect(Int(answers[1].lines.first ?? "").map { $0 > 40 } == true)
      #expect(answers[5].lines == [" ef bb bf"])
    }
  }

  @Test("The demo stops when a step does not end as expected")
  func stops() async throws {
    try await ShellSession.withFolder { folder in
      let demo = folder.appending(path: "demo").path()
      let answers = try await ShellSession.run(
        ["HTX=/bin/true HTX_DEMO_FOLDER='\(demo)' \(Page.root.path())scripts/demo"],
        in: folder, language: "vi")
      #expect(answers[0].exit == 1)
      #expect(answers[0].lines.last?.contains("expected 4") == true)
    }
  }
}
