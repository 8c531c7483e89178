internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// All that is on record of a unit at a moment.
  ///
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func profile(
    ofUnit text: String, at moment: Moment
  ) throws(RegistryError) -> UnitProfile {
    try read { db in
      let unit = try UnitFinder.unit(db, named: text)
      guard let record = try UnitShow.record(db, unit, at: moment) else {
        throw RegistryError.unitNotFound(text)
      }
      let reader = UnitProfileReader(
        db: db, arguments: try moment.arguments(db) &+ ["unit": unit])
      return UnitProfile(
        unit: record, statusNow: try UnitStatusNow.read(db, record, at: moment),
        officeHolders: try reader.officeHolders(), members: try reader.members(),
        unions: try reader.links(UnitProfileSQL.unions),
        memberUnits: try reader.links(UnitProfileSQL.memberUnits),
        dependents: try DependentList.records(db, ofUnit: unit, at: moment)
          .filter { $0.status?.isFinal != true },
        formerFacts: try reader.formerFacts(), place: try reader.place(unit, at: moment),
        yearly: try UnitYearlyNow.read(db, unit, at: moment))
    }
  }
}

/// Reads what belongs to a unit beside its own columns.
private struct UnitProfileReader {
  let db: Database
  let arguments: StatementArguments

  private func rows(_ sql: String) throws -> [Row] {
    try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
  }

  private func day(_ row: Row, _ column: String) -> CivilDate? {
    (row[column] as String?).flatMap(CivilDate.init(iso:))
  }

  func officeHolders() throws -> [OfficeHolder] {
    let found = try rows(UnitProfileSQL.officeHolders).compactMap { row in
      PositionRole(rawValue: row["role"]).map {
        OfficeHolder(
          role: $0, fullName: row["full_name"], from: day(row, "valid_from"),
          termEndsOn: day(row, "term_ends_on"))
      }
    }
    return PositionRole.allCases.flatMap { role in found.filter { $0.role == role } }
  }

  func members() throws -> [MemberTally] {
    try rows(UnitProfileSQL.members).map { row in
      MemberTally(
        kind: MemberKind(rawValue: row["member_kind"]) ?? .unknown,
        type: MemberType(rawValue: row["member_type"]) ?? .individual, count: row["count"],
        capital: row["capital"], paid: row["paid"])
    }
  }

  func links(_ sql: String) throws -> [UnitLink] {
    try rows(sql).map {
      UnitLink(
        localNumber: $0["local_number"], name: $0["full_name"], joinedOn: day($0, "joined_on"))
    }
  }

  func formerFacts() throws -> [FormerFact] {
    try rows(UnitProfileSQL.formerFacts).map {
      FormerFact(
        field: $0["field"], value: $0["value"], from: day($0, "valid_from"),
        to: day($0, "valid_to"))
    }
  }

  func place(_ unit: Int64, at moment: Moment) throws -> AreaMap? {
    guard let id = try UnitPlace.area(db, unit, at: moment),
      let area = try AreaQueries.area(db, id: id)
    else { return nil }
    return try AreaQueries.map(db, area)
  }
}
