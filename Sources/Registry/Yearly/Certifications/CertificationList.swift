public import CooperativeLaw
internal import GRDB

/// A certification on record.
public struct CertificationRecord: Sendable, Equatable {
  /// Local number of the unit.
  public let unit: String
  /// Its name.
  public let unitName: String
  /// The scheme; `nil` for a code this program does not know.
  public let scheme: CertificationScheme?
  /// What it covers.
  public let scope: String?
  /// Number of the certificate.
  public let number: String?
  /// Who gave it.
  public let issuer: String?
  /// Since when.
  public let from: CivilDate
  /// Its last day.
  public let expiresOn: CivilDate?
  /// Whether its last day is over; `nil` when none is stated.
  public let isExpired: Bool?
  /// A note in words.
  public let note: String?
}

extension Registry {
  /// The certifications that hold on a day, unit by unit; those whose last day is over are marked.
  ///
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func certifications(
    ofUnit text: String? = nil, in area: Area? = nil, at moment: Moment
  ) throws(RegistryError) -> [CertificationRecord] {
    try read { db in
      let filter = try ObservedFilter(db, unit: text, area: area)
      return try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT unit.local_number, name.full_name, fact.*
            FROM certification AS fact \(filter.joins)
            WHERE \(filter.condition) AND \(Moment.seen("fact"))
            ORDER BY name.sort_key, unit.id, fact.id
            """), arguments: try filter.arguments(db, at: moment)
      ).map { row in
        let expiresOn = row.day("expires_on")
        return CertificationRecord(
          unit: row["local_number"], unitName: row["full_name"] ?? "",
          scheme: row.text("scheme").flatMap(CertificationScheme.init), scope: row.text("scope"),
          number: row.text("number"), issuer: row.text("issuer"),
          from: row.day("valid_from") ?? CivilDate(dayNumber: 0), expiresOn: expiresOn,
          isExpired: expiresOn.map { $0 < moment.day }, note: row.text("note"))
      }
    }
  }
}
