internal import GRDB

extension ExportRequest {
  /// The units a filter lets through in the columns of the contract.
  ///
  /// They come in the order in which they entered the registry, so that one that takes them in gives
  /// them the same local numbers.
  ///
  /// - Parameters:
  ///   - filter: which units.
  ///   - moment: as true on which day and as known when.
  ///   - disclosure: how much personal data is shown.
  /// - Returns: the request, for ``Registry/export(_:_:)``.
  public static func units(
    _ filter: UnitFilter = UnitFilter(), at moment: Moment, disclosure: Disclosure = .masked
  ) -> ExportRequest {
    ExportRequest(
      columns: ColumnCatalogue.units.columns, profile: .units, disclosure: disclosure,
      sql: sql(filter)
    ) { try filter.arguments($0, at: moment) }
  }

  /// What an office wrote in the margin of its old book stays with the filing that brought it in.
  private static func sql(_ filter: UnitFilter) -> String {
    """
    SELECT kind, name, short_name, tax_code, certificate_number, registered_on, law,
      nullif(address, '') AS address, area_code, charter_capital, lines, sector, model,
      iif(credit_fund IS NULL, 'no', 'yes') AS credit_fund, legal_representative,
      legal_representative_id, phone, email, status, status_from,
      (SELECT message_vi FROM filing_finding AS margin
        WHERE margin.unit_id = unit.unit_id AND margin.rule = 'import.note'
          AND margin.filing_id <= :known
        ORDER BY margin.id DESC LIMIT 1) AS note
    FROM (\(filter.sql)) AS unit
    ORDER BY unit.unit_id
    """
  }
}
