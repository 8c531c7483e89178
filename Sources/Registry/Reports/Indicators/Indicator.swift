public import CooperativeLaw

/// A figure that offices report, defined once: in words, and in one statement over the views.
public struct Indicator: Sendable {
  /// The stable name, such as `cooperatives.effective_share`.
  public let id: String
  /// The name officers read.
  public let name: LocalizedText
  /// What it is counted in.
  public let unit: Unit
  /// What it is about; the four that reports mix up stay apart.
  public let dimension: Dimension
  /// How it is made up, in words.
  public let definition: LocalizedText
  /// The clause or plan that asks for it.
  public let sources: [Citation]
  /// How the values of its rows become one.
  public let sum: Sum
  /// One row for each thing it speaks of: `unit_id`, `subject`, `value`, `weight`; and `area_id` where
  /// it speaks of areas.
  ///
  /// A `value` of NULL is not known: it is counted as missing, never as 0.
  public let sql: String
  /// Whether it speaks of areas too, which have no kind, sector, law or status.
  public var isOfAreas = false

  /// What a figure is counted in.
  public enum Unit: String, Sendable, CaseIterable, Codable {
    /// Units, products, classes.
    case number
    /// People.
    case people
    /// Đồng.
    case dong
    /// Percent.
    case percent
  }

  /// What a figure is about.
  public enum Dimension: String, Sendable, CaseIterable, Codable {
    /// Legal status (tình trạng pháp lý).
    case legalStatus = "legal_status"
    /// Observed activity (hoạt động thực tế).
    case activity
    /// Yearly rating (xếp loại).
    case rating
    /// Size (quy mô).
    case size
    /// Money (tiền).
    case money
    /// People (người).
    case people
    /// Products and links (sản phẩm, liên kết).
    case products
    /// Support and areas (hỗ trợ, địa bàn).
    case support
  }

  /// How the values of the rows become one figure.
  public enum Sum: String, Sendable, CaseIterable, Codable {
    /// The values added up.
    case total
    /// The values added up, divided by how many are known.
    case average
    /// 100 times the values added up, divided by the weights added up, over rows where both are known.
    case share
    /// The values added up, divided by the weights added up, over rows where both are known.
    case ratio
  }
}

extension Indicator.Unit {
  /// The word behind a number.
  public var label: LocalizedText {
    switch self {
    case .number: LocalizedText(vi: "số", en: "number")
    case .people: LocalizedText(vi: "người", en: "people")
    case .dong: LocalizedText(vi: "đồng", en: "đồng")
    case .percent: LocalizedText(vi: "%", en: "%")
    }
  }
}

extension Indicator.Sum {
  /// Whether the rows have weights.
  var isWeighed: Bool { self == .share || self == .ratio }
}
