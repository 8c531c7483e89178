public import CooperativeLaw

/// A figure of an area in a year (số liệu địa bàn).
public enum AreaStatisticItem: String, Sendable, CaseIterable, Codable {
  /// Population (dân số).
  case population
  /// Households (số hộ).
  case households
  /// Farm households (hộ nông nghiệp).
  case farmHouseholds = "farm_households"
  /// Farm households that are members of a unit or linked with one (hộ tham gia, liên kết).
  case farmHouseholdsLinked = "farm_households_linked"
  /// Whether it meets the new rural standard, 1 or 0 (đạt chuẩn nông thôn mới).
  case newRural = "new_rural"
  /// The advanced standard, 1 or 0 (nông thôn mới nâng cao).
  case advancedNewRural = "advanced_new_rural"
  /// The model standard, 1 or 0 (nông thôn mới kiểu mẫu).
  case modelNewRural = "model_new_rural"

  /// The name officers read.
  public var label: LocalizedText {
    switch self {
    case .population: LocalizedText(vi: "dân số", en: "population")
    case .households: LocalizedText(vi: "số hộ", en: "households")
    case .farmHouseholds: LocalizedText(vi: "hộ nông nghiệp", en: "farm households")
    case .farmHouseholdsLinked:
      LocalizedText(vi: "hộ nông nghiệp tham gia, liên kết", en: "farm households linked")
    case .newRural: LocalizedText(vi: "đạt chuẩn nông thôn mới", en: "new rural")
    case .advancedNewRural: LocalizedText(vi: "nông thôn mới nâng cao", en: "advanced new rural")
    case .modelNewRural: LocalizedText(vi: "nông thôn mới kiểu mẫu", en: "model new rural")
    }
  }

  /// Whether it is a standing, met (1) or not (0).
  public var isStanding: Bool { rawValue.hasSuffix("new_rural") }
}
