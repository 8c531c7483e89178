internal import CooperativeLaw
internal import GRDB

/// Terms of office that end, by unit and day.
enum TermClock {
  static func read(_ question: DueQuestion) throws -> DueAnswer {
    let rows = try question.rows(
      sql, rest: "GROUP BY unit.id, post.term_ends_on", ["until": question.until.description])
    let lines = rows.flatMap { row -> [DueLine] in
      guard let endsOn = row.day("term_ends_on") else { return [] }
      let roles = (row["roles"] as String).split(separator: ",").compactMap {
        PositionRole(rawValue: String($0))
      }
      let facts = EndingTerm(
        unit: row.unitNumber, kind: row.unitKind, endsOn: endsOn, roles: roles)
      return TermDue.items(facts).map { DueLine(item: $0, name: row.unitName) }
    }
    return DueAnswer(lines: lines)
  }

  private static let sql = """
    SELECT \(DueUnit.columns), post.term_ends_on, group_concat(post.role) AS roles
    FROM position AS post JOIN \(DueUnit.from)
    WHERE unit.id = post.unit_id AND post.term_ends_on <= :until AND \(Moment.seen("post"))
    """
}

/// Contracts of THT, as far as the dossier of their registration tells how long they run.
enum ContractClock {
  static func read(_ question: DueQuestion) throws -> DueAnswer {
    let lines = try question.rows(sql).compactMap { row -> DueLine? in
      guard let from = row.day("registered_on"), let months: Int = row["months"] else {
        return nil
      }
      return DueLine(
        item: PaperDue.contract(row.unitNumber, registeredOn: from, months: months),
        name: row.unitName)
    }
    return DueAnswer(lines: lines)
  }

  private static let sql = """
    SELECT \(DueUnit.columns), registration.registered_on,
      json_extract(filing.content, '$.contract_months') AS months
    FROM \(DueUnit.from)
      JOIN filing ON filing.id = unit.recorded_by AND filing.kind = 'unit.register'
    WHERE unit.kind = 'group' AND months IS NOT NULL
    """
}

/// Certificates of production that end.
enum CertificationClock {
  static func read(_ question: DueQuestion) throws -> DueAnswer {
    let rows = try question.rows(sql, ["until": question.until.description])
    let lines = rows.compactMap { row -> DueLine? in
      row.day("expires_on").map {
        DueLine(
          item: PaperDue.certification(
            row.unitNumber, scheme: (CertificationScheme(rawValue: row["scheme"]) ?? .other).label,
            scope: row["scope"], endsOn: $0), name: row.unitName)
      }
    }
    return DueAnswer(lines: lines)
  }

  private static let sql = """
    SELECT \(DueUnit.columns), paper.scheme, paper.scope, paper.expires_on
    FROM certification AS paper JOIN \(DueUnit.from)
    WHERE unit.id = paper.unit_id AND paper.expires_on <= :until AND \(Moment.seen("paper"))
    """
}

/// Units on record as not having done a duty of changing laws.
enum TransitionClock {
  static func read(_ question: DueQuestion) throws -> DueAnswer {
    let lines = try question.rows(sql).compactMap { row -> DueLine? in
      TransitionDuty(rawValue: row["duty"]).map {
        DueLine(item: TransitionDue.item(row.unitNumber, $0), name: row.unitName)
      }
    }
    return DueAnswer(lines: lines)
  }

  private static let sql = """
    SELECT \(DueUnit.columns), duty.duty FROM unit_transition AS duty JOIN \(DueUnit.from)
    WHERE unit.id = duty.unit_id AND duty.state = 'not_done' AND \(Moment.seen("duty"))
    """
}
