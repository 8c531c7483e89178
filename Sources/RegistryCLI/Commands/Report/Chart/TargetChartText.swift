import CooperativeLaw
import Registry

/// The chart of targets for a terminal, in blocks.
struct TargetChartText {
  private let title: String
  private let bars: [TargetBar]
  private let width: Int

  /// Takes the targets of a programme and the width to keep within.
  init(_ programme: Programme, _ targets: [TargetStanding], width: Int) {
    title = say(programme.title)
    bars = targets.map(TargetBar.init)
    self.width = max(width, TableText.narrowest)
  }

  /// The chart, a line after every line.
  var text: String {
    let head = TextWrap.lines(of: title, width: width) + TextWrap.lines(of: legend, width: width)
    return (head + bars.flatMap { [""] + lines($0) }).map { $0 + "\n" }.joined()
  }

  private var legend: String {
    let signs = TargetBar.State.allCases.map { "\(sign($0)) \(say($0.label))" }
    return (signs + ["│ 100 %"]).joined(separator: " · ")
  }

  private func lines(_ bar: TargetBar) -> [String] {
    TextWrap.lines(of: bar.words, width: width)
      + [blocks(bar) + "  " + DisplayWidth.cut(bar.verdict, to: width - columns - 2)]
      + TextWrap.lines(of: bar.caption, width: width)
  }

  /// How many columns stand for 150 %.
  private var columns: Int {
    let verdict = bars.map { DisplayWidth.of($0.verdict) }.max() ?? 0
    return max(3, min(60, width - verdict - 2))
  }

  private func blocks(_ bar: TargetBar) -> String {
    let mark = columns * 2 / 3
    let length =
      switch (bar.state, bar.share) {
      case (.notKnown, _): mark
      case (_, nil): 1
      case (_, let share?): min(columns, share * mark / 10_000)
      }
    var cells = (0..<columns).map { $0 < length ? sign(bar.state) : " " }
    cells[mark] = "│"
    if let share = bar.share, share > 15_000 { cells[columns - 1] = "▶" }
    return cells.joined()
  }

  private func sign(_ state: TargetBar.State) -> String {
    switch state {
    case .reached: "█"
    case .notReached: "▒"
    case .notKnown: "┄"
    }
  }
}
