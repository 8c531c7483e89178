/// A text in every language of the registry.
///
/// Both are asked for, so none can be forgotten.
public struct LocalizedText: Sendable, Hashable, Codable {
  /// The Vietnamese text.
  public let vi: String
  /// The English text.
  public let en: String

  /// Makes a text from its two wordings.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The wording in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}
