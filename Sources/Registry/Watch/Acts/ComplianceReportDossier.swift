public import CooperativeLaw

/// A report on compliance that the registry asks a unit for, or that came.
public struct ComplianceReportDossier: Sendable, Equatable, Encodable {
  /// What happened.
  public enum Deed: String, Sendable, CaseIterable, Codable {
    /// The registry asked for it (yêu cầu báo cáo).
    case asked
    /// It came (đã nhận báo cáo).
    case received

    /// The deed in words.
    public var label: LocalizedText {
      switch self {
      case .asked: LocalizedText(vi: "Yêu cầu báo cáo", en: "Report asked for")
      case .received: LocalizedText(vi: "Đã nhận báo cáo", en: "Report received")
      }
    }
  }

  /// What happened.
  public var deed: Deed
  /// The last day to send it, as the request names it; only with a request.
  public var dueOn: CivilDate?
  /// The paper.
  public var document: String

  /// Makes a dossier.
  public init(deed: Deed, dueOn: CivilDate? = nil, document: String = "") {
    self.deed = deed
    self.dueOn = dueOn
    self.document = document
  }
}
