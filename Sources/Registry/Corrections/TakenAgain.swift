internal import CooperativeLaw
internal import GRDB

/// Whether somebody else has a tax code or identity number that a rewritten fact brings back.
struct TakenAgain {
  let db: Database

  func findings(_ story: FactStory, _ timeline: FactTimeline) throws -> [Finding] {
    guard let open = timeline.spans.last, open.to == nil else { return [] }
    switch story.table.name {
    case FactTable.code.name where story.key[1] == "tax_code".databaseValue:
      return try findings(
        "tax_code",
        sql: """
          SELECT unit.local_number FROM unit_code JOIN unit ON unit.id = unit_code.unit_id
          WHERE scheme = 'tax_code' AND code = ? AND valid_to IS NULL AND retracted_by IS NULL
            AND unit_id <> ?
          """, [open.values[0], story.key[0]])
    case FactTable.party.name:
      let place = FactTable.party.values.firstIndex(of: "id_number") ?? 0
      return try findings(
        "id_number",
        sql: """
          SELECT full_name FROM party_detail
          WHERE id_number = ? AND valid_to IS NULL AND retracted_by IS NULL AND party_id <> ?
          """, [open.values[place], story.key[0]])
    case FactTable.ocop.name:
      let place = FactTable.ocop.values.firstIndex(of: "code") ?? 0
      return try findings(
        "product_code",
        sql: """
          SELECT product FROM ocop_detail
          WHERE code = ? AND valid_to IS NULL AND retracted_by IS NULL AND product_id <> ?
          """, [open.values[place], story.key[0]])
    default: return []
    }
  }

  private func findings(
    _ field: String, sql: String, _ arguments: [DatabaseValue]
  ) throws -> [Finding] {
    let owner = try String.fetchOne(
      db.cachedStatement(sql: sql), arguments: StatementArguments(arguments))
    return RecordRules.takenAgain.judge(TakenAgainFacts(field: field, owner: owner))
  }
}
