/// What a regime says of charter capital; `nil` where it says nothing.
///
/// A reference, as it is shared by all the facts judged on a day and never changes.
public final class CapitalRules: Sendable {
  /// The most one official member may hold, in percent of charter capital.
  public let memberCapPercent: Sourced<Int>?
  /// The most all associates with capital may hold together, in percent.
  public let associatesCapPercent: Sourced<Int>?
  /// The most all foreign members may hold together, in percent.
  public let foreignersCapPercent: Sourced<Int>?
  /// The time to pay in what was promised, from the certificate or from admission.
  public let payIn: Sourced<Period>?
  /// The time to register the capital really paid, from the end of that time.
  public let shortfallRegistration: Sourced<Period>?
  /// Whether charter capital is the sum of what members paid or promised.
  public let isSumOfContributions: Sourced<Bool>?

  init(
    memberCapPercent: Sourced<Int>? = nil, associatesCapPercent: Sourced<Int>? = nil,
    foreignersCapPercent: Sourced<Int>? = nil, payIn: Sourced<Period>? = nil,
    shortfallRegistration: Sourced<Period>? = nil, isSumOfContributions: Sourced<Bool>? = nil
  ) {
    self.memberCapPercent = memberCapPercent
    self.associatesCapPercent = associatesCapPercent
    self.foreignersCapPercent = foreignersCapPercent
    self.payIn = payIn
    self.shortfallRegistration = shortfallRegistration
    self.isSumOfContributions = isSumOfContributions
  }

  static func notKnown(in text: String) -> CapitalRules {
    CapitalRules(
      memberCapPercent: .notKnown(in: text), payIn: .notKnown(in: text),
      isSumOfContributions: .notKnown(in: text))
  }
}
