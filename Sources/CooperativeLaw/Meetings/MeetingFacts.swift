/// A meeting of the members of a unit.
public struct MeetingFacts: Sendable {
  /// Whose meeting it is.
  public let subject: String
  /// The kind of unit.
  public let unitKind: UnitKind
  /// The kind of meeting.
  public let kind: MeetingKind
  /// The day it was held.
  public let heldOn: CivilDate
  /// The last day of the financial year it closes; `nil` when not known.
  public let yearEnd: CivilDate?
  /// How many members or delegates came; `nil` when not known.
  public let present: Int?
  /// How many were entitled to come; `nil` when not known.
  public let entitled: Int?

  /// Makes the facts.
  public init(
    subject: String, unitKind: UnitKind, kind: MeetingKind, heldOn: CivilDate,
    yearEnd: CivilDate? = nil, present: Int? = nil, entitled: Int? = nil
  ) {
    self.subject = subject
    self.unitKind = unitKind
    self.kind = kind
    self.heldOn = heldOn
    self.yearEnd = yearEnd
    self.present = present
    self.entitled = entitled
  }

  /// The last day of a calendar year, which is the financial year unless a unit chose another.
  public static func endOfYear(_ year: Int) -> CivilDate { CivilDate(year, 12, 31) }
}
