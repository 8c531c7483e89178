/// The one statement that reads units at a moment; lists, searches and exports add a condition.
enum UnitSQL {
  /// Every unit registered by the day, with its columns.
  ///
  /// Arguments `:day` and `:known`.
  static let select = """
    SELECT unit.id AS unit_id, unit.local_number, unit.kind, name.full_name AS name,
      name.short_name, name.foreign_name, name.sort_key, tax.code AS tax_code,
      certificate.code AS certificate_number, registration.registered_on, registration.law,
      address.detail AS address, address.area_id, area.code AS area_code,
      area.type || ' ' || area.name AS area_name, capital.amount AS charter_capital,
      \(lines) AS lines, sector.value AS sector, model.value AS model,
      credit_fund.value AS credit_fund, representative.full_name AS legal_representative,
      representative.id_number AS legal_representative_id, contact.phone, contact.email,
      status.status, status.valid_from AS status_from, status.end_reason
    FROM unit
      JOIN unit_registration AS registration ON registration.unit_id = unit.id
        AND \(Moment.seen("registration"))
      LEFT JOIN unit_name AS name ON name.unit_id = unit.id AND \(Moment.seen("name"))
      LEFT JOIN unit_code AS tax ON tax.unit_id = unit.id AND tax.scheme = 'tax_code'
        AND \(Moment.seen("tax"))
      LEFT JOIN unit_code AS certificate ON certificate.unit_id = unit.id
        AND certificate.scheme = 'certificate_number' AND \(Moment.seen("certificate"))
      LEFT JOIN unit_address AS address ON address.unit_id = unit.id
        AND \(Moment.seen("address"))
      LEFT JOIN area ON area.id = address.area_id
      LEFT JOIN unit_capital AS capital ON capital.unit_id = unit.id
        AND \(Moment.seen("capital"))
      LEFT JOIN unit_contact AS contact ON contact.unit_id = unit.id
        AND \(Moment.seen("contact"))
      \(trait("sector")) \(trait("model")) \(trait("credit_fund"))
      LEFT JOIN unit_status AS status ON status.unit_id = unit.id AND \(Moment.seen("status"))
      LEFT JOIN party_detail AS representative ON representative.party_id = \(representative)
        AND \(Moment.seen("representative"))
    """

  private static let lines = """
    (SELECT group_concat(code, ';') FROM (
      SELECT line.code FROM unit_line AS line
      WHERE line.unit_id = unit.id AND \(Moment.seen("line"))
      ORDER BY line.is_main DESC, line.id))
    """

  /// A cooperative's legal representative; a group is represented by its head.
  private static let representative = """
    (SELECT post.party_id FROM position AS post
      WHERE post.unit_id = unit.id AND post.role IN ('legal_representative', 'group_head', 'chair')
        AND \(Moment.seen("post"))
      ORDER BY post.role = 'legal_representative' DESC, post.role = 'group_head' DESC, post.id
      LIMIT 1)
    """

  private static func trait(_ name: String) -> String {
    """
    LEFT JOIN unit_trait AS \(name) ON \(name).unit_id = unit.id AND \(name).trait = '\(name)'
      AND \(Moment.seen(name))
    """
  }
}
