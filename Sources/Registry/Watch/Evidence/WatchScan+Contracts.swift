internal import CooperativeLaw
internal import GRDB

extension WatchScan {
  /// Groups whose file of registration names the months of the contract.
  func contracts() throws {
    guard filter.asks(for: .termOverGroup) else { return }
    let rows = try rows(WatchScan.contractsSQL(isScoped: units != nil))
    while let row = try rows.next() {
      guard let unit = Unit(row), let began = CivilDate(iso: row[5] as String? ?? "")
      else { continue }
      let evidence = ContractEvidence(months: row[4], beganOn: began, filing: row[6])
      judge(.termOverGroup, unit, state: evidence.term)
    }
  }

  /// The term stands in the file alone: groups of old books have none.
  private static func contractsSQL(isScoped: Bool) -> String {
    """
    SELECT \(WatchSQL.head), json_extract(filing.content, '$.contract_months') AS months,
      \(WatchSQL.registeredOn), filing.id
    FROM filing CROSS JOIN filing_unit ON filing_unit.filing_id = filing.id
      CROSS JOIN \(WatchSQL.working(isScoped: isScoped))
    WHERE filing.kind = 'unit.register' AND filing.id <= :known AND unit.id = filing_unit.unit_id
      AND unit.kind = 'group' AND months IS NOT NULL
    """
  }
}
