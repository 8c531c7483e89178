public import CooperativeLaw

/// An obstacle that keeps a unit from being dissolved (vướng mắc), with the case it stops.
public struct BlockerLine: Sendable, Equatable {
  /// The office's own number of the unit.
  public let unit: String
  /// Its full name.
  public let name: String
  /// Type and name of the commune of its seat.
  public let areaName: String?
  /// The obstacle.
  public let blocker: CaseBlocker
  /// The ground of the open case; `nil` when no case is open.
  public let ground: CaseGround?
  /// The day that case was opened.
  public let openedOn: CivilDate?

  /// How many days it has lasted.
  public func age(on day: CivilDate) -> Int { day.dayNumber - blocker.since.dayNumber }
}

/// The obstacles of one kind together.
public struct BlockerSummary: Sendable, Equatable {
  /// The kind.
  public let blocker: DissolutionBlocker
  /// How many units have it.
  public let units: Int
  /// Since when the one that has lasted longest.
  public let oldest: CivilDate
  /// The days that half of them have lasted at least; of an even number the lower middle.
  public let medianAge: Int

  /// One summary for each kind that there is, the most frequent first.
  public static func all(of lines: [BlockerLine], on day: CivilDate) -> [BlockerSummary] {
    DissolutionBlocker.allCases.compactMap { kind in
      let days = lines.filter { $0.blocker.blocker == kind }.map(\.blocker.since).sorted()
      return days.first.map {
        BlockerSummary(
          blocker: kind, units: days.count, oldest: $0,
          medianAge: day.dayNumber - days[days.count / 2].dayNumber)
      }
    }.enumerated().sorted { ($1.element.units, $0.offset) < ($0.element.units, $1.offset) }
      .map(\.element)
  }
}

/// Which obstacles a list shows; a condition that is `nil` does not narrow it.
public struct BlockerFilter: Sendable, Equatable {
  /// Of this kind.
  public var blocker: DissolutionBlocker?
  /// That have lasted for more than so many days.
  public var olderThan: Int?
  /// Of units with the seat in this area, by the old or the new map.
  public var area: Area?

  /// Makes a filter.
  public init(blocker: DissolutionBlocker? = nil, olderThan: Int? = nil, area: Area? = nil) {
    self.blocker = blocker
    self.olderThan = olderThan
    self.area = area
  }
}
