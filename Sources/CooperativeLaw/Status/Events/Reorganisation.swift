/// The part a unit plays in a reorganisation (tổ chức lại) or conversion (chuyển đổi).
///
/// Law 23/2012/QH13 Điều 52-53; Law 17/2023/QH15 Điều 92-95, 108.
public enum Reorganisation: String, Sendable, CaseIterable, Codable {
  /// Is divided into new units and ends (bị chia).
  case divide
  /// A part is split off; the unit goes on (bị tách).
  case separate
  /// Is consolidated with others into a new unit and ends (bị hợp nhất).
  case consolidate
  /// Is merged into another unit and ends (được sáp nhập).
  case merge
  /// Takes others in and goes on (nhận sáp nhập).
  case receive
  /// A THT becomes an HTX and ends (chuyển đổi thành hợp tác xã).
  case convert

  /// How the unit ends by it; `nil` when it goes on.
  public var endReason: EndReason? {
    switch self {
    case .divide: .divided
    case .consolidate: .consolidated
    case .merge: .merged
    case .convert: .converted
    case .separate, .receive: nil
    }
  }

  /// The part in words.
  public var label: LocalizedText {
    switch self {
    case .divide: LocalizedText(vi: "bị chia", en: "divided")
    case .separate: LocalizedText(vi: "bị tách", en: "split")
    case .consolidate: LocalizedText(vi: "bị hợp nhất", en: "consolidated")
    case .merge: LocalizedText(vi: "được sáp nhập", en: "merged into another")
    case .receive: LocalizedText(vi: "nhận sáp nhập", en: "takes another in")
    case .convert:
      LocalizedText(vi: "chuyển đổi thành hợp tác xã", en: "converted to a cooperative")
    }
  }
}
