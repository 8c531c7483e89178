/// A number or choice of the law together with its article; `nil` when it is not known.
public struct Sourced<Value: Sendable>: Sendable {
  /// The value, or `nil` when the sheets mark it unknown: then a finding says "not known".
  public let value: Value?
  /// The article that gives it.
  public let citation: Citation

  /// Makes a sourced value.
  public init(_ value: Value?, _ citation: Citation) {
    self.value = value
    self.citation = citation
  }
}

extension Sourced: Equatable where Value: Equatable {}
extension Sourced: Hashable where Value: Hashable {}
