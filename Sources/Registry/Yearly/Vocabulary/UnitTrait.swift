public import CooperativeLaw

/// A trait that programmes ask about (đặc điểm của đơn vị); it holds or not.
public enum UnitTrait: String, Sendable, CaseIterable, Codable {
  /// Led by women (phụ nữ quản lý).
  case ledByWomen = "led_by_women"
  /// Led by youth (thanh niên quản lý).
  case ledByYouth = "led_by_youth"
  /// Led by members of the Farmers' Union (hội viên Hội Nông dân).
  case ledByFarmersUnion = "led_by_farmers_union"
  /// Led by veterans (cựu chiến binh quản lý).
  case ledByVeterans = "led_by_veterans"
  /// In an area of ethnic minorities (vùng đồng bào dân tộc thiểu số).
  case ethnicMinorityArea = "ethnic_minority_area"
  /// In a mountain area (miền núi).
  case mountainArea = "mountain_area"

  /// The name officers read.
  public var label: LocalizedText {
    switch self {
    case .ledByWomen: LocalizedText(vi: "do phụ nữ quản lý", en: "led by women")
    case .ledByYouth: LocalizedText(vi: "do thanh niên quản lý", en: "led by youth")
    case .ledByFarmersUnion:
      LocalizedText(vi: "do hội viên nông dân quản lý", en: "led by farmers' union members")
    case .ledByVeterans: LocalizedText(vi: "do cựu chiến binh quản lý", en: "led by veterans")
    case .ethnicMinorityArea: LocalizedText(vi: "vùng dân tộc thiểu số", en: "ethnic-minority area")
    case .mountainArea: LocalizedText(vi: "miền núi", en: "mountain area")
    }
  }
}
