internal import CooperativeLaw
internal import GRDB

/// The names a proposed name is compared with: those of this registry that share a telling word.
enum NamesInScope {
  /// What was searched: this registry, never the whole country.
  static func scope(_ db: Database) throws -> NameScope {
    let office = try String.fetchOne(db, sql: "SELECT name FROM office ORDER BY id LIMIT 1") ?? ""
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM unit")
    return NameScope(
      LocalizedText(vi: "sổ đăng ký của \(office)", en: "the registry of \(office)"),
      nameCount: count)
  }

  /// Names held by other units, now or until they ended.
  ///
  /// The applicant's own names are left out when it is registered already; its commune counts for
  /// groups, and the units it is a member of for the exceptions of Decree 193/2013 Art. 10.
  static func others(
    _ db: Database, besides unit: Int64?, area: Int64?, memberOf applicantUnits: Set<Int64> = []
  ) throws -> [RegisteredName] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT unit.id, unit.kind, unit.local_number, name.full_name, name.short_name,
            name.foreign_name, area.name, address.area_id, status.status, status.end_reason
          FROM unit_name AS name JOIN unit ON unit.id = name.unit_id
            LEFT JOIN unit_address AS address ON address.unit_id = unit.id
              AND address.valid_to IS NULL AND address.retracted_by IS NULL
            LEFT JOIN area ON area.id = address.area_id
            LEFT JOIN unit_status AS status ON status.unit_id = unit.id
              AND status.valid_to IS NULL AND status.retracted_by IS NULL
          WHERE name.valid_to IS NULL AND name.retracted_by IS NULL AND unit.id IS NOT ?
          """), arguments: [unit])
    var names: [RegisteredName] = []
    while let row = try rows.next() {
      let id: Int64 = row[0]
      names.append(
        RegisteredName(
          full: row[3], short: row[4], foreign: row[5],
          kind: UnitKind(rawValue: row[1]) ?? .cooperative,
          state: state(status: row[8], endReason: row[9], kind: row[1]), code: row[2],
          areaName: row[6] ?? "", isSameCommune: area != nil && row[7] == area,
          hasApplicantAsMember: applicantUnits.contains(id)))
    }
    return names
  }

  private static func state(
    status: String?, endReason: String?, kind: String
  ) -> NameHolderState {
    guard let status, status == "ended" || status == "closed" else { return .standing }
    if kind == UnitKind.group.rawValue { return .terminated }
    return switch endReason {
    case "bankrupt": .bankrupt
    case "divided", "consolidated", "merged", "converted": .reorganised
    default: .dissolved
    }
  }
}
