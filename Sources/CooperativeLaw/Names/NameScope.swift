/// What was searched for like names; a local registry never holds the names of the whole country.
public struct NameScope: Sendable, Hashable {
  /// The searched names in words, such as "the registry of Hòa Bình commune".
  public let description: LocalizedText
  /// How many names it holds, when known.
  public let nameCount: Int?

  /// Makes a scope.
  public init(_ description: LocalizedText, nameCount: Int? = nil) {
    self.description = description
    self.nameCount = nameCount
  }
}
