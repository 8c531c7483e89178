/// What kind of clock runs (loại thời hạn): what an officer sorts the day's work by.
public enum DueKind: String, Sendable, CaseIterable, Codable {
  /// The yearly report (báo cáo hằng năm).
  case report
  /// The sheet by which a unit scores itself (bảng tự chấm điểm).
  case selfScore = "self_score"
  /// The annual general meeting (đại hội thành viên thường niên).
  case meeting
  /// Capital that was promised and is not paid (góp đủ vốn).
  case capital
  /// A suspension of business (tạm ngừng).
  case suspension
  /// A step of a dissolution, revocation, bankruptcy or closing (vụ việc).
  case dissolution = "case"
  /// A step of a reorganisation (tổ chức lại).
  case reorganisation
  /// A recognition of an OCOP product.
  case ocop
  /// A term of office (nhiệm kỳ).
  case term
  /// The contract of a THT (hợp đồng hợp tác).
  case contract
  /// A certificate of production such as VietGAP (chứng nhận).
  case certification
  /// A duty of changing laws (chuyển tiếp).
  case transition

  /// The kind in words.
  public var label: LocalizedText {
    switch self {
    case .report: LocalizedText(vi: "báo cáo năm", en: "yearly report")
    case .selfScore: LocalizedText(vi: "tự chấm điểm", en: "self-score")
    case .meeting: LocalizedText(vi: "đại hội", en: "general meeting")
    case .capital: LocalizedText(vi: "góp vốn", en: "capital")
    case .suspension: LocalizedText(vi: "tạm ngừng", en: "suspension")
    case .dissolution: LocalizedText(vi: "vụ việc", en: "case")
    case .reorganisation: LocalizedText(vi: "tổ chức lại", en: "reorganisation")
    case .ocop: LocalizedText(vi: "OCOP", en: "OCOP")
    case .term: LocalizedText(vi: "nhiệm kỳ", en: "term of office")
    case .contract: LocalizedText(vi: "hợp đồng", en: "contract")
    case .certification: LocalizedText(vi: "chứng nhận", en: "certification")
    case .transition: LocalizedText(vi: "chuyển tiếp", en: "transition")
    }
  }
}
