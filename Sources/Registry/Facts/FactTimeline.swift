internal import GRDB

/// What one fact says from day to day, with every day on which something was said of it.
///
/// Days are ISO texts, which sort as days do. Days on which the same was said again are kept: a change
/// typed late holds until the next of them.
struct FactTimeline: Equatable {
  /// What holds on a day.
  enum State: Hashable {
    /// Nothing; with the coded reason of the end, `NULL` where none is kept.
    case nothing(DatabaseValue)
    /// These values, in the order of the table's columns.
    case values([DatabaseValue])
  }

  /// The day a state begins; it lasts until the next point.
  struct Point: Equatable {
    let day: String
    let state: State
  }

  /// In the order of days; two on one day are an end, for its reason, and what began at once.
  private(set) var points: [Point] = []

  /// Makes the timeline of rows that do not overlap, in the order of their days.
  init(_ spans: [Span] = []) {
    for span in spans where span.to != span.from {
      if points.last == Point(day: span.from, state: .nothing(.null)) { points.removeLast() }
      points.append(Point(day: span.from, state: .values(span.values)))
      if let to = span.to { points.append(Point(day: to, state: .nothing(span.endReason))) }
    }
  }

  /// What holds on a day.
  func state(on day: String) -> State {
    points.last { $0.day <= day }?.state ?? .nothing(.null)
  }

  /// Whether something was said of that very day.
  func hasPoint(on day: String) -> Bool { points.contains { $0.day == day } }

  /// Every day on which something was said, each once.
  var days: [String] {
    points.map(\.day).reduce(into: []) { days, day in
      if days.last != day { days.append(day) }
    }
  }

  /// The rows that say this.
  var spans: [Span] {
    points.indices.compactMap { place in
      guard case .values(let values) = points[place].state else { return nil }
      let next = place + 1 < points.count ? points[place + 1] : nil
      if next?.day == points[place].day { return nil }
      return Span(
        values: values, from: points[place].day, to: next?.day,
        endReason: next.map(\.state.endReason) ?? .null)
    }
  }

  /// Puts these states from the first of their days on; at the end, what held there goes on.
  mutating func replace(_ begun: [Point], until end: String?) {
    guard let first = begun.first else { return }
    let resumed = end.map { state(on: $0) }
    var kept = points.filter { $0.day < first.day }
    kept += closing(on: first)
    let rest = end.map { end in points.filter { $0.day >= end } } ?? []
    points = kept + begun
    if let end, let resumed, rest.first?.day != end {
      points.append(Point(day: end, state: resumed))
    }
    points += rest
  }

  /// The end that stays on a day on which something begins: it carries the reason of what was before.
  private func closing(on point: Point) -> [Point] {
    let same = points.filter { $0.day == point.day }
    guard let end = same.first, case .nothing(let reason) = end.state, !reason.isNull,
      case .values = point.state
    else { return [] }
    return [end]
  }
}

extension FactTimeline {
  /// A row of the timeline.
  struct Span: Equatable {
    let values: [DatabaseValue]
    let from: String
    /// The day it ends (exclusive); `nil` while it goes on.
    let to: String?
    /// Why it ended, where the table keeps a reason.
    var endReason: DatabaseValue = .null
  }
}

extension FactTimeline.State {
  /// The reason of an end; `NULL` for what holds.
  var endReason: DatabaseValue {
    if case .nothing(let reason) = self { reason } else { .null }
  }

  /// The values that hold.
  var held: [DatabaseValue]? {
    if case .values(let values) = self { values } else { nil }
  }
}
