import CooperativeLaw

/// Rows laid out in columns for people.
struct TableText {
  /// The narrowest that a cut column becomes.
  static let narrowest = 8
  private static let gap = "  "

  let columns: [Column]
  let rows: [[Cell]]
  /// The width to keep within; `nil` cuts nothing, as in a pipe.
  let width: Int?

  /// The lines: headings, a rule, the rows; none at all when there are no rows.
  var lines: [String] {
    guard !rows.isEmpty else { return [] }
    let headings = columns.map { say($0.heading) }
    let texts = rows.map { $0.map(\.shown) }
    let widths = fitted(naturalWidths([headings] + texts))
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: TableText.gap)
    return [line(headings, widths), rule] + texts.map { line($0, widths) }
  }

  private func line(_ texts: [String], _ widths: [Int]) -> String {
    let cells = zip(zip(texts, widths), columns).map { pair, column in
      DisplayWidth.padded(
        DisplayWidth.cut(pair.0, to: pair.1), to: pair.1, right: column.alignsRight)
    }
    var line = cells.joined(separator: TableText.gap)
    while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
    return line
  }

  private func naturalWidths(_ lines: [[String]]) -> [Int] {
    columns.indices.map { place in lines.map { DisplayWidth.of($0[place]) }.max() ?? 0 }
  }

  /// Takes width from the widest column that may be cut until the line fits or none is left.
  private func fitted(_ natural: [Int]) -> [Int] {
    guard let width else { return natural }
    var widths = natural
    var excess = natural.reduce(0, +) + TableText.gap.count * (natural.count - 1) - width
    while excess > 0, let widest = widestToCut(widths) {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func widestToCut(_ widths: [Int]) -> Int? {
    let candidates = columns.indices.filter {
      columns[$0].mayBeCut && widths[$0] > TableText.narrowest
    }
    return candidates.max { widths[$0] < widths[$1] }
  }
}
