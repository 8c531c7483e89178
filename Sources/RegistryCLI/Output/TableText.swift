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
    let known = columns.indices.filter { place in
      !columns[place].isRare || rows.contains { $0[place] != .missing }
    }
    if known.count < columns.count { return only(known).lines }
    let places = shownPlaces
    if places.count < columns.count {
      return only(places).lines + [leftOut(besides: places)]
    }
    let headings = columns.map { say($0.heading) }
    let texts = rows.map { $0.map(\.shown) }
    let widths = fitted(naturalWidths([headings] + texts))
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: TableText.gap)
    return [line(headings, widths), rule] + texts.map { line($0, widths) }
  }

  /// The same with some of the columns.
  private func only(_ places: [Int]) -> TableText {
    TableText(
      columns: places.map { columns[$0] }, rows: rows.map { row in places.map { row[$0] } },
      width: width)
  }

  /// The columns that the screen has room for: spare ones go first, from the right.
  private var shownPlaces: [Int] {
    guard let width else { return Array(columns.indices) }
    let natural = naturalWidths(
      [columns.map { say($0.heading) }] + rows.map { $0.map(\.shown) })
    let least = columns.indices.map { place in
      columns[place].mayBeCut ? min(natural[place], columns[place].narrowest) : natural[place]
    }
    var places = Array(columns.indices)
    while places.reduce(-TableText.gap.count, { $0 + least[$1] + TableText.gap.count }) > width,
      let spare = places.lastIndex(where: { columns[$0].isSpare })
    { places.remove(at: spare) }
    return places
  }

  private func leftOut(besides places: [Int]) -> String {
    let names = columns.indices.filter { !places.contains($0) }.map { say(columns[$0].heading) }
    return say(
      LocalizedText(
        vi: "(Màn hình hẹp, không hiện: \(names.joined(separator: ", ")).)",
        en: "(The screen is narrow; left out: \(names.joined(separator: ", ")).)"))
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
      columns[$0].mayBeCut && widths[$0] > columns[$0].narrowest
    }
    return candidates.max { widths[$0] < widths[$1] }
  }
}
