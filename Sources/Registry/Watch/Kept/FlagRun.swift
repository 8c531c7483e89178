public import CooperativeLaw

/// A list of flags that was kept, so that the next one can be compared with it.
public struct FlagRun: Sendable, Equatable {
  /// Its number.
  public let id: Int64
  /// The day it is about.
  public let asOf: CivilDate
  /// Code of the area it was made for; `nil` for all.
  public let areaCode: String?
  /// The criteria, as JSON with sorted keys.
  public let criteria: String
  /// The filing.
  public let filing: Int64
  /// When it was kept, UTC.
  public let recordedAt: String
  /// Who kept it.
  public let officer: String
  /// How many flags and units it has.
  public let flags: Int
  /// How many units.
  public let units: Int
}

/// A flag of a kept run.
public struct KeptFlag: Sendable, Equatable {
  /// Local number of the unit.
  public let unit: String
  /// Name of the unit, as it is called on the day of the run.
  public let name: String
  /// The ground.
  public let ground: FlagGround
  /// The level.
  public let level: FlagLevel
  /// Since when.
  public let since: CivilDate?
  /// When it is or was reached.
  public let reachedOn: CivilDate?
  /// How sure it was.
  public let certainty: FlagCertainty
}

/// What became of a flag since the run before.
public struct FlagChange: Sendable, Equatable {
  /// What became of it.
  public enum Kind: String, Sendable, CaseIterable {
    /// It was not there before.
    case new
    /// It is nearer than it was.
    case risen
    /// It is further off than it was, or held.
    case eased
    /// It is as it was.
    case same
    /// It is gone.
    case cured

    /// The change in words.
    public var label: LocalizedText {
      switch self {
      case .new: LocalizedText(vi: "mới", en: "new")
      case .risen: LocalizedText(vi: "tăng mức", en: "risen")
      case .eased: LocalizedText(vi: "giảm mức", en: "eased")
      case .same: LocalizedText(vi: "như trước", en: "as before")
      case .cured: LocalizedText(vi: "đã hết", en: "cured")
      }
    }
  }

  /// What became of it.
  public let kind: Kind
  /// The flag; one that is cured as it was.
  public let flag: KeptFlag
  /// The level before; `nil` when it is new.
  public let before: FlagLevel?
}

/// A kept run beside the one before it with the same criteria.
public struct FlagComparison: Sendable, Equatable {
  /// The run.
  public let run: FlagRun
  /// The one before it; `nil` when it is the first.
  public let previous: FlagRun?
  /// Every flag of either, the new and the risen first.
  public let changes: [FlagChange]
}
