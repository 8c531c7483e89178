/// How surely the registry knows that a ground is there.
public enum FlagCertainty: String, Sendable, CaseIterable, Codable {
  /// It follows from what was filed.
  case certain
  /// An authority, a visit or a report says so.
  case reported
  /// Nothing on record speaks against it, but nothing proves it.
  case presumed
  /// The texts can be read so that it is not reached.
  case doubtful
  /// What it depends on is not on record: it is shown and not raised.
  case notKnown = "not_known"

  /// The certainty in words.
  public var label: LocalizedText {
    switch self {
    case .certain: LocalizedText(vi: "chắc chắn", en: "certain")
    case .reported: LocalizedText(vi: "có báo cáo, xác minh", en: "reported")
    case .presumed: LocalizedText(vi: "suy đoán từ sổ", en: "presumed")
    case .doubtful: LocalizedText(vi: "còn nghi ngờ", en: "doubtful")
    case .notKnown: LocalizedText(vi: "chưa rõ", en: "not known")
    }
  }
}
