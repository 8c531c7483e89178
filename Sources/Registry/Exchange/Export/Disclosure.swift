/// How much personal data an answer shows.
public enum Disclosure: Sendable, Hashable {
  /// Identity numbers, phones, births, addresses and ethnic groups are covered.
  case masked
  /// Everything is shown, for a purpose the officer states.
  case full(purpose: String)
}
