public import CooperativeLaw

/// What was done to support units (hoạt động hỗ trợ).
public enum SupportKind: String, Sendable, CaseIterable, Codable {
  /// A class to make the law known (lớp tuyên truyền).
  case communicationClass = "communication_class"
  /// A vocational class (lớp dạy nghề, truyền nghề).
  case vocationalClass = "vocational_class"
  /// A class for managers (lớp tập huấn, bồi dưỡng).
  case trainingClass = "training_class"
  /// Handbooks (cẩm nang).
  case handbook
  /// A workshop (hội thảo).
  case workshop
  /// Trade promotion (xúc tiến thương mại).
  case tradePromotion = "trade_promotion"
  /// Something else.
  case other

  /// The name officers read.
  public var label: LocalizedText {
    switch self {
    case .communicationClass: LocalizedText(vi: "lớp tuyên truyền", en: "communication class")
    case .vocationalClass: LocalizedText(vi: "lớp dạy nghề", en: "vocational class")
    case .trainingClass: LocalizedText(vi: "lớp tập huấn", en: "training class")
    case .handbook: LocalizedText(vi: "cẩm nang", en: "handbooks")
    case .workshop: LocalizedText(vi: "hội thảo", en: "workshop")
    case .tradePromotion: LocalizedText(vi: "xúc tiến thương mại", en: "trade promotion")
    case .other: LocalizedText(vi: "khác", en: "other")
    }
  }
}
