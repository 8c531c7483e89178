/// The cooperation contract (hợp đồng hợp tác) of a THT.
public struct ContractFacts: Hashable, Sendable {
  /// How long the contract runs.
  public enum Term: Hashable, Sendable {
    /// Without end (không xác định thời hạn).
    case indefinite
    /// A number of months.
    case months(Int)
  }

  /// How long it runs; `nil` when not said.
  public var term: Term?
  /// The day it was signed; `nil` when not said.
  public var signedOn: CivilDate?
  /// Whether every member signed; `nil` when not said.
  public var isSignedByAll: Bool?
  /// Whether members contribute capital.
  public var hasCapital: Bool
  /// Whether the group asks for State support.
  public var asksForSupport: Bool

  /// Makes a contract.
  public init(
    term: Term? = nil, signedOn: CivilDate? = nil, isSignedByAll: Bool? = nil,
    hasCapital: Bool = false, asksForSupport: Bool = false
  ) {
    self.term = term
    self.signedOn = signedOn
    self.isSignedByAll = isSignedByAll
    self.hasCapital = hasCapital
    self.asksForSupport = asksForSupport
  }
}
