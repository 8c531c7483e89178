import CooperativeLaw
import Registry

/// A target as a chart shows it.
struct TargetBar {
  /// How it stands.
  enum State: CaseIterable {
    case reached
    case notReached
    case notKnown

    /// The word for it.
    var label: LocalizedText {
      switch self {
      case .reached: LocalizedText(vi: "đạt", en: "reached")
      case .notReached: LocalizedText(vi: "chưa đạt", en: "not reached")
      case .notKnown: LocalizedText(vi: "chưa rõ", en: "not known")
      }
    }
  }

  /// The words of the text.
  let words: String
  let state: State
  /// How much of the number is reached, in hundredths of a percent; `nil` where that makes no sense,
  /// as with a number not to be passed.
  let share: Int?
  /// The share and how it stands, or how much is known.
  let verdict: String
  /// The figure now, the number to reach and the last day.
  let caption: String

  /// Reads a standing.
  init(_ standing: TargetStanding) {
    let target = standing.target
    words = target.words
    state = standing.isReached.map { $0 ? .reached : .notReached } ?? .notKnown
    share = standing.isReached == nil ? nil : standing.shareReached.map { max(0, $0) }
    verdict = Self.verdict(state, share, standing)
    caption = Self.caption(standing)
  }

  private static func verdict(
    _ state: State, _ share: Int?, _ standing: TargetStanding
  ) -> String {
    if state == .notKnown {
      // What is missing may also be the other half of a share, such as the population.
      guard standing.known < standing.count else { return say(state.label) }
      return say(
        LocalizedText(
          vi: "biết \(standing.known) trên \(standing.count)",
          en: "known of \(standing.known) in \(standing.count)"))
    }
    let shown = share.map { figure($0 / 10 * 10, of: .percent) + ", " } ?? ""
    return shown + say(state.label)
  }

  private static func caption(_ standing: TargetStanding) -> String {
    let target = standing.target
    let unit = target.unit
    let number = "\(say(target.comparison.label)) " + aim(target, unit)
    let now = standing.now.map { figure($0, of: unit) } ?? say(State.notKnown.label)
    let due = target.due.slashed
    return say(
      LocalizedText(
        vi: "hiện nay \(now); chỉ tiêu \(number); hạn \(due)",
        en: "now \(now); target \(number); due \(due)"))
  }

  private static func aim(_ target: ProgrammeTarget, _ unit: Indicator.Unit) -> String {
    guard let upper = target.upper else { return figure(target.value, of: unit) }
    let (first, last) = (figure(target.value, of: unit), figure(upper, of: unit))
    return say(LocalizedText(vi: "\(first) đến \(last)", en: "\(first) to \(last)"))
  }

  /// A figure with its unit, without decimals that say nothing.
  private static func figure(_ hundredths: Int, of unit: Indicator.Unit) -> String {
    let cell = IndicatorCells.figure(hundredths, of: unit)
    var digits = cell.shown(in: Column("now", vi: "", en: "", .money))
    if digits.contains(",") {
      while digits.hasSuffix("0") { digits.removeLast() }
      if digits.hasSuffix(",") { digits.removeLast() }
    }
    return unit == .number ? digits : "\(digits) \(say(unit.label))"
  }
}

extension ProgrammeTarget {
  /// What its number is counted in.
  var unit: Indicator.Unit {
    measure == .yearlyGrowth ? .percent : Indicator.named(indicator)?.unit ?? .number
  }
}
