/// A report on compliance that the registry asked for and did not get.
public struct ReportEvidence: Sendable {
  /// The day the registry asked.
  public let askedOn: CivilDate
  /// The last day to send it; `nil` when the request names none.
  public let dueOn: CivilDate?
  /// The paper of the request.
  public let document: String
  /// The filing.
  public let filing: Int64?

  /// Makes the evidence.
  public init(askedOn: CivilDate, dueOn: CivilDate?, document: String = "", filing: Int64? = nil) {
    self.askedOn = askedOn
    self.dueOn = dueOn
    self.document = document
    self.filing = filing
  }

  /// Since when it is missing: from the last day to send it, as Decree 295/2026/NĐ-CP Điều 48 khoản
  /// 8 counts; without one from the request.
  public var missing: LastingState {
    LastingState(
      since: dueOn ?? askedOn,
      evidence: [
        FlagEvidence(
          LocalizedText(vi: "đã yêu cầu báo cáo", en: "report asked for"), on: askedOn,
          document: document, filing: filing)
      ]
        + (dueOn.map {
          [FlagEvidence(LocalizedText(vi: "hạn gửi báo cáo", en: "last day to send it"), on: $0)]
        } ?? []))
  }
}
