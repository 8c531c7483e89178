internal import CooperativeLaw
internal import GRDB

/// What the register knows of a unit that a rating is judged by.
enum RatingUnit {
  /// The unit as known on the day of the act.
  static func facts(_ db: Database, _ record: UnitRecord, on day: CivilDate) throws
    -> RatingFacts.Unit
  {
    let arguments: StatementArguments =
      try ["unit": record.unitID] &+ Moment(day: day).arguments(db)
    let founded = try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT min(registration.registered_on) FROM unit_registration AS registration
          WHERE registration.unit_id = :unit AND \(Moment.begun("registration"))
          """), arguments: arguments)
    return RatingFacts.Unit(
      kind: record.kind, foundedOn: founded.flatMap(CivilDate.init(iso:)),
      isCreditFund: record.creditFund,
      isAgricultural: AgriculturalLines.include(
        record.lines?.split(separator: ";").map(String.init) ?? []),
      stops: try stops(db, unit: record.unitID))
  }

  /// The days the unit did not work, as suspended or as seen, joined where they overlap.
  static func stops(_ db: Database, unit: Int64) throws -> [DateSpan] {
    let suspended = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT valid_from, valid_to FROM unit_status
          WHERE unit_id = ? AND status = 'suspended' AND retracted_by IS NULL
          """), arguments: [unit]
    ).compactMap { row in span(row[0], row[1]) }
    return join(try suspended + seenStops(db, unit: unit))
  }

  /// From the day it is said to have stopped, or was seen so, up to the day it was seen working.
  private static func seenStops(_ db: Database, unit: Int64) throws -> [DateSpan] {
    let seen = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT observed_on, since, state IN ('stopped', 'not_found') FROM activity_observation
          WHERE unit_id = ? AND retracted_by IS NULL ORDER BY observed_on, id
          """), arguments: [unit])
    var spans: [DateSpan] = []
    var start: CivilDate?
    for row in seen {
      guard let day = CivilDate(iso: row[0] as String) else { continue }
      if row[2] {
        start = start ?? (row[1] as String?).flatMap(CivilDate.init(iso:)) ?? day
      } else if let from = start {
        spans += [DateSpan(from: from, to: day)].compactMap { $0 }
        start = nil
      }
    }
    return spans + (start.map { [DateSpan(from: $0)] } ?? [])
  }

  private static func span(_ from: String, _ to: String?) -> DateSpan? {
    CivilDate(iso: from).flatMap { DateSpan(from: $0, to: to.flatMap(CivilDate.init(iso:))) }
  }

  /// Spans that overlap or touch become one.
  static func join(_ spans: [DateSpan]) -> [DateSpan] {
    spans.sorted { $0.start < $1.start }.reduce(into: []) { joined, span in
      guard let last = joined.last, last.end.map({ $0 >= span.start }) ?? true else {
        joined.append(span)
        return
      }
      let end = last.end.flatMap { end in span.end.map { max(end, $0) } }
      joined[joined.count - 1] = DateSpan(from: last.start, to: end) ?? last
    }
  }
}
