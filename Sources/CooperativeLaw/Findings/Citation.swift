/// Where a rule stands: the text and the place in it.
public struct Citation: Sendable, Hashable, Codable {
  /// Number of the text, such as `23/2012/QH13`.
  public let text: String
  /// Place in the text as Vietnamese law names it, such as `Điều 3 khoản 1`.
  public let place: String
  /// How surely the place and its content are known.
  public let confidence: Confidence

  /// Makes a citation.
  public init(_ text: String, _ place: String, confidence: Confidence = .primary) {
    self.text = text
    self.place = place
    self.confidence = confidence
  }
}
