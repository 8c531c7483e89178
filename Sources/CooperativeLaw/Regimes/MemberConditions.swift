/// Who may be a member of one kind.
///
/// A reference, as it is shared by all the facts judged on a day and never changes.
public final class MemberConditions: Sendable {
  /// The types of member admitted.
  public let types: Sourced<Set<MemberType>>
  /// The least age of a citizen; `nil` where the regime fixes none.
  public let minimumAge: Sourced<Int>?
  /// Whether a person who is not a Vietnamese citizen may join.
  public let foreigners: Sourced<ForeignerRule>
  /// The types that must name one representative.
  public let representedTypes: Sourced<Set<MemberType>>

  init(
    types: Sourced<Set<MemberType>>, minimumAge: Sourced<Int>?,
    foreigners: Sourced<ForeignerRule>, representedTypes: Sourced<Set<MemberType>>
  ) {
    self.types = types
    self.minimumAge = minimumAge
    self.foreigners = foreigners
    self.representedTypes = representedTypes
  }

  static func notKnown(in text: String) -> MemberConditions {
    MemberConditions(
      types: .notKnown(in: text), minimumAge: .notKnown(in: text),
      foreigners: .notKnown(in: text), representedTypes: .notKnown(in: text))
  }

  /// The least age of a person; `nil` where the regime fixes none for such a person.
  public func minimumAge(isForeign: Bool) -> Sourced<Int>? {
    guard isForeign else { return minimumAge }
    guard case .lawfulResidents(let age)? = foreigners.value else { return nil }
    return Sourced(age, foreigners.citation)
  }
}

/// Whether a person who is not a Vietnamese citizen may join.
public enum ForeignerRule: Hashable, Sendable {
  /// Citizens only.
  case notAdmitted
  /// Foreigners lawfully resident in Vietnam from an age on.
  case lawfulResidents(minimumAge: Int)
  /// Foreign investors with an investment registration certificate.
  case investors
}
