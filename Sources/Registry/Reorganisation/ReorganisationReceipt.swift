public import CooperativeLaw

/// What opening a reorganisation did, or with `dryRun` would do.
public struct ReorganisationReceipt: Sendable, Equatable {
  /// The receipt of the filing.
  public let filing: FilingReceipt
  /// The number of the reorganisation.
  public let number: Int64
  /// What each unit had, and where it went.
  public let proof: ConservationProof
  /// Whether it was carried through with the same filing.
  public let isCompleted: Bool
}
