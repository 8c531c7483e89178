import CooperativeLaw
import Foundation
import Testing

@Suite struct StatusManualTests {
  /// With `HTX_RECORD=1` the document is written anew and the test still fails, so that nobody
  /// takes a recording for a proof.
  @Test func `docs status.md is the table as it stands`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "docs/status.md")
    let rendered = StatusManual.markdown
    if ProcessInfo.processInfo.environment["HTX_RECORD"] == "1" {
      try Data(rendered.utf8).write(to: file)
      Issue.record("docs/status.md was recorded; run again without HTX_RECORD")
      return
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept == rendered, "run with HTX_RECORD=1 and read the difference")
  }

  @Test func `the document has both languages, a diagram per known regime and every article`() {
    let text = StatusManual.markdown
    #expect(text.contains("# Tình trạng pháp lý / Legal statuses"))
    // Five for HTX and LHHTX, four each for THT, for offices and for locations.
    #expect(text.components(separatedBy: "```mermaid").count - 1 == 5 + 3 * 4)
    for place in ["Điều 51 khoản 6", "Điều 54 khoản 5", "Điều 56 khoản 7", "Điều 58 khoản 4"] {
      #expect(text.contains(place), "\(place)")
    }
  }

  @Test func `an arrow of a diagram has one colon, as Mermaid asks`() {
    let arrows = StatusManual.markdown.split(separator: "\n").filter { $0.contains(" --> ") }
    #expect(!arrows.isEmpty)
    for arrow in arrows {
      #expect(arrow.filter { $0 == ":" }.count == (arrow.contains("[*]") ? 0 : 1), "\(arrow)")
      #expect(!arrow.contains(";"), "\(arrow)")
    }
  }
}
