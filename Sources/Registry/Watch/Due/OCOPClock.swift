internal import CooperativeLaw
internal import GRDB

/// The recognition of each OCOP product that was given last, unless it was taken back.
enum OCOPClock {
  static func read(_ question: DueQuestion) throws -> DueAnswer {
    let rows = try question.rows(sql, place: "coalesce(address.area_id, detail.area_id)")
    let lines = rows.flatMap { row -> [DueLine] in
      guard let decided = row.day("decided_on") else { return [] }
      let facts = RunningRecognition(
        number: row["product_id"], unit: row["local_number"], product: row["product"],
        stars: row["stars"],
        decidedOn: decided, validTo: row.day("valid_to"))
      return OCOPDue.items(facts, on: question.moment.day).map {
        DueLine(item: $0, name: row.unitName)
      }
    }
    return DueAnswer(lines: lines)
  }

  private static let sql = """
    SELECT unit.local_number, coalesce(name.full_name, detail.owner_name) AS name,
      detail.product_id, detail.product, given.stars, given.decided_on, given.valid_to
    FROM ocop_detail AS detail
      JOIN ocop_recognition AS given ON given.id = (
        SELECT latest.id FROM ocop_recognition AS latest
        WHERE latest.product_id = detail.product_id AND latest.decided_on <= :day
          AND \(Moment.recorded("latest"))
        ORDER BY latest.decided_on DESC, latest.id DESC LIMIT 1)
      LEFT JOIN unit ON unit.id = detail.unit_id
      LEFT JOIN unit_name AS name ON name.unit_id = unit.id AND \(Moment.seen("name"))
      LEFT JOIN unit_address AS address ON address.unit_id = unit.id
        AND \(Moment.seen("address"))
    WHERE \(Moment.seen("detail")) AND given.stars >= 3
      AND NOT EXISTS (
        SELECT 1 FROM ocop_revocation AS taken WHERE taken.recognition_id = given.id
          AND \(Moment.happened("taken")))
    """
}
