/// A fenced block of a Markdown page.
struct Fence: Equatable {
  /// What stands behind the three back-ticks, such as `console exit=4`.
  let info: String
  /// The lines between the fences.
  let lines: ArraySlice<String>

  /// The first word of the info.
  var language: String { info.split(separator: " ").first.map(String.init) ?? "" }

  /// How the last command of the block ends; 0 unless `exit=N` says otherwise.
  var exit: Int32 {
    info.split(separator: " ").first { $0.hasPrefix("exit=") }
      .flatMap { Int32($0.dropFirst("exit=".count)) } ?? 0
  }

  /// The fenced blocks of a page.
  static func blocks(in page: String) -> [Fence] {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var (blocks, start) = ([Fence](), Int?.none)
    for (place, line) in lines.enumerated() where line.hasPrefix("```") {
      if let open = start {
        blocks.append(
          Fence(info: String(lines[open].dropFirst(3)), lines: lines[(open + 1)..<place]))
        start = nil
      } else {
        start = place
      }
    }
    return blocks
  }
}
