public import CooperativeLaw

/// How far a reorganisation has come.
public enum ReorganisationState: String, Sendable, CaseIterable, Codable {
  /// What comes out is registered; what ends has not ended yet.
  case open
  /// It is carried through.
  case completed
  /// It was given up, and everything is as before.
  case cancelled

  /// The state in words.
  public var label: LocalizedText {
    switch self {
    case .open: LocalizedText(vi: "đang thực hiện", en: "under way")
    case .completed: LocalizedText(vi: "đã hoàn thành", en: "completed")
    case .cancelled: LocalizedText(vi: "đã hủy", en: "cancelled")
    }
  }
}

/// A reorganisation or conversion on record.
public struct ReorganisationRecord: Sendable, Equatable {
  /// A unit that entered it or came out of it.
  public struct Unit: Sendable, Equatable {
    /// Its local number.
    public let localNumber: String
    /// The last name it bore.
    public let name: String
    /// What it is.
    public let kind: UnitKind
  }

  /// Its number.
  public let number: Int64
  /// Division, separation, consolidation, merger or conversion.
  public let kind: ReorganisationKind
  /// How far it has come.
  public let state: ReorganisationState
  /// Number of the resolution of the first unit that entered.
  public let resolutionNumber: String?
  /// Day of that resolution.
  public let resolvedOn: CivilDate?
  /// The day it was opened and what comes out of it was registered.
  public let openedOn: CivilDate
  /// The day it was carried through.
  public let completedOn: CivilDate?
  /// The day it was given up.
  public let cancelledOn: CivilDate?
  /// The units that entered it.
  public let sources: [Unit]
  /// The units that came out of it.
  public let results: [Unit]
  /// The filing that opened it.
  public let filing: Int64
  /// What each unit had, and where it went.
  public let proof: ConservationProof
}
