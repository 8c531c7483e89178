internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

/// A decision on stars in the form the database keeps.
struct OCOPRecognitionRow {
  /// Its number in the table; `nil` before it is written.
  private(set) var id: Int64?
  let stars: Int
  let isPotentialFive: Bool
  let scores: OCOPScores
  let decisionNumber: String
  let decidedOn: CivilDate
  let issuer: String
  let level: OCOPLevel?
  let validTo: CivilDate?
  let note: String

  init(_ dossier: OCOPRecognitionDossier, validTo: CivilDate?, note: String) {
    stars = dossier.stars
    isPotentialFive = dossier.isPotentialFive
    scores = dossier.scores
    decisionNumber = normalized(dossier.decisionNumber)
    decidedOn = dossier.decidedOn
    issuer = normalized(dossier.issuer ?? "")
    level = dossier.level
    self.validTo = validTo
    self.note = note
  }

  init(_ row: Row) {
    id = row["id"]
    stars = row["stars"]
    isPotentialFive = row["potential_five_stars"]
    scores = OCOPScores(
      community: row["score_a"], marketing: row["score_b"], quality: row["score_c"],
      stated: row["score"])
    decisionNumber = row["decision_number"]
    decidedOn = CivilDate(iso: row["decided_on"] as String) ?? CivilDate(dayNumber: 0)
    issuer = row["issuer"]
    level = (row["issuer_level"] as String?).flatMap(OCOPLevel.init)
    validTo = (row["valid_to"] as String?).flatMap(CivilDate.init(iso:))
    note = row["note"]
  }

  /// The last day of a recognition that gives no other; none without a certificate.
  static func lastDay(_ stars: OCOPStars, _ decidedOn: CivilDate) -> CivilDate? {
    stars.isCertified ? OCOPValidity.lastDay(decidedOn: decidedOn) : nil
  }

  func insert(_ db: Database, product: Int64, filing: Int64) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO ocop_recognition (product_id, stars, potential_five_stars, score_a, score_b,
          score_c, score, decision_number, decided_on, issuer, issuer_level, valid_to, note,
          recorded_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      product, stars, isPotentialFive, scores.community, scores.marketing, scores.quality,
      scores.total, decisionNumber, decidedOn.description, issuer, level?.rawValue,
      validTo?.description, note, filing,
    ])
  }

  /// The latest decision on a product by a day.
  static func latest(_ db: Database, _ product: Int64, on day: CivilDate) throws -> Self? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT * FROM ocop_recognition
          WHERE product_id = ? AND decided_on <= ? AND retracted_by IS NULL
          ORDER BY decided_on DESC, id DESC LIMIT 1
          """), arguments: [product, day.description]
    ).map(Self.init)
  }

  /// The number of the decision of a day, when there is one.
  static func number(
    _ db: Database, _ product: Int64, decidedOn day: CivilDate
  ) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT decision_number FROM ocop_recognition
          WHERE product_id = ? AND decided_on = ? AND retracted_by IS NULL
          """), arguments: [product, day.description])
  }

  /// Its columns, to tell what changes.
  var told: [(field: String, value: String?)] {
    [
      ("stars", String(stars)), ("potential_five_stars", isPotentialFive ? "yes" : nil),
      ("score", scores.total.map(Self.points)), ("decision_number", decisionNumber),
      ("valid_to", validTo?.description),
    ]
  }

  /// Points with two decimals, as data formats write them.
  private static func points(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
