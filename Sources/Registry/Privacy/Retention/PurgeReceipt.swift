public import CooperativeLaw

/// What erasing did, or with `dryRun` would do.
public struct PurgeReceipt: Sendable, Equatable {
  /// The filing; its number is `nil` when nothing was written.
  public let receipt: FilingReceipt
  /// Who left on this day or earlier, the last of all units, is erased.
  public let cutoff: CivilDate
  /// How many persons and households.
  public let people: Int
  /// How many rows about them, those that no longer hold included.
  public let rows: Int
  /// How many filings had them in their content.
  public let filings: Int
  /// How many left in time but still hold capital, and so are kept.
  public let keptForCapital: Int
}
