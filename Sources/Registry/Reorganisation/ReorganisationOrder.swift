internal import CooperativeLaw
internal import GRDB

/// Facts of units that are reorganised which lie after the day of the act.
enum ReorganisationOrder {
  /// What is found when something later is on record: it would belong to a unit that has ended.
  static func findings(_ act: Act, _ parties: ReorganisationParties) throws -> [Finding] {
    let units = parties.sources + (parties.receiving.map { [$0] } ?? [])
    return try units.flatMap { unit in
      RecordRules.nothingLater.judge(
        NothingLaterFacts(
          unit: unit.localNumber, day: act.day, latest: try latest(act.db, unit.unit)))
    }
  }

  /// The last day on which somebody joined or was gone, or capital, an office, a product or a link
  /// changed.
  private static func latest(_ db: Database, _ unit: Int64) throws -> CivilDate? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT max(day) FROM (
            SELECT max(valid_from) AS day FROM membership
              WHERE unit_id = :unit AND retracted_by IS NULL
            UNION ALL SELECT max(valid_to) FROM membership
              WHERE unit_id = :unit AND retracted_by IS NULL
            UNION ALL SELECT max(occurred_on) FROM capital_entry
              WHERE unit_id = :unit AND retracted_by IS NULL
            UNION ALL SELECT max(valid_from) FROM position
              WHERE unit_id = :unit AND retracted_by IS NULL
            UNION ALL SELECT max(valid_from) FROM unit_capital
              WHERE unit_id = :unit AND retracted_by IS NULL
            UNION ALL SELECT max(max(valid_from, coalesce(valid_to, valid_from)))
              FROM ocop_detail WHERE unit_id = :unit AND retracted_by IS NULL
            UNION ALL SELECT max(max(valid_from, coalesce(valid_to, valid_from)))
              FROM value_chain_link WHERE unit_id = :unit AND retracted_by IS NULL)
          """), arguments: ["unit": unit]
    ).flatMap(CivilDate.init(iso:))
  }
}
