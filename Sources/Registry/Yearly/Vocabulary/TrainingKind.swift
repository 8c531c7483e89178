public import CooperativeLaw

/// What a manager was taught (đào tạo, bồi dưỡng).
public enum TrainingKind: String, Sendable, CaseIterable, Codable {
  /// Training for a vocation (đào tạo).
  case training
  /// Further training (bồi dưỡng, tập huấn).
  case furtherTraining = "further_training"

  /// The name officers read.
  public var label: LocalizedText {
    switch self {
    case .training: LocalizedText(vi: "đào tạo", en: "training")
    case .furtherTraining: LocalizedText(vi: "bồi dưỡng", en: "further training")
    }
  }
}
