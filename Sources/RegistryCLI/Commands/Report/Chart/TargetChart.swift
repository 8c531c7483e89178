import CooperativeLaw
import Registry

/// Targets as horizontal bars, readable in black and white: solid what is reached, hatched what is
/// not, a dashed outline what is not known.
struct TargetChart {
  private let title: String
  private let bars: [TargetBar]

  /// Takes the targets of a programme.
  init(_ programme: Programme, _ targets: [TargetStanding]) {
    title = say(programme.title)
    bars = targets.map(TargetBar.init)
  }

  /// The drawing as a file of its own.
  var svg: String { ChartStrip.whole(strips) }

  /// The drawing for a page.
  var picture: Picture { Picture(strips: strips.map(\.alone)) }

  private var strips: [ChartStrip] { [legend] + bars.map(strip) }

  // Measures in units of the drawing, 1000 wide: words, bars up to 150 %, verdicts.
  private static let start = 440
  private static let whole = 240
  private static let verdicts = 820
  private static var mark: Int { start + whole }

  /// What the signs mean, the scale, and for readers who do not see it what the chart says.
  private var legend: ChartStrip {
    var body = "<title>\(HTMLText.escaped(title))</title>\n"
    body += "<desc>\(HTMLText.escaped(summary))</desc>\n" + Self.hatching
    var left = 0
    for state in TargetBar.State.allCases {
      body += Self.box(state, left: left, top: 5, width: 28)
      body += Self.text(say(state.label), left: left + 36, baseline: 17, size: 13)
      left += 140
    }
    for percent in [0, 50, 100, 150] {
      let place = Self.start + Self.whole * percent / 100
      body += Self.text("\(percent) %", left: place, baseline: 17, size: 12, anchor: "middle")
      body += Self.line(place, from: 21, to: 27)
    }
    return ChartStrip(height: 30, body: body)
  }

  private var summary: String {
    let counts = TargetBar.State.allCases.map { state in
      "\(say(state.label)) \(bars.count { $0.state == state })"
    }
    let list = counts.joined(separator: ", ")
    return say(
      LocalizedText(
        vi: "\(bars.count) chỉ tiêu: \(list). Mỗi thanh là phần đã đạt; vạch là 100 %.",
        en: "\(bars.count) targets: \(list). A bar is the share reached; the line is 100 %."))
  }

  private func strip(_ bar: TargetBar) -> ChartStrip {
    let lines = TextWrap.lines(of: bar.words, width: 64)
    var body = "<title>\(HTMLText.escaped("\(bar.words): \(bar.verdict)"))</title>\n"
    for (place, line) in lines.enumerated() {
      body += Self.text(line, left: 0, baseline: 15 + 16 * place, size: 13)
    }
    body += drawn(bar)
    body += Self.line(Self.mark, from: 1, to: 21)
    body += Self.text(bar.verdict, left: Self.verdicts, baseline: 15, size: 13)
    body += Self.text(bar.caption, left: Self.start, baseline: 33, size: 12)
    return ChartStrip(height: max(42, 16 * lines.count + 10), body: body)
  }

  private func drawn(_ bar: TargetBar) -> String {
    guard bar.state != .notKnown else {
      return Self.box(.notKnown, left: Self.start, top: 4, width: Self.whole)
        + Self.text(
          say(bar.state.label), left: Self.start + Self.whole / 2, baseline: 15, size: 12,
          anchor: "middle")
    }
    // A number not to be passed has no share; a square says how it stands.
    guard let share = bar.share else {
      return Self.box(bar.state, left: Self.start, top: 4, width: 14)
    }
    let width = min(share, 15_000) * Self.whole / 10_000
    let box = Self.box(bar.state, left: Self.start, top: 4, width: max(1, width))
    return share > 15_000 ? box + Self.arrow(at: Self.start + width) : box
  }
}

extension TargetChart {
  private static let hatching = """
    <defs><pattern id="htx-hatch" width="6" height="6" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/>\
    <rect width="2" height="6" fill="#000"/></pattern></defs>

    """

  private static func box(_ state: TargetBar.State, left: Int, top: Int, width: Int) -> String {
    let look =
      switch state {
      case .reached: "fill=\"#000\" stroke=\"#000\""
      case .notReached: "fill=\"url(#htx-hatch)\" stroke=\"#000\""
      case .notKnown: "fill=\"none\" stroke=\"#000\" stroke-dasharray=\"5 4\""
      }
    return "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(width)\" height=\"14\" \(look)/>\n"
  }

  /// The end of a bar that goes on beyond the scale.
  private static func arrow(at end: Int) -> String {
    "<path d=\"M\(end) 1 L\(end + 12) 11 L\(end) 21 Z\" fill=\"#000\"/>\n"
  }

  private static func line(_ place: Int, from top: Int, to bottom: Int) -> String {
    "<path d=\"M\(place) \(top) V\(bottom)\" stroke=\"#000\" stroke-width=\"1.5\"/>\n"
  }

  private static func text(
    _ text: String, left: Int, baseline: Int, size: Int, anchor: String = "start"
  ) -> String {
    "<text x=\"\(left)\" y=\"\(baseline)\" font-size=\"\(size)\" text-anchor=\"\(anchor)\">"
      + "\(HTMLText.escaped(text))</text>\n"
  }
}
