internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// What stops dissolutions at a moment, the oldest first.
  ///
  /// - Parameters:
  ///   - filter: which obstacles.
  ///   - moment: as true on which day and as known when.
  /// - Returns: one line an obstacle of a unit that has not ended.
  /// - Throws: ``RegistryError`` when the file cannot be read.
  public func blockers(
    _ filter: BlockerFilter = BlockerFilter(), at moment: Moment
  ) throws(RegistryError) -> [BlockerLine] {
    try read { db in
      var due = DueFilter()
      due.area = filter.area
      let question = try DueQuestion(db, due, at: moment)
      return try question.rows(
        BlockerSQL.select, rest: "ORDER BY fact.valid_from, unit.id, fact.id",
        ["blocker": filter.blocker?.rawValue]
      ).compactMap(BlockerLine.init).filter { line in
        filter.olderThan.map { line.age(on: moment.day) > $0 } ?? true
      }
    }
  }
}

/// The statement that reads obstacles with the case they stop.
enum BlockerSQL {
  static let select = """
    SELECT fact.blocker, fact.owner, fact.next_step, fact.note, fact.valid_from,
      \(DueUnit.columns), area.type || ' ' || area.name AS area_name,
      stopped.procedure, stopped.ground, stopped.opened_on
    FROM unit_blocker AS fact JOIN \(DueUnit.from)
      LEFT JOIN area ON area.id = address.area_id
      LEFT JOIN case_file AS stopped ON stopped.id = (\(openCase))
    WHERE unit.id = fact.unit_id AND (:blocker IS NULL OR fact.blocker = :blocker)
      AND \(Moment.seen("fact"))
    """

  /// The case of a unit that was opened last and has not ended.
  private static let openCase = """
    SELECT book.id FROM case_file AS book
        WHERE book.unit_id = unit.id AND \(Moment.recorded("book")) AND book.opened_on <= :day
          AND NOT EXISTS (
            SELECT 1 FROM case_step AS step WHERE step.case_id = book.id
              AND step.step IN ('decided', 'elapsed', 'cancelled') AND step.done_on <= :day
              AND \(Moment.recorded("step")))
        ORDER BY book.opened_on DESC, book.id DESC LIMIT 1
    """
}

extension BlockerLine {
  fileprivate init?(_ row: Row) {
    guard let blocker = CaseBlocker(row) else { return nil }
    let procedure: String? = row["procedure"]
    let ground: String? = row["ground"]
    self.init(
      unit: row.unitNumber, name: row.unitName, areaName: row["area_name"], blocker: blocker,
      ground: procedure.flatMap { procedure in
        ground.flatMap { CaseGround(procedure: procedure, code: $0) }
      }, openedOn: row.day("opened_on"))
  }
}
