public import CooperativeLaw
internal import GRDB

/// How often what a certificate says was registered anew (đăng ký thay đổi lần thứ mấy).
public struct CertificateChanges: Sendable, Equatable {
  /// How many times; `nil` when the registry does not know them all.
  public let number: Int?
  /// The day of the last one on record.
  public let lastOn: CivilDate?
}

extension CertificateChanges {
  /// Counts the filings of registered changes up to the day.
  ///
  /// They are all known only when the unit was founded in this registry and nothing but changes,
  /// corrections and new maps wrote what its certificate says: of a unit from old books earlier
  /// changes are not known, and an officer recorded apart may or may not have had a certificate.
  static func read(_ source: PaperSource) throws -> CertificateChanges {
    var arguments = try source.moment.arguments(source.db)
    arguments += ["unit": source.id]
    let undone = try UndoBook.read(source.db, upTo: source.moment.knownFiling(source.db))
    let entries = try Row.fetchAll(source.db.cachedStatement(sql: sql), arguments: arguments)
      .filter { undone.void(of: $0["id"]) == nil }
    let founding = entries.first { $0["is_founding"] == true }?["kind"] as String?
    let later = entries.filter { $0["is_founding"] == false }
    let changes = later.filter { $0["kind"] == FilingKind.changeUnit.rawValue }
      .filter { isRegistered($0, source.record) }
    let isWhole =
      founding.map { $0 != FilingKind.importUnits.rawValue } ?? false
      && later.allSatisfy {
        $0["kind"] == FilingKind.changeUnit.rawValue || !isRegistered($0, source.record)
      }
    let days = Dictionary(grouping: changes) { $0["id"] as Int64 }
    return CertificateChanges(
      number: isWhole ? days.count : nil, lastOn: changes.compactMap { $0.day("day") }.max())
  }

  /// Whether the law of the day wants what a filing wrote registered.
  private static func isRegistered(_ row: Row, _ unit: UnitRecord) -> Bool {
    guard let subject = ChangeSubject(rawValue: row["subject"]), let day = row.day("effective_on")
    else { return false }
    let facts = ChangeFacts(
      kind: unit.kind, subject: subject, effectiveOn: day, filedOn: day,
      isRegistered: unit.kind != .group || day >= unit.registeredOn,
      oldCapital: row["old_capital"], newCapital: row["new_capital"])
    return facts.duty?.value?.form == .registered
  }

  private static let sql = """
    SELECT filing.id, filing.kind, fact.subject, filing.effective_on,
      coalesce(filing.decided_on, filing.effective_on) AS day, fact.old_capital, fact.new_capital,
      filing.id = (SELECT recorded_by FROM unit WHERE id = :unit) AS is_founding
    FROM (
      SELECT recorded_by AS filing, 'name' AS subject, NULL AS old_capital, NULL AS new_capital
      FROM unit_name WHERE unit_id = :unit
      UNION SELECT recorded_by, 'address', NULL, NULL FROM unit_address WHERE unit_id = :unit
      UNION SELECT recorded_by, 'lines', NULL, NULL FROM unit_line WHERE unit_id = :unit
      UNION SELECT closed_by, 'lines', NULL, NULL FROM unit_line WHERE unit_id = :unit
      UNION SELECT recorded_by, 'legal_representative', NULL, NULL FROM position
        WHERE unit_id = :unit AND role IN ('legal_representative', 'group_head')
      UNION SELECT fact.recorded_by, 'charter_capital', (
          SELECT former.amount FROM unit_capital AS former
          WHERE former.unit_id = :unit AND former.closed_by = fact.recorded_by
          ORDER BY former.valid_to DESC, former.id DESC LIMIT 1), fact.amount
        FROM unit_capital AS fact WHERE fact.unit_id = :unit
    ) AS fact JOIN filing ON filing.id = fact.filing
    WHERE filing.id <= :known AND filing.effective_on <= :day
      AND filing.kind NOT IN ('filing.correct', 'filing.void', 'area.map')
    ORDER BY filing.id, fact.subject
    """
}
