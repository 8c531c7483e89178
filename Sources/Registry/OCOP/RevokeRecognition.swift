internal import CooperativeLaw
internal import GRDB
internal import VietnameseText

extension Registry {
  /// Takes the recognition of an OCOP product back from the effective day on (thu hồi).
  ///
  /// - Parameters:
  ///   - text: the product.
  ///   - reason: why, as the decision says.
  ///   - details: who files, when, and the number of the decision.
  /// - Returns: the receipt of the filing.
  /// - Throws: ``RegistryError/refused(_:)``, ``RegistryError/productNotFound(_:)`` and others.
  @discardableResult
  public func revokeRecognition(
    ofProduct text: String, reason: String = "", _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.revokeRecognition, details) { act in
      let product = try OCOPFinder.product(act.db, named: text)
      try RevokeRecognition(act: act, product: product, reason: reason).run()
    }
  }
}

/// A revocation: judge, write.
struct RevokeRecognition {
  private struct Content: Encodable {
    let product: Int64
    let reason: String
  }

  let act: Act
  let product: Int64
  let reason: String

  func run() throws {
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    let label = try OCOPFinder.label(act.db, product)
    let row = try OCOPRecognitionRow.latest(act.db, product, on: act.day)
    let isCertified = row.flatMap { OCOPStars(rawValue: $0.stars) }?.isCertified ?? false
    reader.check(
      RecordRules.ocopRevocation,
      OCOPRevokedFacts(
        product: label, day: act.day, isRecognised: isCertified,
        revokedOn: try row?.id.flatMap { try Self.revokedOn(act.db, $0) }))
    act.add(reader.findings)
    act.add(
      CooperativeLaw.judge(
        OCOPRevocationFacts(product: label, validTo: row?.validTo, revokedOn: act.day),
        by: RuleCatalogue.ocopRevocation))
    let filing = try act.open(content: try ledgerJSON(Content(product: product, reason: reason)))
    if let unit = try OCOPStore.draft(act.db, product, on: act.day)?.unit { try act.touch(unit) }
    guard let id = row?.id else { return }
    try Self.insert(
      act.db, recognition: id, on: act.day, decision: act.details.decisionNumber ?? "",
      reason: normalized(reason), filing: filing)
    act.note(
      FactChange(
        subject: label, field: "revoked_on", before: nil, after: act.day.description))
  }

  /// The day a recognition was taken back.
  private static func revokedOn(_ db: Database, _ recognition: Int64) throws -> CivilDate? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT occurred_on FROM ocop_revocation
          WHERE recognition_id = ? AND retracted_by IS NULL
          """), arguments: [recognition]
    ).flatMap(CivilDate.init(iso:))
  }

  private static func insert(
    _ db: Database, recognition: Int64, on day: CivilDate, decision: String, reason: String,
    filing: Int64
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO ocop_revocation (recognition_id, occurred_on, decision_number, reason,
          recorded_by)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [recognition, day.description, decision, reason, filing])
  }
}
