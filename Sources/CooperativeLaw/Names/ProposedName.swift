/// The names that a file asks for.
public struct ProposedName: Sendable, Hashable {
  /// The full Vietnamese name (tên đầy đủ bằng tiếng Việt).
  public let full: String
  /// The short name (tên viết tắt).
  public let short: String?
  /// The name in a foreign language (tên bằng tiếng nước ngoài).
  public let foreign: String?

  /// Makes the names of a file.
  public init(full: String, short: String? = nil, foreign: String? = nil) {
    self.full = full
    self.short = short
    self.foreign = foreign
  }
}
