internal import CooperativeLaw
internal import GRDB

extension Registry {
  /// Erases the personal data of people who left long ago (xóa dữ liệu cá nhân hết hạn lưu giữ).
  ///
  /// Identity numbers, days of birth, ethnic groups, addresses and phones go, in every row and in the
  /// content of filings; names, sex, years of birth, memberships and capital stay, so that counts and
  /// histories do not change. How long to keep is for the office to decide: no text that was read sets
  /// a time (Law 91/2025/QH15 asks for limited keeping). It cannot be undone.
  ///
  /// - Parameters:
  ///   - years: whole years since the last membership or office ended, 1 to 100.
  ///   - details: the filing.
  /// - Returns: what was erased; without a filing when there was nothing to erase.
  /// - Throws: ``RegistryError/invalidValue(field:value:reason:)`` for other years.
  public func purgePersonalData(
    after years: Int, _ details: FilingDetails
  ) throws(RegistryError) -> PurgeReceipt {
    guard (1...100).contains(years) else {
      throw .invalidValue(
        field: "--years", value: String(years),
        reason: LocalizedText(vi: "từ 1 đến 100 năm", en: "from 1 to 100 years"))
    }
    try overwriteFreed()
    var purge = PurgePersonalData(years: years, cutoff: clock.today.adding(months: -12 * years))
    let receipt = try perform(.purgePersonalData, details) { act in try purge.run(act) }
    if receipt.filing != nil { try foldLog() }
    return purge.told(receipt)
  }

  /// Has SQLite write zeros over what is freed.
  private func overwriteFreed() throws(RegistryError) {
    try requireWriting()
    do {
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA secure_delete = ON") }
    } catch { throw RegistryError(error, path: path) }
  }

  /// Leaves nothing in the log beside the file.
  ///
  /// The filing is written by then, so a reader in the way is no error: SQLite folds the log in when
  /// the last program has closed the file.
  private func foldLog() throws(RegistryError) {
    do {
      try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      return
    } catch { throw RegistryError(error, path: path) }
  }
}

/// The end of keeping: find who is due, write the filing, erase.
private struct PurgePersonalData {
  let years: Int
  let cutoff: CivilDate
  private var people = 0
  private var rows = 0
  private var filings = 0
  private var keptForCapital = 0

  init(years: Int, cutoff: CivilDate) {
    self.years = years
    self.cutoff = cutoff
  }

  /// What the filing says; `redacted` holds the seals of filings whose content changes.
  private struct Content: Encodable {
    let years: Int
    let cutoff: CivilDate
    let people: Int
    let redacted: [String: String]
  }

  mutating func run(_ act: Act) throws {
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    act.add(reader.findings)
    try act.refuseWhatBlocks()
    let due = try DuePeople(act.db, until: cutoff)
    people = try due.count()
    keptForCapital = due.keptForCapital
    if people > 0 { try erase(act) }
    try due.drop()
  }

  private mutating func erase(_ act: Act) throws {
    let told = try RedactedFilings(act.db)
    filings = told.lines.count
    let content = Content(
      years: years, cutoff: cutoff, people: people,
      redacted: Dictionary(uniqueKeysWithValues: told.lines.map { (String($0.id), $0.digest) }))
    let filing = try act.open(content: try ledgerJSON(content))
    try act.db.execute(sql: Self.units, arguments: [filing])
    try told.write(act.db)
    try act.db.execute(sql: Self.erasing, arguments: [filing])
    rows = act.db.changesCount
  }

  func told(_ receipt: FilingReceipt) -> PurgeReceipt {
    PurgeReceipt(
      receipt: receipt, cutoff: cutoff, people: people, rows: rows, filings: filings,
      keptForCapital: keptForCapital)
  }

  /// The history of a unit tells that people of it were erased.
  private static let units = """
    INSERT INTO filing_unit (filing_id, unit_id)
    SELECT DISTINCT ?, unit_id FROM (
      SELECT party_id, unit_id FROM membership UNION SELECT party_id, unit_id FROM position)
    WHERE party_id IN (SELECT party_id FROM due)
    """

  private static let erasing = """
    UPDATE party_detail SET
      birth_year = coalesce(birth_year, CAST(substr(date_of_birth, 1, 4) AS INTEGER)),
      \(PersonalField.all.map { "\($0) = NULL" }.joined(separator: ", ")), purged_by = ?
    WHERE purged_by IS NULL AND party_id IN (SELECT party_id FROM due)
    """
}
