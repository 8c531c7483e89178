/// How large a cooperative is (quy mô).
public enum SizeClass: String, Sendable, CaseIterable, Codable {
  /// Micro (siêu nhỏ).
  case micro
  /// Small (nhỏ).
  case small
  /// Medium (vừa).
  case medium
  /// Large (lớn).
  case large

  /// The name of the class.
  public var label: LocalizedText {
    switch self {
    case .micro: LocalizedText(vi: "siêu nhỏ", en: "micro")
    case .small: LocalizedText(vi: "nhỏ", en: "small")
    case .medium: LocalizedText(vi: "vừa", en: "medium")
    case .large: LocalizedText(vi: "lớn", en: "large")
    }
  }
}
