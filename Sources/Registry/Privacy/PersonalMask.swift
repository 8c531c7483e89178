internal import VietnameseText

/// How one kind of personal data is covered.
///
/// What is covered holds a `*`, which no importer takes for data; a year of birth stays as it is.
public enum PersonalMask: Sendable {
  /// An identity number: `001*****3456`, or the last three places of another number.
  case identity
  /// A telephone number: `091***678`, whatever its length.
  case phone
  /// The year of a day of birth.
  case year
  /// Nothing is shown but that something is known.
  case hidden

  /// The covered text.
  public func covered(_ text: String) -> String {
    switch self {
    case .identity: PersonalMask.coveredIdentity(text)
    case .phone: text.count < 9 ? "***" : "\(text.prefix(3))***\(text.suffix(3))"
    case .year: String(text.prefix(4))
    case .hidden: "***"
    }
  }

  /// A number of eight places or fewer would be easily guessed from three of them.
  private static func coveredIdentity(_ text: String) -> String {
    if let citizenID = CitizenID(digits: text) { return citizenID.masked }
    let shown = text.count > 8 ? 3 : 0
    return String(repeating: "*", count: max(3, text.count - shown)) + text.suffix(shown)
  }
}
