public import CooperativeLaw
internal import GRDB

/// A unit's membership in another unit, such as of a cooperative in a union, seen from the member.
public struct UnitMembership: Sendable, Equatable {
  /// Local number of the unit joined.
  public let unit: String
  /// Its name.
  public let name: String
  /// What it is.
  public let kind: UnitKind
  /// The member's number in its book.
  public let memberNumber: Int
  /// The member's standing.
  public let memberKind: MemberKind
  /// Day of joining.
  public let joinedOn: CivilDate
}

extension Registry {
  /// The units that a unit is a member of at a moment, such as its union (liên hiệp hợp tác xã).
  ///
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func memberships(
    ofUnit text: String, at moment: Moment
  ) throws(RegistryError) -> [UnitMembership] {
    try read { db in
      var arguments = try moment.arguments(db)
      arguments += ["unit": try UnitFinder.unit(db, named: text)]
      return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
        .compactMap(UnitMembership.init)
    }
  }
}

extension UnitMembership {
  init?(_ row: Row) {
    guard let joined = CivilDate(iso: row["joined_on"] as String) else { return nil }
    unit = row["unit"]
    name = row["name"]
    kind = (row["kind"] as String?).flatMap(UnitKind.init) ?? .union
    memberNumber = row["member_number"]
    memberKind = (row["member_kind"] as String?).flatMap(MemberKind.init) ?? .unknown
    joinedOn = joined
  }
}

private let sql = """
  SELECT unit.local_number AS unit, unit.kind, name.full_name AS name,
    membership.member_number, membership.member_kind, membership.valid_from AS joined_on
  FROM party JOIN membership ON membership.party_id = party.id
    JOIN unit ON unit.id = membership.unit_id
    JOIN unit_name AS name ON name.unit_id = unit.id AND \(Moment.seen("name"))
  WHERE party.unit_id = :unit AND \(Moment.seen("membership"))
  ORDER BY membership.valid_from, membership.id
  """
