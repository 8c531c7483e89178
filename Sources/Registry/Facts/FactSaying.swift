internal import GRDB

/// One thing a filing said of a fact: from a day on, until the next change then on record.
struct FactSaying: Equatable {
  /// What is said.
  enum Change: Hashable {
    /// That nothing holds any more, and why.
    case nothing(DatabaseValue)
    /// That a fact begins, with all its values.
    case whole([DatabaseValue])
    /// That some columns, by their place, hold other values.
    case columns([Int: DatabaseValue])
  }

  var from: String
  /// The day it ends (exclusive) when the filing said so itself; `nil`: until the next change.
  var until: String?
  var change: Change
  /// Whether it is well said of what does not hold anyway.
  var mayBeIdle = false
}

/// How a table takes what is said of its facts.
struct FactManner {
  /// Columns that move together, by their places, such as a name and its keys.
  var together: [Set<Int>] = []
  /// Values of a fact that begins with some of its columns only; `nil` when it cannot.
  var blank: [DatabaseValue]?
  /// A fact that holds cannot begin again, such as a membership.
  var beginsOnce = false
}

extension FactTimeline {
  /// What was said to make one timeline of another, in the order of days.
  static func sayings(from old: FactTimeline, to new: FactTimeline, _ manner: FactManner)
    -> [FactSaying]
  {
    let days = Set(old.days + new.days).sorted()
    return days.indices.compactMap { place in
      let (before, after) = (old.state(on: days[place]), new.state(on: days[place]))
      guard before != after else { return nil }
      let next = place + 1 < days.count ? days[place + 1] : nil
      return FactSaying(
        from: days[place], until: next.flatMap { old.hasPoint(on: $0) ? nil : $0 },
        change: change(from: before, to: after, manner))
    }
  }

  private static func change(
    from before: State, to after: State, _ manner: FactManner
  ) -> FactSaying.Change {
    guard case .values(let now) = after else { return .nothing(after.endReason) }
    // A fact that may begin with some columns says only those.
    guard let were = before.held ?? manner.blank else { return .whole(now) }
    var places = Set(now.indices.filter { now[$0] != were[$0] })
    for group in manner.together where !places.isDisjoint(with: group) { places.formUnion(group) }
    return .columns(Dictionary(uniqueKeysWithValues: places.map { ($0, now[$0]) }))
  }

  /// Says one thing more.
  ///
  /// - Returns: whether what it builds on was there; if not, nothing changed.
  @discardableResult
  mutating func say(_ saying: FactSaying, _ manner: FactManner) -> Bool {
    let end = saying.until ?? days.first { $0 > saying.from }
    let inner = days.filter { day in day > saying.from && end.map { day < $0 } ?? false }
    var begun: [Point] = []
    var isChanged = false
    for day in [saying.from] + inner {
      let before = state(on: day)
      guard let after = answer(saying, to: before, on: day, manner) else { return saying.mayBeIdle }
      isChanged = isChanged || after != before
      begun.append(Point(day: day, state: after))
    }
    if isChanged { replace(begun, until: end) }
    return true
  }

  /// The state after a saying; `nil` when what it builds on is not there.
  private func answer(
    _ saying: FactSaying, to before: State, on day: String, _ manner: FactManner
  ) -> State? {
    switch (saying.change, before) {
    case (.nothing(let reason), .values): .nothing(reason)
    // An end that is said where one is on record gives its reason.
    case (.nothing(let reason), .nothing): hasPoint(on: day) ? .nothing(reason) : nil
    case (.whole, .values) where manner.beginsOnce: nil
    case (.whole(let values), _): .values(values)
    case (.columns(let columns), .values(let values)): .values(values.replacing(columns))
    case (.columns(let columns), .nothing): (manner.blank?.replacing(columns)).map(State.values)
    }
  }
}

extension FactSaying {
  /// What is left of a saying when some columns are not said; `nil` columns: nothing of it is.
  func without(_ places: Set<Int>) -> FactSaying? {
    guard !places.isEmpty else { return self }
    guard case .columns(let columns) = change else { return nil }
    let left = columns.filter { !places.contains($0.key) }
    return left.isEmpty ? nil : FactSaying(from: from, until: until, change: .columns(left))
  }

  /// The columns it says something in, of so many.
  func places(of count: Int) -> Set<Int> {
    if case .columns(let columns) = change { Set(columns.keys) } else { Set(0..<count) }
  }
}

extension [DatabaseValue] {
  fileprivate func replacing(_ columns: [Int: DatabaseValue]) -> [DatabaseValue] {
    indices.map { columns[$0] ?? self[$0] }
  }
}
