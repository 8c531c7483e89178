/// One command of a page and what the page says it prints.
struct ConsoleExample: Equatable {
  /// The command as typed, its continued lines joined by the shell itself.
  let command: String
  /// What the page shows beneath it.
  let shown: [String]
  /// How it ends.
  let exit: Int32
  /// Where the page shows it, as lines of the page.
  let place: Range<Int>

  /// The commands of a console block: lines behind `$ `, continued while they end in `\`.
  static func examples(in block: Fence) -> [ConsoleExample] {
    var (examples, rest) = ([ConsoleExample](), block.lines)
    while let first = rest.popFirst() {
      var typed = [String(first.dropFirst(2))]
      while let last = typed.last, last.hasSuffix("\\"), let next = rest.popFirst() {
        typed.append(next)
      }
      let shown = rest.prefix { !$0.hasPrefix("$ ") }
      rest = rest.dropFirst(shown.count)
      examples.append(
        ConsoleExample(
          command: typed.joined(separator: "\n"), shown: Array(shown),
          exit: rest.isEmpty ? block.exit : 0,
          place: (rest.startIndex - shown.count)..<rest.startIndex))
    }
    return examples
  }
}
