import Foundation
import Testing

/// Compares a text with the golden file `fixtures/golden/NAME`.
///
/// With `HTX_RECORD=1` the file is written anew and the test still fails, so that nobody records by
/// accident and what changed is read before it is kept.
public func assertGolden(
  _ text: String, _ name: String, fileID: String = #fileID, filePath: String = #filePath,
  line: Int = #line, column: Int = #column
) throws {
  let place = SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column)
  let file = Golden.folder.appending(path: name)
  if ProcessInfo.processInfo.environment["HTX_RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("Recorded \(name); read the difference, then run again.", sourceLocation: place)
    return
  }
  guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record("There is no golden file \(name); HTX_RECORD=1 makes it.", sourceLocation: place)
    return
  }
  if let difference = Golden.difference(kept: kept, now: text) {
    Issue.record("\(name), \(difference)", sourceLocation: place)
  }
}

enum Golden {
  /// `fixtures/golden` of the package.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "fixtures/golden")

  /// The first line that differs; `nil` when the texts are the same, byte for byte.
  static func difference(kept: String, now: String) -> Comment? {
    if Array(kept.utf8) == Array(now.utf8) { return nil }
    let (before, after) = (lines(kept), lines(now))
    let same = zip(before, after).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let was = same < before.count ? String(before[same]) : "(end)"
    let found = same < after.count ? String(after[same]) : "(end)"
    return "line \(same + 1)\nkept: \(was)\nnow:  \(found)\n\nall now:\n\(now)"
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
