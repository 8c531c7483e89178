/// What an HTX or LHHTX could be under Law 23/2012/QH13, which named no statuses.
///
/// The registration database of today has only the statuses of the decrees, so each maps onto one.
public enum State2012: String, Sendable, CaseIterable, Codable {
  /// Working (đang hoạt động).
  case active
  /// Suspended (tạm ngừng hoạt động, Thông tư 03/2014/TT-BKHĐT Điều 15).
  case suspended
  /// Being divided, consolidated or merged (Điều 52-53).
  case reorganising
  /// Certificate revoked as a sanction, decision to dissolve still due (Điều 56).
  case certificateRevoked = "certificate_revoked"
  /// Being dissolved by its own resolution (Điều 54 khoản 1).
  case dissolvingVoluntarily = "dissolving_voluntarily"
  /// Being dissolved by decision (Điều 54 khoản 2).
  case dissolvingCompulsorily = "dissolving_compulsorily"
  /// In bankruptcy (Điều 55).
  case bankruptcy
  /// Dissolved and struck off (Điều 54 khoản 5).
  case dissolved
  /// Declared bankrupt.
  case bankrupt
  /// Ended by division (Điều 52 khoản 4).
  case divided
  /// Ended by consolidation (Điều 53 khoản 3).
  case consolidated
  /// Ended by merger (Điều 53 khoản 3).
  case merged
  /// Took another legal form (Điều 62 khoản 2).
  case converted

  /// The status of today that stands for it; which procedure or way it was stays where known.
  public var state: StatusState {
    switch self {
    case .active: StatusState(.active)
    case .suspended: StatusState(.suspended)
    case .reorganising: StatusState(.windingUp)
    case .certificateRevoked:
      StatusState(.windingUp, .revocation, endReason: .dissolvedCompulsorily)
    case .dissolvingVoluntarily:
      StatusState(.windingUp, .voluntaryDissolution, endReason: .dissolvedVoluntarily)
    case .dissolvingCompulsorily:
      StatusState(.windingUp, .compulsoryDissolution, endReason: .dissolvedCompulsorily)
    case .bankruptcy: StatusState(.bankruptcy, .bankruptcy, endReason: .bankrupt)
    case .dissolved: StatusState(.ended, endReason: .unknown)
    case .bankrupt: StatusState(.ended, .bankruptcy, endReason: .bankrupt)
    case .divided: StatusState(.ended, endReason: .divided)
    case .consolidated: StatusState(.ended, endReason: .consolidated)
    case .merged: StatusState(.ended, endReason: .merged)
    case .converted: StatusState(.ended, endReason: .otherForm)
    }
  }

  /// The state in words.
  public var label: LocalizedText {
    switch self {
    case .active: LocalizedText(vi: "Đang hoạt động", en: "Working")
    case .suspended: LocalizedText(vi: "Tạm ngừng hoạt động", en: "Suspended")
    case .reorganising:
      LocalizedText(vi: "Đang chia, hợp nhất, sáp nhập", en: "Being reorganised")
    case .certificateRevoked:
      LocalizedText(vi: "Bị thu hồi giấy chứng nhận", en: "Certificate revoked")
    case .dissolvingVoluntarily:
      LocalizedText(vi: "Đang giải thể tự nguyện", en: "Dissolving voluntarily")
    case .dissolvingCompulsorily:
      LocalizedText(vi: "Đang giải thể bắt buộc", en: "Dissolving compulsorily")
    case .bankruptcy: LocalizedText(vi: "Đang làm thủ tục phá sản", en: "In bankruptcy")
    case .dissolved: LocalizedText(vi: "Đã giải thể, xóa tên", en: "Dissolved, struck off")
    case .bankrupt: LocalizedText(vi: "Đã tuyên bố phá sản", en: "Declared bankrupt")
    case .divided: LocalizedText(vi: "Chấm dứt do bị chia", en: "Ended by division")
    case .consolidated:
      LocalizedText(vi: "Chấm dứt do bị hợp nhất", en: "Ended by consolidation")
    case .merged: LocalizedText(vi: "Chấm dứt do bị sáp nhập", en: "Ended by merger")
    case .converted:
      LocalizedText(vi: "Đã chuyển sang loại hình khác", en: "Took another legal form")
    }
  }
}
