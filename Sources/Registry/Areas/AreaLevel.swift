/// A level of the administrative map (cấp hành chính).
public enum AreaLevel: String, Sendable, Hashable, CaseIterable {
  /// Province or centrally run city (cấp tỉnh).
  case province
  /// District (cấp huyện), until 2025-06-30.
  case district
  /// Commune, ward, township or special zone (cấp xã).
  case commune

  /// The level whose codes have so many digits: 2, 3 or 5.
  public init?(codeLength: Int) {
    guard let level = AreaLevel.allCases.first(where: { $0.codeLength == codeLength }) else {
      return nil
    }
    self = level
  }

  /// How many digits the codes of this level have.
  public var codeLength: Int {
    switch self {
    case .province: 2
    case .district: 3
    case .commune: 5
    }
  }
}
