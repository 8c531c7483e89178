public import CooperativeLaw

/// A meeting of the members (đại hội thành viên), as it is typed.
public struct MeetingDossier: Sendable, Equatable, Encodable {
  /// The kind of meeting.
  public var kind: MeetingKind
  /// The day it was held; the effective day when not given.
  public var heldOn: CivilDate?
  /// The financial year an annual meeting closes.
  public var year: Int?
  /// How many members or delegates came; `nil` when not known.
  public var present: Int?
  /// How many were entitled to come; `nil` when not known.
  public var entitled: Int?
  /// Number of the resolution.
  public var resolutionNumber: String?
  /// A note in words.
  public var note: String

  /// Makes a meeting.
  public init(
    kind: MeetingKind, heldOn: CivilDate? = nil, year: Int? = nil, present: Int? = nil,
    entitled: Int? = nil, resolutionNumber: String? = nil, note: String = ""
  ) {
    self.kind = kind
    self.heldOn = heldOn
    self.year = year
    self.present = present
    self.entitled = entitled
    self.resolutionNumber = resolutionNumber
    self.note = note
  }
}
