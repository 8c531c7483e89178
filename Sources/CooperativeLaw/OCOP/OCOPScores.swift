/// The points of an OCOP product, in hundredths of a point; `nil` where not given.
///
/// A score is the mean over a council and has decimals: 69.99 is not 70.
public struct OCOPScores: Sendable, Hashable {
  /// One of the three parts of a score sheet.
  public enum Part: String, Sendable, CaseIterable {
    /// The product and the strength of the community (sản phẩm và sức mạnh cộng đồng).
    case community = "score_a"
    /// How well it can be sold (khả năng tiếp thị).
    case marketing = "score_b"
    /// Quality (chất lượng sản phẩm).
    case quality = "score_c"

    /// The letter that score sheets print.
    public var letter: String {
      switch self {
      case .community: "A"
      case .marketing: "B"
      case .quality: "C"
      }
    }

    /// The most points of the part on a day, in hundredths; no value before the first criteria.
    public func most(on day: CivilDate) -> Sourced<Int> {
      guard let criteria = OCOPText.criteria(on: day) else {
        return Sourced(
          nil, Citation(OCOPText.decision490, "phân hạng sản phẩm", confidence: .unknown))
      }
      let is2019 = day < OCOPText.criteriaOf2023From
      switch self {
      case .community: return Sourced(is2019 ? 35_00 : 40_00, criteria)
      case .marketing: return Sourced(25_00, criteria)
      case .quality: return Sourced(is2019 ? 40_00 : 35_00, criteria)
      }
    }
  }

  /// Part A.
  public var community: Int?
  /// Part B.
  public var marketing: Int?
  /// Part C.
  public var quality: Int?
  /// The total as the decision states it.
  public var stated: Int?

  /// Makes the points.
  public init(
    community: Int? = nil, marketing: Int? = nil, quality: Int? = nil, stated: Int? = nil
  ) {
    self.community = community
    self.marketing = marketing
    self.quality = quality
    self.stated = stated
  }

  /// The points of a part.
  public subscript(part: Part) -> Int? {
    switch part {
    case .community: community
    case .marketing: marketing
    case .quality: quality
    }
  }

  /// The three parts together; `nil` when one is not given.
  public var sum: Int? {
    guard let community, let marketing, let quality else { return nil }
    return community + marketing + quality
  }

  /// The total: as stated, else the sum of the parts.
  public var total: Int? { stated ?? sum }

  /// Points as typed, such as `87,5`, `87.50` or `90`, in hundredths; at most two decimals.
  public static func hundredths(_ text: String) -> Int? {
    let parts = text.split(separator: /[.,]/, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...3).contains(parts[0].count),
      parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let points = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else { return points * 100 }
    guard (1...2).contains(parts[1].count), let rest = Int(parts[1]) else { return nil }
    return points * 100 + (parts[1].count == 1 ? rest * 10 : rest)
  }

  /// Points as people read them, such as `69,99` and `69.99`.
  static func text(_ hundredths: Int) -> LocalizedText {
    let (points, rest) = (hundredths / 100, hundredths % 100)
    guard rest > 0 else { return LocalizedText(vi: "\(points)", en: "\(points)") }
    let decimals = rest < 10 ? "0\(rest)" : "\(rest)"
    return LocalizedText(vi: "\(points),\(decimals)", en: "\(points).\(decimals)")
  }
}
