/// The statements that turn waiting units into dated facts, all valid from the registration.
enum UnitFacts {
  static let all =
    [
      fact("unit_registration", "registered_on, law", "registered_on, law"),
      fact(
        "unit_name", "full_name, short_name, search_key, sort_key",
        "name, short_name, name_key, name_sort_key"),
      fact("unit_code", "scheme, code", "'tax_code', tax_code", where: "tax_code IS NOT NULL"),
      fact(
        "unit_code", "scheme, code", "'certificate_number', certificate_number",
        where: "certificate_number IS NOT NULL"),
      fact("unit_address", "area_id, detail", "area_id, coalesce(address, '')"),
      fact(
        "unit_contact", "phone, email", "phone, email",
        where: "phone IS NOT NULL OR email IS NOT NULL"),
      fact("unit_capital", "amount", "charter_capital", where: "charter_capital IS NOT NULL"),
      fact("unit_trait", "trait, value", "'sector', sector", where: "sector IS NOT NULL"),
      fact("unit_trait", "trait, value", "'model', model", where: "model IS NOT NULL"),
      fact("unit_trait", "trait, value", "'credit_fund', 'yes'", where: "credit_fund IS NOT NULL"),
    ] + [lines, statusBefore, status, representative, filingUnits, notes]

  private static func fact(
    _ table: String, _ columns: String, _ values: String, where condition: String = "1"
  ) -> String {
    """
    INSERT INTO \(table) (unit_id, \(columns), valid_from, recorded_by)
    SELECT unit_id, \(values), registered_on, :filing FROM import_stage
    WHERE \(condition) ORDER BY line
    """
  }

  private static let lines = """
    INSERT INTO unit_line (unit_id, code, is_main, valid_from, recorded_by)
    SELECT stage.unit_id, work.code, work.place = 0, stage.registered_on, :filing
    FROM import_stage AS stage JOIN import_line AS work ON work.line = stage.line
    ORDER BY stage.line, work.place
    """

  /// A unit was active until its present status began.
  private static let statusBefore = """
    INSERT INTO unit_status (unit_id, status, valid_from, valid_to, recorded_by, closed_by)
    SELECT unit_id, 'active', registered_on, coalesce(status_from, :today), :filing, :filing
    FROM import_stage
    WHERE status <> 'active' AND registered_on < coalesce(status_from, :today) ORDER BY line
    """

  private static let status = """
    INSERT INTO unit_status (unit_id, status, valid_from, recorded_by)
    SELECT unit_id, status,
      CASE WHEN status = 'active' THEN registered_on ELSE coalesce(status_from, :today) END,
      :filing
    FROM import_stage ORDER BY line
    """

  private static let representative = """
    INSERT INTO position (unit_id, party_id, role, valid_from, recorded_by)
    SELECT stage.unit_id, coalesce(match.party_id, :base + stage.line), 'legal_representative',
      stage.registered_on, :filing
    FROM import_stage AS stage LEFT JOIN import_match AS match ON match.line = stage.line
    WHERE stage.full_name IS NOT NULL ORDER BY stage.line
    """

  private static let filingUnits = """
    INSERT INTO filing_unit (filing_id, unit_id)
    SELECT :filing, unit_id FROM import_stage ORDER BY unit_id
    """

  /// There is no column for what an office wrote in the margin, so it stays with the filing.
  private static let notes = """
    INSERT INTO filing_finding
      (filing_id, unit_id, line, rule, severity, field, message_vi, message_en, grounds)
    SELECT :filing, unit_id, line, 'import.note', 'note', 'note', note, note, '{}'
    FROM import_stage WHERE note IS NOT NULL ORDER BY line
    """
}
