/// A level of local government.
public enum AdministrativeLevel: String, Sendable, CaseIterable, Codable {
  /// Province (cấp tỉnh).
  case province
  /// District (cấp huyện), which ended on 2025-06-30.
  case district
  /// Commune (cấp xã).
  case commune

  /// The name of the level.
  public var label: LocalizedText {
    switch self {
    case .province: LocalizedText(vi: "cấp tỉnh", en: "province")
    case .district: LocalizedText(vi: "cấp huyện", en: "district")
    case .commune: LocalizedText(vi: "cấp xã", en: "commune")
    }
  }
}
