internal import CooperativeLaw
internal import GRDB

/// Finds what the rules of OCOP say of imported rows, each by the day of its decision.
struct OCOPWarnings {
  let db: Database
  let warnings: Warnings
  let today: CivilDate

  func run() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT stage.*, unit.kind FROM import_stage AS stage
          LEFT JOIN unit ON unit.id = stage.unit_id
        ORDER BY stage.line
        """)
    while let row = try rows.next() {
      for finding in findings(row) {
        warnings.add(finding, line: row["line"], unit: row["unit_id"])
      }
    }
  }

  private func findings(_ row: Row) -> [Finding] {
    let decidedOn = row.day("decided_on")
    let day = decidedOn ?? row.day("product_from") ?? today
    let kind = (row["kind"] as String?).flatMap(UnitKind.init(rawValue:))
    let type = (row["owner_type"] as String?).flatMap(OCOPOwnerType.init(rawValue:))
    let draft = OCOPDraft(
      ownerType: kind.map(OCOPOwnerType.init) ?? type ?? .other, ownerName: "",
      product: row["product"], group: OCOPGroup(rawValue: row["product_group"]) ?? .food,
      productSet: row["product_set"], code: row["code"])
    let ofProduct = CooperativeLaw.judge(draft.facts(on: day), by: RuleCatalogue.ocopProduct)
    guard let decidedOn, let stars = OCOPStars(rawValue: row["stars"]) else { return ofProduct }
    return ofProduct
      + CooperativeLaw.judge(
        OCOPRecognitionFacts(
          product: draft.product, stars: stars,
          isPotentialFive: (row["potential_five_stars"] as Bool?) ?? false,
          scores: OCOPRows.scores(row),
          level: (row["issuer_level"] as String?).flatMap(OCOPLevel.init(rawValue:)),
          decidedOn: decidedOn, validTo: row.day("valid_to")),
        by: RuleCatalogue.ocopRecognition)
  }
}
