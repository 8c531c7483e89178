internal import CooperativeLaw

/// Who says how active a unit is, as stored in `activity_observation`.
enum ObservationSource: String, CaseIterable {
  case taxOffice = "tax_office"
  case siteVisit = "site_visit"
  case report
  case member
  case other
  /// The status that the tax authority set: it did not find the unit at its address.
  case taxAuthority = "tax_authority"

  /// Whether an office or a visit says so; a status says only that the address is wrong.
  var isOfficial: Bool { self == .taxOffice || self == .siteVisit }

  var label: LocalizedText {
    switch self {
    case .taxOffice: LocalizedText(vi: "cơ quan thuế", en: "tax office")
    case .siteVisit: LocalizedText(vi: "kiểm tra tại chỗ", en: "site visit")
    case .report: LocalizedText(vi: "báo cáo", en: "report")
    case .member: LocalizedText(vi: "thành viên", en: "a member")
    case .other: LocalizedText(vi: "nguồn khác", en: "another source")
    case .taxAuthority:
      LocalizedText(vi: "tình trạng do cơ quan thuế chuyển", en: "status set by the tax authority")
    }
  }
}

extension StoppedEvidence.Seen {
  /// What was seen, in words.
  var label: LocalizedText {
    switch self {
    case .active: LocalizedText(vi: "đang hoạt động", en: "works")
    case .stopped: LocalizedText(vi: "đã ngừng", en: "stopped")
    case .notFound: LocalizedText(vi: "không tìm thấy", en: "not found")
    case .workingAgain: LocalizedText(vi: "hoạt động trở lại", en: "works again")
    }
  }
}
