/// A clock that runs for a unit (thời hạn): what is to be done, by when, and where that stands.
public struct DueItem: Sendable, Hashable {
  /// What kind of clock.
  public let kind: DueKind
  /// The office's own number of the unit; `nil` for an owner of OCOP products outside the registry.
  public let unit: String?
  /// What is to be done or ends.
  public let what: LocalizedText
  /// The last day in time.
  public let last: Deadline
  /// The article; `nil` where the day does not come from a text of law.
  public let citation: Citation?
  /// What to type once it is done, or to look into it.
  public let command: String

  init(
    _ kind: DueKind, of unit: String?, _ what: LocalizedText, by last: Deadline,
    _ citation: Citation?, command: String
  ) {
    self.kind = kind
    self.unit = unit
    self.what = what
    self.last = last
    self.citation = citation
    self.command = command
  }

  /// Days from a day to the last one, negative once it has passed; `nil` when that cannot be told.
  ///
  /// Where the holidays needed are not known, the days that are left at least.
  public func daysLeft(on day: CivilDate) -> Int? {
    switch last {
    case .day(let last): last.dayNumber - day.dayNumber
    case .notKnown(let earliest):
      day <= earliest ? earliest.dayNumber - day.dayNumber : nil
    }
  }

  /// Whether it is overdue on a day; `nil` when that cannot be told.
  public func isLate(on day: CivilDate) -> Bool? { last.isMissed(on: day) }
}

extension Deadline {
  /// The last day; where the holidays needed are not known, the earliest that it can be.
  public var earliest: CivilDate {
    switch self {
    case .day(let day): day
    case .notKnown(let earliest): earliest
    }
  }

  /// The last day of a text that names a day of the calendar.
  ///
  /// Whether such a day moves when offices are closed is read in favour of who has to act (Civil
  /// Code 91/2015/QH13 Điều 148): it moves to the next working day.
  static func named(_ day: CivilDate, calendar: WorkingCalendar = .vietnam) -> Deadline {
    after(day, .days(0), calendar: calendar)
  }
}

/// A clock whose length the texts known to this program do not tell.
public struct DueUnknown: Sendable, Hashable {
  /// What kind of clock.
  public let kind: DueKind
  /// For which units; `nil` for all.
  public let unitKind: UnitKind?
  /// The text that would tell.
  public let citation: Citation
}
