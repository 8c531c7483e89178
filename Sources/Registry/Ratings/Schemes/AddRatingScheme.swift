internal import CooperativeLaw
public import Foundation
internal import GRDB

extension Registry {
  /// Takes an office's own scheme of rating from a JSON file (bộ tiêu chí của cơ quan).
  ///
  /// A scheme of the same code is withdrawn and stays on record; ratings by it stay as they are.
  ///
  /// - Throws: ``RegistryError/unreadableInput(_:remedy:)`` with every fault of the file,
  ///   ``RegistryError/nothingToChange(_:)`` when this very scheme is on record.
  @discardableResult
  public func addRatingScheme(
    json: Data, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    let scheme = try RatingScheme.decode(json: json)
    return try perform(.addRatingScheme, details) { act in
      var reader = DossierReader()
      reader.days(of: act.details, actDay: act.day, today: act.today)
      act.add(reader.findings)
      let text = String(decoding: json, as: UTF8.self)
      let former = try String.fetchOne(
        act.db,
        sql: "SELECT definition FROM rating_scheme WHERE code = ? AND retracted_by IS NULL",
        arguments: [scheme.code])
      guard former != text else { throw RegistryError.nothingToChange(scheme.code) }
      let filing = try act.open(content: try ledgerJSON(["code": scheme.code, "definition": text]))
      try act.db.execute(
        sql: "UPDATE rating_scheme SET retracted_by = ? WHERE code = ? AND retracted_by IS NULL",
        arguments: [filing, scheme.code])
      try act.db.execute(
        sql: "INSERT INTO rating_scheme (code, definition, recorded_by) VALUES (?, ?, ?)",
        arguments: [scheme.code, text, filing])
      act.note(
        FactChange(
          subject: scheme.code, field: "scheme", before: former.map { _ in scheme.code },
          after: scheme.name.vi))
    }
  }
}
