internal import CooperativeLaw
internal import GRDB

/// An act under way inside its transaction: judged first, then written under one filing.
final class Act {
  let db: Database
  let kind: FilingKind
  let details: FilingDetails
  /// The day the act takes effect.
  let day: CivilDate
  /// Today in Vietnam.
  let today: CivilDate
  private let now: String
  private(set) var law: String?
  private(set) var findings: [Finding] = []
  private(set) var changes: [FactChange] = []
  private var units: [Int64] = []
  private var filingID: Int64?

  init(_ db: Database, kind: FilingKind, details: FilingDetails, clock: RegistryClock) {
    self.db = db
    self.kind = kind
    self.details = details
    today = clock.today
    day = details.effectiveOn ?? clock.today
    now = clock.utcText
  }

  /// Names the law the act is judged under.
  func judged(under law: String) { self.law = law }

  /// Adds what rules found.
  func add(_ findings: [Finding]) { self.findings += findings }

  /// Opens the filing after all rules have spoken.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when one of them blocks.
  func open(content: String) throws -> Int64 {
    try refuseWhatBlocks()
    let id = try FilingLedger.append(
      db, kind: kind, details: details, effectiveOn: day, law: law, content: content, now: now)
    filingID = id
    return id
  }

  /// Ends the act when a finding blocks it; what it wrote so far is rolled back.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding.
  func refuseWhatBlocks() throws {
    let ordered = findings.sorted { $0.severity > $1.severity }
    if ordered.contains(where: { $0.severity == .blocker }) {
      throw RegistryError.refused(ordered)
    }
  }

  /// Links the filing to a unit.
  func touch(_ unit: Int64) throws {
    guard let filingID, !units.contains(unit) else { return }
    units.append(unit)
    try db.cachedStatement(sql: "INSERT INTO filing_unit (filing_id, unit_id) VALUES (?, ?)")
      .execute(arguments: [filingID, unit])
  }

  /// Notes a column before and after, for the receipt.
  func note(_ change: FactChange) {
    if change.before != change.after { changes.append(change) }
  }

  /// Keeps the accepted findings with the filing and answers the receipt.
  func close() throws -> FilingReceipt {
    if let filingID {
      for finding in findings {
        try FindingLedger.keep(db, finding, filing: filingID, unit: units.first)
      }
    }
    return FilingReceipt(
      filing: details.dryRun ? nil : filingID, kind: kind, effectiveOn: day, law: law,
      units: try units.compactMap { try UnitStore.localNumber(db, $0) }, changes: changes,
      findings: findings.sorted { $0.severity > $1.severity })
  }
}
