/// One step of a yearly return on its way up (bước tổng hợp báo cáo).
public struct ReturnStep: Sendable, Hashable {
  /// Who reports.
  public enum Tier: String, Sendable, Hashable, CaseIterable {
    /// The unit itself.
    case unit
    /// The People's Committee of the commune (Ủy ban nhân dân cấp xã).
    case commune
    /// The registry or People's Committee of the district, until 2025-06-30.
    case district
    /// The registry or People's Committee of the province.
    case province

    /// Who reports, in words.
    public var label: LocalizedText {
      switch self {
      case .unit: LocalizedText(vi: "đơn vị", en: "the unit")
      case .commune: LocalizedText(vi: "cấp xã", en: "the commune")
      case .district: LocalizedText(vi: "cấp huyện", en: "the district")
      case .province: LocalizedText(vi: "cấp tỉnh", en: "the province")
      }
    }
  }

  /// Who reports.
  public let tier: Tier
  /// The last day; `nil` when the text that tells it is not known.
  public let due: CivilDate?
  /// Where it stands.
  public let citation: Citation
}
