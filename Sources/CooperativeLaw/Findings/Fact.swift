/// A fact that a rule looked at, kept with its finding so that the finding can be explained.
public struct Fact: Sendable, Hashable, Codable {
  /// What it is, such as "official members".
  public let name: LocalizedText
  /// Its value as text: numbers plain, dates ISO.
  public let value: String

  /// Makes a fact.
  public init(_ name: LocalizedText, _ value: some CustomStringConvertible) {
    self.name = name
    self.value = value.description
  }
}
