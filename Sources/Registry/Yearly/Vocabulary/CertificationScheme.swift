public import CooperativeLaw

/// What a unit is certified for, or applies (chứng nhận, áp dụng).
public enum CertificationScheme: String, Sendable, CaseIterable, Codable {
  /// VietGAP.
  case vietgap
  /// GlobalGAP.
  case globalgap
  /// Organic (hữu cơ).
  case organic
  /// HACCP.
  case haccp
  /// A standard of ISO.
  case iso
  /// High technology (công nghệ cao).
  case highTechnology = "high_technology"
  /// Traceability (truy xuất nguồn gốc).
  case traceability
  /// Digital management (chuyển đổi số).
  case digital
  /// Another.
  case other

  /// The name officers read.
  public var label: LocalizedText {
    switch self {
    case .vietgap: LocalizedText(vi: "VietGAP", en: "VietGAP")
    case .globalgap: LocalizedText(vi: "GlobalGAP", en: "GlobalGAP")
    case .organic: LocalizedText(vi: "hữu cơ", en: "organic")
    case .haccp: LocalizedText(vi: "HACCP", en: "HACCP")
    case .iso: LocalizedText(vi: "ISO", en: "ISO")
    case .highTechnology: LocalizedText(vi: "công nghệ cao", en: "high technology")
    case .traceability: LocalizedText(vi: "truy xuất nguồn gốc", en: "traceability")
    case .digital: LocalizedText(vi: "chuyển đổi số", en: "digital")
    case .other: LocalizedText(vi: "khác", en: "other")
    }
  }
}
