/// Where a unit stands with a duty of changing laws.
public enum TransitionState: String, Sendable, CaseIterable, Codable {
  /// The duty is not the unit's: founded under the new law, ended before it, or not among those meant.
  case notBound = "not_bound"
  /// Its organisation or charter does not conflict with the law, so it goes on as it is.
  case compliant
  /// It registered again (đăng ký lại).
  case reregistered
  /// It amended its charter (sửa đổi, bổ sung điều lệ).
  case amended
  /// The THT registered (đăng ký tổ hợp tác).
  case registered
  /// It took another legal form (chuyển sang loại hình tổ chức khác).
  case converted
  /// It was dissolved (giải thể).
  case dissolved
  /// It ended in another way: bankrupt, divided, consolidated, merged, or not said how.
  case ended
  /// It is known to be bound and has not done it (chưa chuyển đổi, chưa sửa điều lệ, chưa đăng ký).
  case notDone = "not_done"
  /// Nobody has recorded whether it is out of line with the law.
  case notKnown = "not_known"

  /// Whether the unit still has something to do or to find out.
  public var isOpen: Bool { self == .notDone || self == .notKnown }

  /// Whether the unit no longer exists.
  public var isEnd: Bool { self == .converted || self == .dissolved || self == .ended }

  /// The state in words.
  public var label: LocalizedText {
    switch self {
    case .notBound: LocalizedText(vi: "Không thuộc diện", en: "Not bound")
    case .compliant: LocalizedText(vi: "Phù hợp, không phải làm", en: "In line, nothing to do")
    case .reregistered: LocalizedText(vi: "Đã đăng ký lại", en: "Re-registered")
    case .amended: LocalizedText(vi: "Đã sửa điều lệ", en: "Charter amended")
    case .registered: LocalizedText(vi: "Đã đăng ký", en: "Registered")
    case .converted:
      LocalizedText(vi: "Đã chuyển loại hình", en: "Converted to another form")
    case .dissolved: LocalizedText(vi: "Đã giải thể", en: "Dissolved")
    case .ended: LocalizedText(vi: "Đã chấm dứt cách khác", en: "Ended otherwise")
    case .notDone: LocalizedText(vi: "Chưa thực hiện", en: "Not yet done")
    case .notKnown: LocalizedText(vi: "Chưa rõ", en: "Not known")
    }
  }
}
