/// Why a dissolution (giải thể) is opened, over all the laws.
///
/// Law 23/2012/QH13 Điều 54 khoản 1 and 2; Law 17/2023/QH15 Điều 97 khoản 1.
public enum DissolutionGround: String, Sendable, CaseIterable, Codable {
  /// The general meeting resolved it (giải thể tự nguyện).
  case voluntary
  /// Not operating for 12 months running.
  case notOperating = "not_operating"
  /// Below the minimum of members for 12 months running.
  case tooFewMembers = "too_few_members"
  /// No annual general meeting for 18 months running.
  case noAnnualMeeting = "no_annual_meeting"
  /// The certificate was revoked.
  case certificateRevoked = "certificate_revoked"
  /// A court decided so.
  case courtDecision = "court_decision"

  /// Whether the authorities or a court open it (giải thể bắt buộc).
  public var isCompulsory: Bool { self != .voluntary }

  /// The ground in words.
  public var label: LocalizedText {
    switch self {
    case .voluntary:
      LocalizedText(vi: "theo nghị quyết đại hội thành viên", en: "resolution of the members")
    case .notOperating:
      LocalizedText(vi: "không hoạt động 12 tháng liên tục", en: "not operating for 12 months")
    case .tooFewMembers:
      LocalizedText(
        vi: "không đủ thành viên tối thiểu 12 tháng liên tục", en: "too few members for 12 months")
    case .noAnnualMeeting:
      LocalizedText(
        vi: "không họp đại hội thường niên 18 tháng liên tục",
        en: "no annual meeting for 18 months")
    case .certificateRevoked:
      LocalizedText(vi: "bị thu hồi giấy chứng nhận", en: "certificate revoked")
    case .courtDecision: LocalizedText(vi: "theo quyết định của Tòa án", en: "court decision")
    }
  }
}
