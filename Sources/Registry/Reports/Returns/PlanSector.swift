internal import CooperativeLaw

/// A field of work as plans break units down (ngành, lĩnh vực; plan 1698/KH-UBND, II.2).
///
/// Read off the main line of business (VSIC, Decision 27/2018/QĐ-TTg); a people's credit fund counts
/// under credit whatever its line.
enum PlanSector: String, Sendable, CaseIterable {
  case crops, livestock, forestry, fisheries, salt
  case farmServices = "farm_services"
  case industry, construction, trade
  case roadTransport = "road_transport"
  case waterTransport = "water_transport"
  case otherTransport = "other_transport"
  case credit, housing, health, education, waste
  case cleanWater = "clean_water"
  case other
  case unknown

  /// The codes that a main line begins with; the longest that fits counts.
  private var codes: [String] {
    switch self {
    case .crops: ["011", "012", "013"]
    case .livestock: ["014"]
    case .farmServices: ["015", "016", "017"]
    case .forestry: ["02"]
    case .fisheries: ["03"]
    case .salt: ["0893"]
    case .industry: (["05", "06", "07", "08", "09"] + (10...33).map(String.init)) + ["35"]
    case .construction: ["41", "42", "43"]
    case .trade: ["45", "46", "47", "55", "56"]
    case .roadTransport: ["49"]
    case .waterTransport: ["50"]
    case .otherTransport: ["51", "52", "53"]
    case .credit: ["64", "65", "66"]
    case .housing: ["68"]
    case .health: ["86", "87", "88"]
    case .education: ["85"]
    case .waste: ["37", "38", "39"]
    case .cleanWater: ["36"]
    case .other, .unknown: []
    }
  }

  /// The sector of a row of `v_unit` named `unit`, in SQL.
  static let expression: String = {
    let cases = allCases.flatMap { sector in sector.codes.map { (code: $0, sector: sector) } }
      .sorted { ($0.code.count, $1.code) > ($1.code.count, $0.code) }
      .map { "WHEN unit.lines GLOB '\($0.code)*' THEN '\($0.sector.rawValue)'" }
    return """
      CASE WHEN unit.credit_fund = 'yes' THEN 'credit' WHEN unit.lines IS NULL THEN 'unknown'
        \(cases.joined(separator: " ")) ELSE 'other' END
      """
  }()

  var label: LocalizedText {
    switch self {
    case .crops: LocalizedText(vi: "Trồng trọt", en: "Crops")
    case .livestock: LocalizedText(vi: "Chăn nuôi", en: "Livestock")
    case .forestry: LocalizedText(vi: "Lâm nghiệp", en: "Forestry")
    case .fisheries: LocalizedText(vi: "Thủy sản", en: "Fisheries")
    case .salt: LocalizedText(vi: "Diêm nghiệp", en: "Salt")
    case .farmServices:
      LocalizedText(vi: "Nông nghiệp hỗn hợp, dịch vụ", en: "Mixed farming, farm services")
    case .industry:
      LocalizedText(vi: "Công nghiệp, tiểu thủ công nghiệp", en: "Industry and crafts")
    case .construction: LocalizedText(vi: "Xây dựng", en: "Construction")
    case .trade: LocalizedText(vi: "Thương mại, dịch vụ, chợ", en: "Trade, services, markets")
    case .roadTransport: LocalizedText(vi: "Vận tải đường bộ", en: "Transport by road")
    case .waterTransport:
      LocalizedText(vi: "Vận tải thủy nội địa, hàng hải", en: "Transport by water and sea")
    case .otherTransport: LocalizedText(vi: "Vận tải khác, kho bãi", en: "Other transport, storage")
    case .credit: LocalizedText(vi: "Tín dụng (QTDND)", en: "Credit (people's credit funds)")
    case .housing: LocalizedText(vi: "Nhà ở", en: "Housing")
    case .health: LocalizedText(vi: "Y tế, chăm sóc", en: "Health and care")
    case .education: LocalizedText(vi: "Trường học", en: "Schools")
    case .waste: LocalizedText(vi: "Môi trường, chất thải", en: "Environment and waste")
    case .cleanWater: LocalizedText(vi: "Nước sạch", en: "Clean water")
    case .other: LocalizedText(vi: "Lĩnh vực khác", en: "Other fields")
    case .unknown: LocalizedText(vi: "Chưa rõ ngành nghề", en: "Line of business not known")
    }
  }

  /// The sectors as rows.
  static let heads = allCases.map { CountTable.Head($0.rawValue, $0.label) }
}
