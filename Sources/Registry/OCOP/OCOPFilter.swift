public import CooperativeLaw
internal import GRDB

/// Which OCOP products a list shows; a condition that is `nil` does not narrow it.
public struct OCOPFilter: Sendable {
  /// In this area, by the old or the new map.
  public var area: Area?
  /// Of this group.
  public var group: OCOPGroup?
  /// With so many stars by the latest decision.
  public var stars: Int?
  /// Of this unit: tax code, local number or name.
  public var owner: String?
  /// Of owners of this type.
  public var ownerType: OCOPOwnerType?
  /// In this state.
  public var state: OCOPState?
  /// How many days before the end a recognition counts as expiring.
  public var expiringWithin: Int

  /// Makes a filter that lets every product through.
  public init(expiringWithin days: Int = OCOPValidity.windows[0]) { expiringWithin = days }

  /// Whether a state is asked for; what holds and ends soon is recognised too.
  func lets(_ found: OCOPState) -> Bool {
    guard let state else { return true }
    return found == state || (state == .recognised && found == .expiring)
  }
}
