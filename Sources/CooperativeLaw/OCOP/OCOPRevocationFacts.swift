/// A recognition of an OCOP product about to be taken back (thu hồi).
public struct OCOPRevocationFacts: Sendable {
  /// The product.
  public let product: String
  /// The last day of the recognition; `nil` when not stated.
  public let validTo: CivilDate?
  /// The day it is taken back.
  public let revokedOn: CivilDate

  /// Makes the facts.
  public init(product: String = "", validTo: CivilDate?, revokedOn: CivilDate) {
    self.product = product
    self.validTo = validTo
    self.revokedOn = revokedOn
  }
}
