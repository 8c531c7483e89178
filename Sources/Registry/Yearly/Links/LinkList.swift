public import CooperativeLaw
internal import GRDB

/// A link with an enterprise on record.
public struct LinkRecord: Sendable, Equatable {
  /// Local number of the unit.
  public let unit: String
  /// Its name.
  public let unitName: String
  /// The enterprise.
  public let partner: String
  /// Its tax code.
  public let partnerCode: String?
  /// What is grown or made for it.
  public let product: String?
  /// Number of the contract.
  public let contractNumber: String?
  /// The last day of the contract.
  public let contractEndsOn: CivilDate?
  /// Since when.
  public let from: CivilDate
  /// A note in words.
  public let note: String?
}

extension Registry {
  /// The links with enterprises that hold on a day, unit by unit.
  ///
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func links(
    ofUnit text: String? = nil, in area: Area? = nil, at moment: Moment
  ) throws(RegistryError) -> [LinkRecord] {
    try read { db in
      let filter = try ObservedFilter(db, unit: text, area: area)
      return try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT unit.local_number, name.full_name, fact.*
            FROM value_chain_link AS fact \(filter.joins)
            WHERE \(filter.condition) AND \(Moment.seen("fact"))
            ORDER BY name.sort_key, unit.id, fact.id
            """), arguments: try filter.arguments(db, at: moment)
      ).map { row in
        LinkRecord(
          unit: row["local_number"], unitName: row["full_name"] ?? "", partner: row["partner"],
          partnerCode: row.text("partner_code"), product: row.text("product"),
          contractNumber: row.text("contract_number"),
          contractEndsOn: row.day("contract_ends_on"),
          from: row.day("valid_from") ?? CivilDate(dayNumber: 0), note: row.text("note"))
      }
    }
  }
}
