public import CooperativeLaw
internal import GRDB

/// A clock with the name of whom it concerns.
public struct DueLine: Sendable, Hashable {
  /// The clock.
  public let item: DueItem
  /// The unit's full name, or that of an owner outside the registry.
  public let name: String
}

/// The clocks that a filter lets through, the first last day first.
public struct DueList: Sendable, Equatable {
  /// The clocks.
  public let lines: [DueLine]
  /// Clocks whose length this program does not know on the day asked about.
  public let unknown: [DueUnknown]
}

/// Which clocks a list shows.
public struct DueFilter: Sendable, Equatable {
  /// Of units with the seat in this area, by the old or the new map.
  public var area: Area?
  /// Of these kinds; of every kind when `nil`.
  public var kinds: Set<DueKind>?
  /// Up to so many days after the day asked about; what is overdue is always shown.
  public var within: Int
  /// Only what is overdue.
  public var lateOnly: Bool

  /// Makes a filter that lets everything overdue or due within 90 days through.
  public init(
    area: Area? = nil, kinds: Set<DueKind>? = nil, within: Int = 90, lateOnly: Bool = false
  ) {
    self.area = area
    self.kinds = kinds
    self.within = within
    self.lateOnly = lateOnly
  }

  func lets(_ item: DueItem, on day: CivilDate) -> Bool {
    lateOnly
      ? item.isLate(on: day) == true : item.last.earliest <= day.adding(days: max(0, within))
  }
}

extension Registry {
  /// Every clock that runs at a moment: what is due, by when, by which article.
  ///
  /// - Parameters:
  ///   - filter: which clocks.
  ///   - moment: as true on which day and as known when.
  /// - Returns: the clocks sorted by last day, then by unit.
  /// - Throws: ``RegistryError`` when the file cannot be read.
  public func due(
    _ filter: DueFilter = DueFilter(), at moment: Moment
  ) throws(RegistryError) -> DueList {
    try read { db in
      let question = try DueQuestion(db, filter, at: moment)
      let clocks = try DueKind.allCases.filter { filter.kinds?.contains($0) != false }
        .map { try $0.read(question) }
      let lines = clocks.flatMap(\.lines).filter { filter.lets($0.item, on: moment.day) }
      return DueList(lines: lines.sorted(by: DueLine.isBefore), unknown: clocks.flatMap(\.unknown))
    }
  }
}

extension DueLine {
  /// The order of a list: by last day, within a day by unit, kind and words.
  fileprivate static func isBefore(_ one: DueLine, _ other: DueLine) -> Bool {
    let (a, b) = (one.item, other.item)
    if a.last.earliest != b.last.earliest { return a.last.earliest < b.last.earliest }
    if a.unit != b.unit { return (a.unit ?? "~") < (b.unit ?? "~") }
    return (a.kind.rawValue, a.what.vi) < (b.kind.rawValue, b.what.vi)
  }
}
