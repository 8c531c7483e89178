/// What a registered unit is.
public enum UnitKind: String, Sendable, CaseIterable, Codable {
  /// Cooperative (hợp tác xã, HTX).
  case cooperative
  /// Cooperative group (tổ hợp tác, THT): no legal person, founded on a contract.
  case group
  /// Union of cooperatives (liên hiệp hợp tác xã, LHHTX).
  case union
}
