internal import CooperativeLaw
internal import GRDB

/// Who still refers to a party, so that its name must be known.
enum PartyNeed {
  /// The tables that refer to parties, and the day from which they do.
  static let sources = [
    (table: "membership", day: "valid_from"), (table: "position", day: "valid_from"),
    (table: "capital_entry", day: "occurred_on"), (table: "qualification", day: "valid_from"),
    (table: "training", day: "occurred_on"),
  ]

  /// The first day on which something that stands refers to the party.
  static func firstDay(_ db: Database, party: DatabaseValue) throws -> String? {
    let days = sources.map { source in
      """
      SELECT min(\(source.day)) AS day FROM \(source.table)
      WHERE party_id = :party AND retracted_by IS NULL
      """
    }
    return try String.fetchOne(
      db.cachedStatement(sql: "SELECT min(day) FROM (\(days.joined(separator: " UNION ALL ")))"),
      arguments: ["party": party])
  }

  /// Lets what is first known of a party hold since the first day it is needed.
  static func reachBack(
    _ db: Database, party: DatabaseValue, _ timeline: inout FactTimeline
  ) throws {
    guard let day = try firstDay(db, party: party), let first = timeline.points.first,
      first.day > day
    else { return }
    timeline.replace([FactTimeline.Point(day: day, state: first.state)], until: first.day)
  }

  /// Says that a person's details rest on the voided filing alone.
  static func finding(_ name: String) -> [Finding] {
    RecordRules.voidedDetails.judge(VoidedDetailsFacts(name: name, isNeeded: true))
  }
}
