internal import CooperativeLaw
internal import GRDB

/// Capital promised at the founding or on joining and not paid, by unit and first day.
///
/// Only accounts that were ever promised something are added up, so that a nation of paid members
/// costs nothing.
enum CapitalClock {
  static func read(_ question: DueQuestion) throws -> DueAnswer {
    var unknown: Set<DueUnknown> = []
    var answer = DueAnswer()
    for row in try question.rows(sql(question.isNarrowed ? inArea : ""), rest: grouped) {
      guard let facts = PromisedCapital(row) else { continue }
      if let gap = CapitalDue.unknown(facts), unknown.insert(gap).inserted {
        answer.unknown.append(gap)
      }
      answer.lines += CapitalDue.items(facts, on: question.moment.day).map {
        DueLine(item: $0, name: row.unitName)
      }
    }
    return answer
  }

  /// What was promised later than the first day has no time in the law, and is left out.
  ///
  /// - Parameter place: narrows the accounts to an area before they are added up.
  /// - Returns: the statement.
  private static func sql(_ place: String) -> String {
    """
    WITH
      promise AS (
        SELECT DISTINCT entry.unit_id, entry.party_id FROM capital_entry AS entry
        WHERE entry.committed_change > entry.paid_change AND \(Moment.happened("entry")) \(place)),
      account AS (
        SELECT promise.unit_id, promise.party_id,
          max(registration.registered_on, membership.valid_from) AS start
        FROM promise
          JOIN unit_registration AS registration ON registration.unit_id = promise.unit_id
            AND \(Moment.seen("registration"))
          JOIN membership ON membership.unit_id = promise.unit_id
            AND membership.party_id = promise.party_id AND \(Moment.seen("membership"))),
      balance AS (
        SELECT account.unit_id, account.start,
          min(sum(entry.committed_change),
            sum(iif(entry.occurred_on <= account.start, entry.committed_change, 0)))
            - sum(entry.paid_change) AS owed
        FROM account JOIN capital_entry AS entry ON entry.unit_id = account.unit_id
          AND entry.party_id = account.party_id AND \(Moment.happened("entry"))
        GROUP BY account.unit_id, account.party_id)
    SELECT \(DueUnit.columns), balance.start, count(*) AS members, sum(balance.owed) AS unpaid
    FROM balance JOIN \(DueUnit.from)
    WHERE unit.id = balance.unit_id AND balance.owed > 0 AND unit.kind <> 'group'
    """
  }

  private static let inArea = """
    AND entry.unit_id IN (
      SELECT seat.unit_id FROM unit_address AS seat
      WHERE \(Moment.seen("seat")) AND seat.area_id IN (\(AreaFilter.counted)))
    """

  private static let grouped = "GROUP BY balance.unit_id, balance.start"
}

extension PromisedCapital {
  fileprivate init?(_ row: Row) {
    guard let start = row.day("start") else { return nil }
    self.init(
      unit: row.unitNumber, kind: row.unitKind, start: start, members: row["members"],
      unpaid: row["unpaid"])
  }
}
