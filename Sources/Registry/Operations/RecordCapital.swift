internal import CooperativeLaw
internal import GRDB

/// An entry of the capital ledger as it is typed.
public struct CapitalDossier: Sendable, Codable, Equatable {
  /// The member: number in the book, identity number or name.
  public var member: String
  /// What happens.
  public var kind: CapitalEntryKind
  /// How much, in đồng; more than zero.
  public var amount: Int
  /// Number of the contribution certificate (giấy chứng nhận phần vốn góp).
  public var certificateNumber: String?

  /// Makes an entry.
  public init(
    member: String, kind: CapitalEntryKind, amount: Int, certificateNumber: String? = nil
  ) {
    self.member = member
    self.kind = kind
    self.amount = amount
    self.certificateNumber = certificateNumber
  }
}

extension Registry {
  /// Records capital of a member (vốn góp) on the effective day.
  ///
  /// What one member gives another is one act, ``transferCapital(_:ofUnit:_:)``.
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it.
  @discardableResult
  public func recordCapital(
    _ dossier: CapitalDossier, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.recordCapital, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try RecordCapital(act: act, unit: unit, dossier: dossier).run()
    }
  }
}

/// An entry of the capital ledger: judge, write.
struct RecordCapital {
  let act: Act
  let unit: Int64
  let dossier: CapitalDossier

  func run() throws {
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    act.add(reader.findings)
    let record = try UnitStanding.require(act.db, unit, on: act.day)
    act.judged(under: LawBook.regime(for: record.kind, on: act.day).id.rawValue)
    act.add(UnitStanding.ended(record, isSettlement: !dossier.kind.bringsNewCapital))
    let posting = try CapitalPosting(
      act: act, unit: unit, record: record, member: dossier.member, kind: dossier.kind,
      amount: dossier.amount)
    act.add(
      RecordRules.capitalTwoSides.judge(
        CapitalSidesFacts(subject: posting.name, kind: dossier.kind, hasOtherSide: false)))
    try posting.judge()
    let filing = try act.open(content: try ledgerJSON(dossier))
    try act.touch(unit)
    try posting.write(certificateNumber: dossier.certificateNumber, filing: filing)
  }
}
