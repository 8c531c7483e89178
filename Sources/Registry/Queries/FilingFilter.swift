public import CooperativeLaw
internal import GRDB

/// Which filings a list shows; a condition that is `nil` does not narrow it.
public struct FilingFilter: Sendable, Equatable {
  /// About this unit, named as officers name units.
  public var unit: String?
  /// Of this kind.
  public var kind: FilingKind?
  /// Filed by this officer.
  public var officer: String?
  /// Recorded on this day in Vietnam or later.
  public var recordedFrom: CivilDate?
  /// Recorded on this day in Vietnam or earlier.
  public var recordedTo: CivilDate?

  /// Makes a filter that lets every filing through.
  public init() {}
}

extension Registry {
  /// The filings a filter lets through, newest last.
  ///
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func filings(
    _ filter: FilingFilter = FilingFilter()
  ) throws(RegistryError) -> [FilingRecord] {
    try read { db in
      let book = try UndoBook.read(db)
      return try Row.fetchAll(
        db.cachedStatement(sql: FilingFilter.sql), arguments: try filter.arguments(db)
      ).map { FilingRecord($0, book) }
    }
  }
}

extension FilingFilter {
  fileprivate static let sql =
    FilingRecord.select + """

      WHERE (:unit IS NULL
          OR filing.id IN (SELECT filing_id FROM filing_unit WHERE unit_id = :unit))
        AND (:kind IS NULL OR filing.kind = :kind)
        AND (:officer IS NULL OR officer.name = :officer)
        AND (:from IS NULL OR filing.recorded_at >= :from)
        AND (:until IS NULL OR filing.recorded_at < :until)
      ORDER BY filing.id
      """

  fileprivate func arguments(_ db: Database) throws -> StatementArguments {
    [
      "unit": try unit.map { try UnitFinder.unit(db, named: $0) }, "kind": kind?.rawValue,
      "officer": officer, "from": recordedFrom.map(UTCText.startOfDay),
      "until": recordedTo.map { UTCText.startOfDay($0.adding(days: 1)) },
    ]
  }
}
