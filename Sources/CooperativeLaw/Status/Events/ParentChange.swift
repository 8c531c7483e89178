/// What happened to the HTX or LHHTX that a branch, office or location belongs to.
public enum ParentChange: String, Sendable, CaseIterable, Codable {
  /// Its business was suspended.
  case suspended
  /// It is being dissolved, divided, consolidated or merged.
  case windsUp = "winds_up"
  /// Its certificate was revoked in tax enforcement.
  case revokedForTax = "revoked_for_tax"
  /// A bankruptcy procedure was opened or taken up again.
  case entersBankruptcy = "enters_bankruptcy"
  /// A court stopped its bankruptcy procedure.
  case leavesBankruptcy = "leaves_bankruptcy"
  /// Its dissolution, reorganisation or revocation was called off: it is again what it was before.
  case returns
  /// It ended.
  case ended

  /// The change in words.
  public var label: LocalizedText {
    switch self {
    case .suspended: LocalizedText(vi: "tạm ngừng kinh doanh", en: "suspended")
    case .windsUp:
      LocalizedText(vi: "làm thủ tục giải thể, tổ chức lại", en: "dissolved or reorganised")
    case .revokedForTax:
      LocalizedText(vi: "bị thu hồi do cưỡng chế thuế", en: "revoked in tax enforcement")
    case .entersBankruptcy: LocalizedText(vi: "làm thủ tục phá sản", en: "in bankruptcy")
    case .leavesBankruptcy:
      LocalizedText(vi: "được đình chỉ thủ tục phá sản", en: "bankruptcy stopped")
    case .returns: LocalizedText(vi: "được khôi phục tình trạng trước", en: "put back")
    case .ended: LocalizedText(vi: "chấm dứt tồn tại", en: "ended")
    }
  }
}
