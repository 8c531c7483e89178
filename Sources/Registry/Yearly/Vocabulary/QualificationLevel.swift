public import CooperativeLaw

/// Education of a manager (trình độ): Circular 03/2014/TT-BKHĐT Phụ lục I-18, Circular 09/2023/TT-BKHĐT 0705.
public enum QualificationLevel: String, Sendable, CaseIterable, Codable {
  /// No training (chưa qua đào tạo).
  case untrained = "none"
  /// Elementary vocational training (sơ cấp).
  case elementary
  /// Intermediate (trung cấp).
  case intermediate
  /// College (cao đẳng).
  case college
  /// University (đại học).
  case university
  /// Above university (sau đại học).
  case postgraduate

  /// The name officers read.
  public var label: LocalizedText {
    switch self {
    case .untrained: LocalizedText(vi: "chưa qua đào tạo", en: "untrained")
    case .elementary: LocalizedText(vi: "sơ cấp", en: "elementary")
    case .intermediate: LocalizedText(vi: "trung cấp", en: "intermediate")
    case .college: LocalizedText(vi: "cao đẳng", en: "college")
    case .university: LocalizedText(vi: "đại học", en: "university")
    case .postgraduate: LocalizedText(vi: "sau đại học", en: "postgraduate")
    }
  }
}
