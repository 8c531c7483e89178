/// A person's sex as identity papers state it.
public enum Sex: String, Sendable, CaseIterable, Codable {
  /// Female (nữ).
  case female
  /// Male (nam).
  case male

  /// The word for it.
  public var label: LocalizedText {
    switch self {
    case .female: LocalizedText(vi: "nữ", en: "female")
    case .male: LocalizedText(vi: "nam", en: "male")
    }
  }
}
