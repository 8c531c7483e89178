extension PositionRole {
  /// Whether the law keeps two offices apart: management, control, and accounts and cash.
  ///
  /// Law 23/2012/QH13 Điều 40, Law 17/2023/QH15 Điều 62; a director may be on the board.
  public func isIncompatible(with other: PositionRole) -> Bool {
    PositionRole.isKeptApart(self, other) || PositionRole.isKeptApart(other, self)
  }

  /// Two offices among several that the law keeps apart.
  static func incompatiblePair(in roles: [PositionRole]) -> (PositionRole, PositionRole)? {
    for (index, role) in roles.enumerated() {
      if let other = roles[(index + 1)...].first(where: role.isIncompatible(with:)) {
        return (role, other)
      }
    }
    return nil
  }

  private static func isKeptApart(_ one: PositionRole, _ other: PositionRole) -> Bool {
    let keepsMoney = other == .chiefAccountant || other == .cashier
    if one.isOnBoard { return other.isControl || keepsMoney }
    if one.isControl { return other == .director || keepsMoney }
    return false
  }
}
