internal import CooperativeLaw
internal import GRDB

/// The end of a reorganisation: units end by it, with the memberships and offices left in them.
struct ReorganisationEnding {
  private let act: Act
  private let kind: ReorganisationKind
  private let sources: [Int64]
  private let events: ReorganisationEvents

  /// Judges the end; the act keeps what is found.
  ///
  /// `id` is the reorganisation whose lines say where the members went.
  init(
    _ act: Act, _ kind: ReorganisationKind, sources: [Int64], results: [Int64],
    receiving: [Int64], placed id: Int64
  ) throws {
    self.act = act
    self.kind = kind
    self.sources = sources
    if kind.endsSources {
      let successors = try results.map { try Self.successor(act.db, $0) }
      for source in sources {
        act.add(
          CooperativeLaw.judge(
            try Self.facts(act, kind, source, successors: successors, id),
            by: RuleCatalogue.reorganisationEnd))
      }
    }
    events = try ReorganisationEvents(
      act, sources: sources, receiving: receiving, kind, StatusEvent.reorganisationCompleted)
  }

  private static func successor(
    _ db: Database, _ unit: Int64
  ) throws -> SuccessorFacts.Successor {
    let day = try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT max(valid_from) FROM unit_registration
          WHERE unit_id = ? AND retracted_by IS NULL
          """), arguments: [unit]
    ).flatMap(CivilDate.init(iso:))
    return SuccessorFacts.Successor(
      kind: try UnitStore.kind(db, unit) ?? .cooperative, certifiedOn: day)
  }

  private static func facts(
    _ act: Act, _ kind: ReorganisationKind, _ source: Int64,
    successors: [SuccessorFacts.Successor], _ id: Int64
  ) throws -> ReorganisationEndFacts {
    let left = try Row.fetchOne(
      act.db.cachedStatement(sql: leftSQL), arguments: ["unit": source, "plan": id])
    return ReorganisationEndFacts(
      name: try UnitStore.localNumber(act.db, source) ?? "",
      kind: try UnitStore.kind(act.db, source) ?? .cooperative, part: kind.part, day: act.day,
      successors: successors, unions: try unions(act.db, source), unplaced: left?[0] ?? 0,
      capitalLeft: left?[1] ?? 0)
  }

  private static let leftSQL = """
    SELECT
      (SELECT count(*) FROM membership
        WHERE unit_id = :unit AND valid_to IS NULL AND retracted_by IS NULL
          AND party_id NOT IN (
            SELECT party_id FROM reorganisation_line
            WHERE reorganisation_id = :plan AND from_unit_id = :unit AND item = 'member'
              AND retracted_by IS NULL)),
      (SELECT coalesce(sum(max(abs(committed), abs(paid))), 0) FROM (
        SELECT sum(committed_change) AS committed, sum(paid_change) AS paid FROM capital_entry
        WHERE unit_id = :unit AND retracted_by IS NULL GROUP BY party_id))
    """

  /// The unions that a unit is a member of.
  private static func unions(_ db: Database, _ unit: Int64) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT unit.local_number FROM party
            JOIN membership ON membership.party_id = party.id
            JOIN unit ON unit.id = membership.unit_id
          WHERE party.unit_id = ? AND membership.valid_to IS NULL
            AND membership.retracted_by IS NULL ORDER BY unit.id
          """), arguments: [unit])
  }

  /// Ends what ends.
  func write(_ id: Int64, filing: Int64) throws {
    try events.write(filing: filing)
    if kind.endsSources {
      for source in sources { try UnitClosing.end(source, in: act, filing: filing) }
    }
    try ReorganisationLedger.append(
      act.db, step: "completed", on: act.day, to: id, filing: filing)
  }
}
