public import CooperativeLaw
internal import GRDB

extension Registry {
  /// An OCOP product with every decision on it and everybody who has owned it by a moment.
  ///
  /// - Throws: ``RegistryError/productNotFound(_:)``,
  ///   ``RegistryError/productAmbiguous(_:candidates:)``.
  public func product(
    named text: String, at moment: Moment
  ) throws(RegistryError) -> OCOPProductRecord {
    try read { db in
      let product = try OCOPFinder.product(db, named: text)
      guard let record = try OCOPList.record(db, product, at: moment) else {
        throw RegistryError.productNotFound("\(text), \(moment.day.slashed)")
      }
      return OCOPProductRecord(
        record: record, recognitions: try OCOPShow.recognitions(db, product, at: moment),
        owners: try OCOPShow.owners(db, product, at: moment))
    }
  }
}

/// An OCOP product and its history.
public struct OCOPProductRecord: Sendable, Equatable {
  /// Somebody who owned it, and since when.
  public struct Owner: Sendable, Equatable {
    /// Local number of a unit.
    public let unit: String?
    /// The name on record then.
    public let name: String
    /// What the owner is.
    public let type: OCOPOwnerType
    /// The name of the product then.
    public let product: String
    /// The first day.
    public let from: CivilDate?
    /// The first day it was so no more; `nil` while it goes on.
    public let to: CivilDate?
  }

  /// The product at the moment.
  public let record: OCOPRecord
  /// The decisions, the latest first.
  public let recognitions: [OCOPRecognitionRecord]
  /// The owners, the first first.
  public let owners: [Owner]
}

enum OCOPShow {
  static func recognitions(
    _ db: Database, _ product: Int64, at moment: Moment
  ) throws -> [OCOPRecognitionRecord] {
    var arguments = try moment.arguments(db)
    arguments += ["product": product]
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT recognition.*, revocation.occurred_on AS revoked_on,
            revocation.reason AS revoked_for
          FROM ocop_recognition AS recognition
            LEFT JOIN ocop_revocation AS revocation
              ON revocation.recognition_id = recognition.id AND \(Moment.happened("revocation"))
          WHERE recognition.product_id = :product AND recognition.decided_on <= :day
            AND \(Moment.recorded("recognition"))
          ORDER BY recognition.decided_on DESC, recognition.id DESC
          """), arguments: arguments
    ).map(OCOPRecognitionRecord.init)
  }

  static func owners(
    _ db: Database, _ product: Int64, at moment: Moment
  ) throws -> [OCOPProductRecord.Owner] {
    var arguments = try moment.arguments(db)
    arguments += ["product": product]
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT unit.local_number AS unit, detail.owner_name, detail.owner_type, detail.product,
            detail.valid_from,
            CASE WHEN detail.closed_by <= :known THEN detail.valid_to END AS valid_to
          FROM ocop_detail AS detail LEFT JOIN unit ON unit.id = detail.unit_id
          WHERE detail.product_id = :product AND \(Moment.begun("detail"))
          ORDER BY detail.valid_from, detail.id
          """), arguments: arguments
    ).map { row in
      OCOPProductRecord.Owner(
        unit: row["unit"], name: row["owner_name"],
        type: OCOPOwnerType(rawValue: row["owner_type"]) ?? .other, product: row["product"],
        from: CivilDate(iso: row["valid_from"] as String),
        to: (row["valid_to"] as String?).flatMap(CivilDate.init(iso:)))
    }
  }
}
