internal import CooperativeLaw
internal import GRDB

/// Whether a filing may be voided at all, before anything is withdrawn.
struct VoidJudgement {
  let db: Database
  let book: UndoBook
  let target: Int64
  let replays: Bool

  func judge(_ act: Act) throws {
    let kind = try String.fetchOne(
      db.cachedStatement(sql: "SELECT kind FROM filing WHERE id = ?"), arguments: [target])
    guard let kind else { throw RegistryError.filingNotFound(target) }
    act.add(
      RecordRules.undoTarget.judge(
        UndoTargetFacts(filing: target, obstacle: obstacle(kind))))
    act.add(RecordRules.voidInUse.judge(try uses()))
  }

  private func obstacle(_ kind: String) -> UndoTargetFacts.Obstacle? {
    if kind == FilingKind.create.rawValue { return .foundsTheRegistry }
    if kind == FilingKind.purgePersonalData.rawValue { return .erases }
    if let void = book.void(of: target) {
      // What was withdrawn with it may still be told again in one go.
      return replays && !void.replays ? nil : .isVoided(by: void.id)
    }
    if let lifted = book.liftedVoids(of: target).last, let restorer = book.void(of: lifted.id) {
      return .isRestored(by: restorer.id)
    }
    let act = book.act(target)
    return act != target && book.isWithdrawn(act) ? .fallsWith(act) : nil
  }

  private func uses() throws -> [VoidInUseFacts] {
    try memberships() + reorganisations() + built()
  }

  /// Units founded by the filing that other units have as members.
  private func memberships() throws -> [VoidInUseFacts] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT member.local_number, owner.local_number, membership.recorded_by
        FROM unit AS member JOIN party ON party.unit_id = member.id
          JOIN membership ON membership.party_id = party.id AND membership.retracted_by IS NULL
            AND membership.recorded_by <> member.recorded_by
          JOIN unit AS owner ON owner.id = membership.unit_id
            AND owner.recorded_by <> member.recorded_by
        WHERE member.recorded_by = ? ORDER BY membership.id LIMIT 20
        """, arguments: [target]
    ).map { VoidInUseFacts(unit: $0[0], use: .memberOf($0[1]), filing: $0[2]) }
  }

  /// Units founded by the filing that a later filing reorganises.
  private func reorganisations() throws -> [VoidInUseFacts] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT unit.local_number, part.recorded_by
        FROM unit JOIN reorganisation_unit AS part ON part.unit_id = unit.id
          AND part.retracted_by IS NULL AND part.recorded_by <> unit.recorded_by
        WHERE unit.recorded_by = ? ORDER BY part.recorded_by LIMIT 20
        """, arguments: [target]
    ).map { VoidInUseFacts(unit: $0[0], use: .reorganised, filing: $0[1]) }
  }

  /// Later filings on the units of a completed reorganisation that the filing had a part in.
  private func built() throws -> [VoidInUseFacts] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT unit.local_number, max(later.filing_id)
        FROM reorganisation_step AS done
          JOIN reorganisation_unit AS part ON part.reorganisation_id = done.reorganisation_id
            AND part.retracted_by IS NULL AND part.role = 'result'
          JOIN unit ON unit.id = part.unit_id
          JOIN filing_unit AS later ON later.unit_id = unit.id
            AND later.filing_id > done.recorded_by
          JOIN filing ON filing.id = later.filing_id AND filing.kind NOT LIKE 'filing.%'
        WHERE done.step = 'completed' AND done.retracted_by IS NULL
          AND (done.recorded_by = :target OR EXISTS (
            SELECT 1 FROM reorganisation WHERE reorganisation.id = done.reorganisation_id
              AND reorganisation.recorded_by = :target))
        GROUP BY unit.id ORDER BY unit.id LIMIT 20
        """, arguments: ["target": target]
    ).filter { !book.isWithdrawn($0[1]) }.map {
      VoidInUseFacts(unit: $0[0], use: .builtUpon, filing: $0[1])
    }
  }
}
