import Foundation
import Testing

/// A page of the documentation, by its path in the package.
enum Page {
  /// The folder of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Whether pages are written anew; the tests still fail, so that what changed is read.
  static let isRecording = ProcessInfo.processInfo.environment["HTX_RECORD"] == "1"

  /// The text of a page.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Writes a page while recording, and fails.
  static func record(_ text: String, at path: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("Recorded \(path); read the difference, then run again.")
  }

  /// Compares a generated page with the one that is kept.
  static func expect(_ text: String, at path: String) throws {
    let kept = (try? Page.text(path)) ?? ""
    guard Array(kept.utf8) != Array(text.utf8) else { return }
    if isRecording { return try record(text, at: path) }
    let (old, new) = (lines(kept), lines(text))
    let same = zip(old, new).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    Issue.record(
      """
      \(path) is not what the program says now; HTX_RECORD=1 writes it anew. Line \(same + 1):
      kept: \(same < old.count ? String(old[same]) : "(end)")
      now:  \(same < new.count ? String(new[same]) : "(end)")
      """)
  }

  /// Every page that people read: Markdown at the root, in docs and beside the sample data.
  static func all() -> [String] {
    ["README.md"] + ["docs", "fixtures"].flatMap { files(under: $0, ending: ".md") }
  }

  /// The paths of files under a folder of the package, in order.
  static func files(under folder: String, ending: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path())
    return (names?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(ending) }.map { "\(folder)/\($0)" }.sorted()
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
