/// The legal status of a unit in the registration database.
///
/// Decree 92/2024/NĐ-CP and Decree 295/2026/NĐ-CP Điều 27 (HTX, LHHTX) and Điều 28 (THT and
/// dependent units); the labels are the decrees' own.
public enum LegalStatus: String, Sendable, CaseIterable, Codable {
  /// Certified and in no other status.
  case active
  /// Business suspended by the unit's notice.
  case suspended
  /// Not found at its address: the tax authority sets and ends it.
  case notAtAddress = "not_at_address"
  /// Certificate revoked at the request of the tax authority; can be restored.
  case revokedTax = "revoked_tax"
  /// HTX, LHHTX: dissolving, or being divided, consolidated or merged.
  case windingUp = "winding_up"
  /// HTX, LHHTX: bankruptcy procedure opened by a court.
  case bankruptcy
  /// HTX, LHHTX: dissolved, bankrupt or ended.
  case ended
  /// THT and dependent units: closing.
  case closing
  /// THT and dependent units: closed.
  case closed

  /// Whether the unit no longer exists in law.
  public var isFinal: Bool { self == .ended || self == .closed }

  /// Whether units of a kind can have this status.
  public func applies(to kind: UnitKind) -> Bool {
    switch self {
    case .active, .suspended, .notAtAddress, .revokedTax: true
    case .windingUp, .bankruptcy, .ended: kind != .group
    case .closing, .closed: kind == .group
    }
  }
}

extension LegalStatus {
  /// The decree's own label.
  public var label: LocalizedText {
    switch self {
    case .active: LocalizedText(vi: "Đang hoạt động", en: "Active")
    case .suspended: LocalizedText(vi: "Tạm ngừng kinh doanh", en: "Suspended")
    case .notAtAddress:
      LocalizedText(
        vi: "Không hoạt động tại địa chỉ đã đăng ký", en: "Not at its registered address")
    case .revokedTax:
      LocalizedText(
        vi: "Bị thu hồi do cưỡng chế về quản lý thuế", en: "Revoked in tax enforcement")
    case .windingUp:
      LocalizedText(
        vi: "Đang làm thủ tục giải thể, bị chia, bị hợp nhất, được sáp nhập",
        en: "Being dissolved, divided, consolidated or merged")
    case .bankruptcy: LocalizedText(vi: "Đang làm thủ tục phá sản", en: "In bankruptcy")
    case .ended:
      LocalizedText(
        vi: "Đã giải thể, phá sản, chấm dứt tồn tại", en: "Dissolved, bankrupt or ended")
    case .closing: LocalizedText(vi: "Đang làm thủ tục chấm dứt hoạt động", en: "Closing")
    case .closed: LocalizedText(vi: "Đã chấm dứt hoạt động", en: "Closed")
    }
  }
}
