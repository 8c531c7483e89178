internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// A reorganisation by its number, with its proof.
  ///
  /// - Throws: ``RegistryError/reorganisationNotFound(_:)`` when there is none.
  public func reorganisation(_ number: Int64) throws(RegistryError) -> ReorganisationRecord {
    try read { db in
      try ReorganisationRead(db: db).record(try ReorganisationLedger.require(db, number))
    }
  }

  /// Reorganisations on record, the oldest first.
  ///
  /// - Parameters:
  ///   - unit: only those that a unit takes part in.
  ///   - state: only those that have come so far.
  /// - Returns: each with its units and its proof.
  /// - Throws: ``RegistryError/unitNotFound(_:)``, ``RegistryError/unitAmbiguous(_:candidates:)``.
  public func reorganisations(
    ofUnit unit: String? = nil, state: ReorganisationState? = nil
  ) throws(RegistryError) -> [ReorganisationRecord] {
    try read { db in
      let unit = try unit.map { try UnitFinder.unit(db, named: $0) }
      return try Int64.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT id FROM reorganisation WHERE retracted_by IS NULL AND (:unit IS NULL OR EXISTS (
              SELECT 1 FROM reorganisation_unit AS part
              WHERE part.reorganisation_id = reorganisation.id AND part.unit_id = :unit
                AND part.retracted_by IS NULL))
            ORDER BY id
            """), arguments: ["unit": unit]
      ).map { try ReorganisationRead(db: db).record(try ReorganisationLedger.require(db, $0)) }
        .filter { state == nil || $0.state == state }
    }
  }
}

/// Reads a reorganisation with its proof.
struct ReorganisationRead {
  let db: Database

  func record(_ entry: ReorganisationLedger.Entry) throws -> ReorganisationRecord {
    let resolution = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT resolution_number, resolved_on FROM reorganisation WHERE id = ?"),
      arguments: [entry.id])
    let state: ReorganisationState =
      entry.cancelledOn != nil ? .cancelled : entry.completedOn != nil ? .completed : .open
    return ReorganisationRecord(
      number: entry.id, kind: entry.kind, state: state, resolutionNumber: resolution?[0],
      resolvedOn: (resolution?[1] as String?).flatMap(CivilDate.init(iso:)),
      openedOn: entry.openedOn, completedOn: entry.completedOn, cancelledOn: entry.cancelledOn,
      sources: try entry.sources.map(unit), results: try entry.results.map(unit),
      filing: entry.filing, proof: try proof(entry))
  }

  private func unit(_ id: Int64) throws -> ReorganisationRecord.Unit {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT unit.local_number, unit.kind, coalesce((
            SELECT name.full_name FROM unit_name AS name WHERE name.unit_id = unit.id
            ORDER BY name.retracted_by IS NULL DESC, name.valid_from DESC, name.id DESC LIMIT 1), '')
          FROM unit WHERE unit.id = ?
          """), arguments: [id])
    return ReorganisationRecord.Unit(
      localNumber: row?[0] ?? "", name: row?[2] ?? "",
      kind: (row?[1] as String?).flatMap(UnitKind.init) ?? .cooperative)
  }

  /// What there was is counted from the books as they stood before the opening; where it went, from
  /// the lines.
  private func proof(_ entry: ReorganisationLedger.Entry) throws -> ConservationProof {
    let moves = try Row.fetchAll(db, sql: Self.lines, arguments: [entry.id]).compactMap(Self.move)
    let named = moves.filter { ![.members, .committed, .paid].contains($0.item) }
    let before = named.map {
      ReorganisationHolding($0.item, of: $0.source, name: $0.name, amount: $0.amount)
    }
    return ConservationProof(
      results: try entry.results.compactMap { try UnitStore.localNumber(db, $0) },
      before: try entry.sources.flatMap { try held(by: $0, before: entry) } + before, moves: moves)
  }

  private static let lines = """
    SELECT line.item, source.local_number, line.name, destination.local_number,
      CASE WHEN line.item = 'member' THEN count(*) ELSE coalesce(sum(line.amount), count(*)) END
    FROM reorganisation_line AS line
      JOIN unit AS source ON source.id = line.from_unit_id
      JOIN unit AS destination ON destination.id = line.to_unit_id
    WHERE line.reorganisation_id = ? AND line.retracted_by IS NULL
    GROUP BY line.item, line.from_unit_id, line.to_unit_id, line.name ORDER BY min(line.id)
    """

  private static func move(_ row: Row) -> ReorganisationMove? {
    ReorganisationItem(rawValue: row[0]).map {
      ReorganisationMove($0, of: row[1], name: row[2], amount: row[4], to: row[3])
    }
  }

  /// Members and capital of a source on the day of the opening, as the office knew it just before.
  private func held(
    by unit: Int64, before entry: ReorganisationLedger.Entry
  ) throws -> [ReorganisationHolding] {
    var arguments = try Moment(
      day: entry.openedOn, knowledge: .filing(entry.filing - 1)
    ).arguments(db)
    arguments += ["unit": unit]
    guard let name = try UnitStore.localNumber(db, unit),
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT
              (SELECT count(*) FROM membership WHERE unit_id = :unit AND \(Moment.seen("membership"))),
              coalesce(sum(committed_change), 0), coalesce(sum(paid_change), 0)
            FROM capital_entry AS entry WHERE unit_id = :unit AND \(Moment.happened("entry"))
            """), arguments: arguments)
    else { return [] }
    return zip([ReorganisationItem.members, .committed, .paid], 0...2).compactMap { item, column in
      let amount: Int = row[column]
      return amount == 0 ? nil : ReorganisationHolding(item, of: name, amount: amount)
    }
  }
}
