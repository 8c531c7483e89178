/// A language that every word of the registry is written in.
public enum Language: String, Sendable, CaseIterable, Codable {
  /// Vietnamese (tiếng Việt), the first language of the officers.
  case vi
  /// English.
  case en
}
