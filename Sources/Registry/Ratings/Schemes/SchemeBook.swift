public import CooperativeLaw
internal import Foundation
internal import GRDB

/// The schemes that ratings may name: those of the program and those of the office.
enum SchemeBook {
  /// Every scheme on record at a moment, the program's own first.
  static func all(_ db: Database, known: Int64) throws -> [RatingScheme] {
    try RatingScheme.known
      + Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT definition FROM rating_scheme AS scheme
            WHERE \(Moment.recorded("scheme")) ORDER BY code
            """), arguments: ["known": known]
      ).map { row in try scheme(json: row[0]) }
  }

  /// The scheme that was typed by its code or the number of its text.
  ///
  /// - Throws: ``RegistryError/invalidValue(field:value:reason:)`` with the codes there are.
  static func scheme(
    _ db: Database, named text: String, known: Int64 = .max
  ) throws -> RatingScheme {
    let schemes = try all(db, known: known)
    if let scheme = find(text, in: schemes) { return scheme }
    let codes = schemes.map(\.code).joined(separator: ", ")
    throw RegistryError.invalidValue(
      field: "scheme", value: text,
      reason: LocalizedText(
        vi: "không có bộ tiêu chí này; các bộ đang có: \(codes).",
        en: "there is no such scheme; there are: \(codes)."))
  }

  static func find(_ text: String, in schemes: [RatingScheme]) -> RatingScheme? {
    let typed = key(text)
    return schemes.first { key($0.code) == typed }
      ?? schemes.first { $0.citation.text == text || $0.citation.text.hasPrefix(text + "/") }
  }

  private static func key(_ code: String) -> String {
    code.uppercased().replacing("-", with: "_")
  }

  /// A definition on record; it was read before it was written.
  private static func scheme(json: String) throws -> RatingScheme {
    try RatingScheme.decode(json: Data(json.utf8))
  }
}

extension Registry {
  /// Every scheme at a moment, the program's own first.
  public func ratingSchemes(at moment: Moment) throws(RegistryError) -> [RatingScheme] {
    try read { db in try SchemeBook.all(db, known: moment.knownFiling(db)) }
  }

  /// The scheme of a code or number of a text at a moment.
  ///
  /// - Throws: ``RegistryError/invalidValue(field:value:reason:)`` when there is none.
  public func ratingScheme(
    named text: String, at moment: Moment
  ) throws(RegistryError) -> RatingScheme {
    try read { db in
      try SchemeBook.scheme(db, named: text, known: moment.knownFiling(db))
    }
  }
}

extension Registry {
  /// The code of a grade as officers write it, by one scheme or by any.
  public func gradeCode(
    _ text: String, scheme: String? = nil, at moment: Moment
  ) throws(RegistryError) -> String {
    if let scheme { return try ratingScheme(named: scheme, at: moment).gradeCode(typed: text) }
    return try ratingSchemes(at: moment).lazy.map { $0.gradeCode(typed: text) }
      .first { $0 != text } ?? text
  }
}
