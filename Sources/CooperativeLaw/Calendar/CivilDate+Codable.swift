extension CivilDate: Codable {
  /// Reads `yyyy-MM-dd`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when the text is not a day.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CivilDate(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a day written as yyyy-MM-dd: \(text)")
    }
    self = date
  }

  /// Writes `yyyy-MM-dd`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
