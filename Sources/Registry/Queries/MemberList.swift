internal import GRDB

extension Registry {
  /// The members of a unit on a day, by given name, family name and middle name in Vietnamese order.
  ///
  /// Who leaves on the day is still on the list.
  ///
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func members(
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
  static let sql =
    MemberSQL.select + "\n  AND membership.unit_id = :unit"
    + "\nORDER BY detail.sort_key, membership.member_number"
}
