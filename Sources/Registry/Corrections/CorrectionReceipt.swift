/// What voiding or correcting a filing did, or with `dryRun` would do.
public struct CorrectionReceipt: Sendable, Equatable {
  /// The receipt of the void or correction.
  public let filing: FilingReceipt
  /// Number of the filing that is voided or corrected.
  public let target: Int64
  /// What is different now, fact by fact; of each table at most ``FactEffect/most``.
  public let effects: [FactEffect]
  /// What becomes of later filings that speak of the same facts, in their order.
  public let later: [LaterFiling]
}
