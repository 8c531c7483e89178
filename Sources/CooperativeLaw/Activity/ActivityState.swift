/// What was observed of a unit's work, whatever its legal status (hoạt động thực tế).
public enum ActivityState: String, Sendable, CaseIterable, Codable {
  /// It works (đang hoạt động).
  case active
  /// It has stopped (ngừng hoạt động).
  case stopped
  /// Nobody is found at its address (không tìm thấy tại địa chỉ).
  case notFound = "not_found"
  /// It works again after it had stopped (hoạt động trở lại).
  case workingAgain = "working_again"

  /// Whether the unit works.
  public var isWorking: Bool { self == .active || self == .workingAgain }

  /// The state in words.
  public var label: LocalizedText {
    switch self {
    case .active: LocalizedText(vi: "đang hoạt động", en: "working")
    case .stopped: LocalizedText(vi: "ngừng hoạt động", en: "stopped")
    case .notFound: LocalizedText(vi: "không tìm thấy", en: "not found")
    case .workingAgain: LocalizedText(vi: "hoạt động trở lại", en: "working again")
    }
  }
}

/// Who saw whether a unit works.
public enum ActivitySource: String, Sendable, CaseIterable, Codable {
  /// The tax authority (cơ quan thuế).
  case taxOffice = "tax_office"
  /// Officers on the spot (kiểm tra tại chỗ).
  case siteVisit = "site_visit"
  /// A report (báo cáo).
  case report
  /// A member (thành viên).
  case member
  /// Somebody else (nguồn khác).
  case other

  /// The source in words.
  public var label: LocalizedText {
    switch self {
    case .taxOffice: LocalizedText(vi: "cơ quan thuế", en: "tax authority")
    case .siteVisit: LocalizedText(vi: "kiểm tra tại chỗ", en: "visit on the spot")
    case .report: LocalizedText(vi: "báo cáo", en: "report")
    case .member: LocalizedText(vi: "thành viên", en: "member")
    case .other: LocalizedText(vi: "nguồn khác", en: "another source")
    }
  }
}
