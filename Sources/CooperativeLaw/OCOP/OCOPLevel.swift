/// Who decides on the stars of an OCOP product.
public enum OCOPLevel: String, Sendable, CaseIterable, Codable {
  /// The People's Committee of the district (UBND cấp huyện), which ended on 2025-06-30.
  case district
  /// The People's Committee of the province (UBND cấp tỉnh).
  case province
  /// The ministry in charge of agriculture (Bộ; trung ương).
  case ministry

  /// The name of the level.
  public var label: LocalizedText {
    switch self {
    case .district: LocalizedText(vi: "UBND cấp huyện", en: "the district")
    case .province: LocalizedText(vi: "UBND cấp tỉnh", en: "the province")
    case .ministry: LocalizedText(vi: "Bộ (trung ương)", en: "the ministry")
    }
  }

  /// Who decides on so many stars on a day; no value before the first process, and for one or two
  /// stars, which nobody certifies.
  public static func competent(for stars: OCOPStars, on day: CivilDate) -> Sourced<OCOPLevel> {
    let rules = timeline[day] ?? before
    return Sourced(rules.level(stars), rules.citation)
  }

  private struct Process: Sendable {
    let citation: Citation
    /// Who decides on three stars; `nil` before the first process.
    let three: OCOPLevel?

    func level(_ stars: OCOPStars) -> OCOPLevel? {
      guard let three, stars.isCertified else { return nil }
      return stars == .five ? .ministry : stars == .four ? .province : three
    }
  }

  private static let timeline = Timeline(steps: [
    .init(from: OCOPText.firstCriteriaFrom, Process(citation: by1048, three: .province)),
    .init(from: OCOPText.criteriaOf2023From, Process(citation: by148, three: .district)),
    .init(from: OCOPText.processOf2025From, Process(citation: by1489, three: .province)),
  ])

  private static let before = Process(
    citation: Citation(OCOPText.decision490, "phân hạng sản phẩm", confidence: .unknown),
    three: nil)

  static let by1048 = Citation(
    OCOPText.decision1048, "quy trình đánh giá, phân hạng", confidence: .secondary)
  static let by148 = Citation(OCOPText.decision148, "Phụ lục II", confidence: .secondary)
  static let by1489 = Citation(
    OCOPText.decision1489, "sửa đổi Phụ lục II của 148/QĐ-TTg", confidence: .secondary)
}
