/// The term of a group's contract on record.
public struct ContractEvidence: Sendable {
  /// The months the contract runs.
  public let months: Int
  /// The day of the registration or notice.
  public let beganOn: CivilDate
  /// The filing that tells the term.
  public let filing: Int64?

  /// Makes the evidence.
  public init(months: Int, beganOn: CivilDate, filing: Int64? = nil) {
    self.months = months
    self.beganOn = beganOn
    self.filing = filing
  }

  /// The term as a state that lasts until the contract is over.
  ///
  /// The day of signing is not on record, so the day it is counted from is presumed.
  public var term: LastingState {
    LastingState(
      since: beganOn, period: .months(months), certainty: .presumed,
      evidence: [
        FlagEvidence(
          LocalizedText(
            vi: "hợp đồng hợp tác \(months) tháng", en: "contract of \(months) months"),
          on: beganOn, filing: filing)
      ])
  }
}
