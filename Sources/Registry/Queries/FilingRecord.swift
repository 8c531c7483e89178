public import CooperativeLaw
internal import GRDB

/// A filing as the ledger keeps it.
public struct FilingRecord: Sendable, Equatable {
  /// Its number; grows with recorded time.
  public let id: Int64
  /// What it does, such as `unit.register`.
  public let kind: String
  /// When it was recorded, UTC.
  public let recordedAt: String
  /// Day it takes effect.
  public let effectiveOn: CivilDate?
  /// Day the dossier was received.
  public let receivedOn: CivilDate?
  /// Day of the decision.
  public let decidedOn: CivilDate?
  /// Number of the decision.
  public let decisionNumber: String?
  /// Who filed it.
  public let officer: String
  /// The law it was judged under.
  public let law: String?
  /// A note in words.
  public let note: String
  /// Local numbers of the units it is about; at most five are named.
  public let units: String?
  /// How many units it is about.
  public let unitCount: Int
  /// How many warnings and notes the officer accepted with it.
  public let findingCount: Int
  /// The filing that it voids or corrects.
  public let target: Int64?
  /// The void that withdraws it now.
  public let voidedBy: Int64?
  /// The corrections of it that stand.
  public let correctedBy: [Int64]
}

extension FilingRecord {
  init(_ row: Row, _ book: UndoBook) {
    id = row["id"]
    kind = row["kind"]
    recordedAt = row["recorded_at"]
    effectiveOn = (row["effective_on"] as String?).flatMap(CivilDate.init(iso:))
    receivedOn = (row["received_on"] as String?).flatMap(CivilDate.init(iso:))
    decidedOn = (row["decided_on"] as String?).flatMap(CivilDate.init(iso:))
    decisionNumber = row["decision_number"]
    officer = row["officer"]
    law = row["law"]
    note = row["note"]
    units = row["units"]
    unitCount = row["unit_count"]
    findingCount = row["finding_count"]
    target = book.entry(id)?.target
    voidedBy = book.void(of: id)?.id
    correctedBy = book.corrections(of: id)
  }

  /// The columns of a filing from `filing`; a condition follows.
  static let select = """
    SELECT filing.id, filing.kind, filing.recorded_at, filing.effective_on, filing.received_on,
      filing.decided_on, filing.decision_number, officer.name AS officer, filing.law, filing.note,
      (SELECT group_concat(local_number, ' ') FROM (
        SELECT unit.local_number FROM filing_unit JOIN unit ON unit.id = filing_unit.unit_id
        WHERE filing_unit.filing_id = filing.id ORDER BY unit.id LIMIT 5)) AS units,
      (SELECT count(*) FROM filing_unit WHERE filing_id = filing.id) AS unit_count,
      (SELECT count(*) FROM filing_finding WHERE filing_id = filing.id) AS finding_count
    FROM filing JOIN officer ON officer.id = filing.officer_id
    """
}
