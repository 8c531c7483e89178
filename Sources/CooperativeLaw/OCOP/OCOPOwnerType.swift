/// What the owner of an OCOP product is (chủ thể OCOP).
public enum OCOPOwnerType: String, Sendable, CaseIterable, Codable {
  /// A cooperative (hợp tác xã).
  case cooperative
  /// A cooperative group (tổ hợp tác).
  case group = "cooperative_group"
  /// A union of cooperatives (liên hiệp hợp tác xã).
  case union
  /// A small or medium enterprise (doanh nghiệp nhỏ và vừa).
  case enterprise
  /// A household with business registration (hộ sản xuất có đăng ký kinh doanh).
  case household
  /// A production facility, as statistics count them (cơ sở sản xuất).
  case productionFacility = "production_facility"
  /// A farm (trang trại).
  case farm
  /// An association or operating centre of tourism (hội, hiệp hội, trung tâm điều hành).
  case association
  /// Something else.
  case other

  /// What it is, in words.
  public var label: LocalizedText {
    switch self {
    case .cooperative: UnitKind.cooperative.label
    case .group: UnitKind.group.label
    case .union: UnitKind.union.label
    case .enterprise: LocalizedText(vi: "doanh nghiệp", en: "enterprise")
    case .household: LocalizedText(vi: "hộ kinh doanh", en: "business household")
    case .productionFacility: LocalizedText(vi: "cơ sở sản xuất", en: "production facility")
    case .farm: LocalizedText(vi: "trang trại", en: "farm")
    case .association: LocalizedText(vi: "hội, hiệp hội", en: "association")
    case .other: LocalizedText(vi: "chủ thể khác", en: "other owner")
    }
  }

  /// The type of a unit of the registry.
  public init(_ kind: UnitKind) {
    switch kind {
    case .cooperative: self = .cooperative
    case .group: self = .group
    case .union: self = .union
    }
  }
}
