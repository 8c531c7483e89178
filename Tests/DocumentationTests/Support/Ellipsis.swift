/// Comparison in which `…` in what is shown stands for anything.
enum Ellipsis {
  /// Whether printed lines are those shown; a line that is `…` alone stands for any lines.
  static func matches(shown: ArraySlice<String>, printed: ArraySlice<String>) -> Bool {
    guard let first = shown.first else { return printed.isEmpty }
    if first.drop(while: { $0 == " " }) == "…" {
      return (printed.startIndex...printed.endIndex).contains {
        matches(shown: shown.dropFirst(), printed: printed[$0...])
      }
    }
    guard let line = printed.first, matches(shown: first, printed: line) else { return false }
    return matches(shown: shown.dropFirst(), printed: printed.dropFirst())
  }

  /// Whether a line is the one shown; spaces at its end do not count.
  static func matches(shown: String, printed: String) -> Bool {
    let pieces = trimmed(shown).split(separator: "…", omittingEmptySubsequences: false)
    var rest = trimmed(printed)
    guard let first = pieces.first, rest.hasPrefix(first) else { return false }
    rest = rest.dropFirst(first.count)
    guard let last = pieces.dropFirst().last else { return rest.isEmpty }
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(last)
  }

  private static func trimmed(_ line: String) -> Substring {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return line
  }
}
