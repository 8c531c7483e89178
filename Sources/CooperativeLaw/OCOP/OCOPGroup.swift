/// A group of OCOP products (nhóm sản phẩm).
public enum OCOPGroup: String, Sendable, CaseIterable, Codable {
  /// Food (thực phẩm).
  case food
  /// Drinks (đồ uống).
  case drinks
  /// Medicinal herbs and what is made of them (dược liệu); until 2022 herbs (thảo dược).
  case herbs
  /// Handicrafts (thủ công mỹ nghệ), since 2022.
  case crafts
  /// Flowers, ornamental plants and animals (sinh vật cảnh), since 2022.
  case ornamental
  /// Rural, community and eco-tourism (du lịch).
  case tourism
  /// Textiles and clothing (vải và may mặc), until 2023.
  case textiles
  /// Souvenirs, furniture, decoration (lưu niệm - nội thất - trang trí), until 2023.
  case souvenirs

  /// The name of the group.
  public var label: LocalizedText {
    switch self {
    case .food: LocalizedText(vi: "thực phẩm", en: "food")
    case .drinks: LocalizedText(vi: "đồ uống", en: "drinks")
    case .herbs: LocalizedText(vi: "dược liệu và sản phẩm từ dược liệu", en: "medicinal herbs")
    case .crafts: LocalizedText(vi: "thủ công mỹ nghệ", en: "handicrafts")
    case .ornamental: LocalizedText(vi: "sinh vật cảnh", en: "ornamental plants and animals")
    case .tourism:
      LocalizedText(
        vi: "dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
        en: "community and eco-tourism")
    case .textiles: LocalizedText(vi: "vải và may mặc", en: "textiles and clothing")
    case .souvenirs:
      LocalizedText(
        vi: "lưu niệm, nội thất, trang trí", en: "souvenirs, furniture, decoration")
    }
  }

  /// The groups in use on a day; no value before the programme began.
  ///
  /// From 2022-08-01 to 2023-02-23 both lists were in use: the programme had new groups, the
  /// criteria set still the old ones.
  public static func inUse(on day: CivilDate) -> Sourced<[OCOPGroup]> {
    timeline[day]
      ?? Sourced(nil, Citation(OCOPText.decision490, "nhóm sản phẩm", confidence: .unknown))
  }

  private static let timeline = Timeline(steps: [
    .init(from: OCOPText.programmeFrom, Sourced(of2018, by490)),
    .init(
      from: OCOPText.groupsOf2022From,
      Sourced(of2022 + of2018.filter { !of2022.contains($0) }, by919)),
    .init(from: OCOPText.criteriaOf2023From, Sourced(of2022, by919)),
  ])

  private static let of2018: [OCOPGroup] = [
    .food, .drinks, .herbs, .textiles, .souvenirs, .tourism,
  ]
  private static let of2022: [OCOPGroup] = [
    .food, .drinks, .herbs, .crafts, .ornamental, .tourism,
  ]

  static let by490 = Citation(OCOPText.decision490, "nhóm sản phẩm", confidence: .secondary)
  static let by919 = Citation(OCOPText.decision919, "nhóm sản phẩm", confidence: .secondary)
}
