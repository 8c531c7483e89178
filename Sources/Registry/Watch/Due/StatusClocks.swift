internal import CooperativeLaw
internal import GRDB

/// Suspended units with the notice that holds.
enum SuspensionClock {
  static func read(_ question: DueQuestion) throws -> DueAnswer {
    let lines = try question.rows(sql).flatMap { row -> [DueLine] in
      guard let facts = RunningSuspension(row) else { return [] }
      return SuspensionDue.items(facts, on: question.moment.day).map {
        DueLine(item: $0, name: row.unitName)
      }
    }
    return DueAnswer(lines: lines)
  }

  private static let sql = """
    SELECT \(DueUnit.columns), status.valid_from AS since, notice.occurred_on, notice.notified_on,
      notice.ends_on, \(DueUnit.certifiedOn)
    FROM \(DueUnit.from)
      LEFT JOIN status_event AS notice ON notice.id = (
        SELECT latest.id FROM status_event AS latest
        WHERE latest.unit_id = unit.id AND latest.dependent_id IS NULL
          AND latest.event IN ('suspended', 'suspension_extended')
          AND latest.occurred_on >= status.valid_from AND \(Moment.happened("latest"))
        ORDER BY latest.occurred_on DESC, latest.id DESC LIMIT 1)
    WHERE status.status = 'suspended'
    """
}

extension RunningSuspension {
  fileprivate init?(_ row: Row) {
    guard let since = row.day("since") else { return nil }
    let from = row.day("occurred_on")
    let certified = row.day("certified_on")
    self.init(
      unit: row.unitNumber, subject: StatusSubject(row.unitKind),
      isRegistered: row.unitKind != .group || certified.map { (from ?? since) >= $0 } ?? false,
      since: since, noticeFrom: from, noticeOn: row.day("notified_on"),
      until: row.day("ends_on"))
  }
}

/// Open cases: the steps are reckoned by the law of each case.
enum CaseClock {
  static func read(_ question: DueQuestion) throws -> DueAnswer {
    let units = Dictionary(
      try question.rows(sql).map { ($0["unit_id"] as Int64, $0) }, uniquingKeysWith: { $1 })
    let lines = try CaseBook.everyCase(question.db, at: question.moment).flatMap {
      book -> [DueLine] in
      guard let row = units[book.unit] else { return [] }
      return CaseDue.items(row.unitNumber, book.procedure, done: book.done).map {
        DueLine(item: $0, name: row.unitName)
      }
    }
    return DueAnswer(lines: lines)
  }

  private static let sql = """
    SELECT unit.id AS unit_id, \(DueUnit.columns) FROM \(DueUnit.from)
    WHERE unit.id IN (SELECT case_file.unit_id FROM case_file)
    """
}

/// Reorganisations under way, by the part of each unit.
enum ReorganisationClock {
  static func read(_ question: DueQuestion) throws -> DueAnswer {
    let lines = try question.rows(sql).flatMap { row -> [DueLine] in
      guard let facts = RunningReorganisation(row) else { return [] }
      return ReorganisationDue.items(facts).map { DueLine(item: $0, name: row.unitName) }
    }
    return DueAnswer(lines: lines)
  }

  /// Units that come out of it are newly founded, but for the one that takes others in.
  private static let sql = """
    SELECT \(DueUnit.columns), reorganisation.id, reorganisation.kind AS reorganisation_kind,
      part.role, coalesce(reorganisation.resolved_on, opened.occurred_on) AS resolved_on
    FROM reorganisation
      JOIN reorganisation_step AS opened ON opened.reorganisation_id = reorganisation.id
        AND opened.step = 'opened' AND \(Moment.happened("opened"))
      JOIN reorganisation_unit AS part ON part.reorganisation_id = reorganisation.id
        AND (part.role = 'source' OR reorganisation.kind = 'merge')
        AND \(Moment.recorded("part"))
      JOIN \(DueUnit.from)
    WHERE unit.id = part.unit_id AND \(Moment.recorded("reorganisation"))
      AND NOT EXISTS (
        SELECT 1 FROM reorganisation_step AS finish
        WHERE finish.reorganisation_id = reorganisation.id
          AND finish.step IN ('completed', 'cancelled') AND \(Moment.happened("finish")))
    """
}

extension RunningReorganisation {
  fileprivate init?(_ row: Row) {
    guard let kind = ReorganisationKind(rawValue: row["reorganisation_kind"]),
      let resolved = row.day("resolved_on")
    else { return nil }
    self.init(
      number: row["id"], unit: row.unitNumber, subject: StatusSubject(row.unitKind),
      part: row["role"] == "result" ? .receive : kind.part, resolvedOn: resolved)
  }
}
