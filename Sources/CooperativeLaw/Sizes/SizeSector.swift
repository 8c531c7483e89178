/// The sectors of Decree 113/2024/NĐ-CP Điều 4 khoản 1, by the main registered line of business.
public enum SizeSector: String, Sendable, CaseIterable, Codable {
  /// Agriculture, forestry, fishery and salt (nông nghiệp, lâm nghiệp, thủy sản, khai thác muối).
  case agriculture
  /// Industry and construction (công nghiệp, xây dựng).
  case industry
  /// Finance, banking and insurance (tài chính, ngân hàng, bảo hiểm).
  case finance
  /// Trade, services and all else (thương mại, dịch vụ, lĩnh vực khác).
  case trade

  /// The name of the sector.
  public var label: LocalizedText {
    switch self {
    case .agriculture: LocalizedText(vi: "nông nghiệp", en: "agriculture")
    case .industry: LocalizedText(vi: "công nghiệp, xây dựng", en: "industry and construction")
    case .finance: LocalizedText(vi: "tài chính, ngân hàng, bảo hiểm", en: "finance")
    case .trade: LocalizedText(vi: "thương mại, dịch vụ", en: "trade and services")
    }
  }

  /// The sector of a VSIC code of 2 to 5 digits; `nil` where the code leaves it open.
  ///
  /// Mining is industry but for salt (0893): a code of mining that may be salt leaves it open.
  public init?(line code: String) {
    guard code.utf8.count >= 2, let division = Int(code.prefix(2)) else { return nil }
    switch division {
    case 1...3: self = .agriculture
    case 8 where code.hasPrefix("0893"): self = .agriculture
    case 8 where "0893".hasPrefix(code): return nil
    case 5...9, 10...33, 35, 36...39, 41...43: self = .industry
    case 64...66: self = .finance
    case 45...47, 49...63, 68...99: self = .trade
    default: return nil
    }
  }
}

/// Whether lines of business are in agriculture, by Circular 09/2017/TT-BNNPTNT Điều 3.
public enum AgriculturalLines {
  /// Whether a unit with these lines (VSIC codes) works in agriculture; `nil` when that is not clear.
  ///
  /// Crops, livestock, forestry, fishery and salt are; rural clean water (36) is only in the
  /// countryside, which a code does not tell.
  public static func include(_ codes: [String]) -> Bool? {
    if codes.contains(where: { SizeSector(line: $0) == .agriculture }) { return true }
    let isOpen = codes.contains { $0.hasPrefix("36") || SizeSector(line: $0) == nil }
    return codes.isEmpty || isOpen ? nil : false
  }
}
