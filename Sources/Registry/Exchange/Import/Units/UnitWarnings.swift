internal import CooperativeLaw
internal import GRDB

/// What is odd about imported units, though it may have been so.
struct UnitWarnings {
  let db: Database
  let warnings: Warnings
  let today: CivilDate

  func run() throws {
    var regimes = RegimeCache()
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT line, unit_id, kind, law, registered_on, status, status_from, tax_code
        FROM import_stage ORDER BY line
        """)
    while let row = try rows.next() {
      for finding in findings(row, &regimes) {
        warnings.add(finding, line: row["line"], unit: row["unit_id"])
      }
    }
  }

  private func findings(_ row: Row, _ regimes: inout RegimeCache) -> [Finding] {
    var found: [Finding] = []
    if let kind = UnitKind(rawValue: row["kind"]), let law = RegimeID(rawValue: row["law"]),
      let day = CivilDate(iso: row["registered_on"] as String)
    {
      let expected = regimes.regime(kind, day).id
      if law != expected { found.append(ImportWarning.otherLaw(law, expected: expected)) }
    }
    if row["status"] != LegalStatus.active.rawValue, row["status_from"] == nil {
      found.append(ImportWarning.noStatusDay(today.slashed))
    }
    if let code: String = row["tax_code"] {
      found += RecordRules.taxCodeCheckDigit.judge(TaxCodeFacts(code))
    }
    return found
  }
}
