internal import GRDB

extension Registry {
  /// The members of a unit on a day, by given name, family name and middle name in Vietnamese order.
  ///
  /// Who leaves on the day is still on the list.
  ///
  /// - Parameters:
  ///   - text: the unit, as an officer names it.
  ///   - moment: as true on which day and as known when.
  ///   - includesFormer: whether those who left before the day come too.
  ///   - disclosure: how much personal data is shown.
  /// - Returns: the records as the disclosure shows them.
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``,
  ///   ``RegistryError/invalidValue(field:value:reason:)``.
  public func members(
    ofUnit text: String, at moment: Moment, includesFormer: Bool = false,
    disclosure: Disclosure
  ) throws(RegistryError) -> [MemberRecord] {
    try release(disclosure) { db in
      var arguments = try moment.arguments(db)
      arguments += ["unit": try UnitFinder.unit(db, named: text)]
      let sql = includesFormer ? MemberList.everMember : MemberList.sql
      return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
        .map { MemberRecord($0).shown(disclosure) }
    }
  }

  /// The same with all that is known of them, for the library's own use.
  func members(
    ofUnit text: String, at moment: Moment
  ) throws(RegistryError) -> [MemberRecord] {
    try read { db in
      var arguments = try moment.arguments(db)
      arguments += ["unit": try UnitFinder.unit(db, named: text)]
      return try Row.fetchAll(db.cachedStatement(sql: MemberList.sql), arguments: arguments)
        .map(MemberRecord.init)
    }
  }
}

enum MemberList {
  /// The list of one unit.
  static let sql = MemberSQL.select + ofUnit

  /// The same with those who left before.
  static let everMember =
    MemberSQL.columns + "\nWHERE \(Moment.begun("membership"))" + ofUnit

  private static let ofUnit =
    "\n  AND membership.unit_id = :unit"
    + "\nORDER BY detail.sort_key, membership.member_number"
}
