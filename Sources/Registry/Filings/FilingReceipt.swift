public import CooperativeLaw

/// What an act did, or with `dryRun` would do.
public struct FilingReceipt: Sendable, Equatable {
  /// Number of the filing; `nil` when nothing was written.
  public let filing: Int64?
  /// The kind of act.
  public let kind: FilingKind
  /// The day it takes effect.
  public let effectiveOn: CivilDate
  /// The law it was judged under, such as `L2012`.
  public let law: String?
  /// Local numbers of the units it is about.
  public let units: [String]
  /// What was there before and what is there after, column by column.
  public let changes: [FactChange]
  /// Everything the rules found; no blocker among them.
  public let findings: [Finding]
}

/// One column before and after an act.
public struct FactChange: Sendable, Equatable {
  /// Whom it is about: a unit's local number or a person's name.
  public let subject: String
  /// The column, as in the CSV contract.
  public let field: String
  /// The value before; `nil` when there was none.
  public let before: String?
  /// The value after; `nil` when there is none.
  public let after: String?
}
