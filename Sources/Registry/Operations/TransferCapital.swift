internal import CooperativeLaw
internal import GRDB

/// Capital that one member gives and another receives, as it is typed.
public struct CapitalTransferDossier: Sendable, Codable, Equatable {
  /// How the capital passes on.
  public enum Way: String, Sendable, CaseIterable, Codable {
    /// Between the living (chuyển nhượng).
    case transfer
    /// To an heir who is a member (thừa kế).
    case inheritance
  }

  /// Who gives: number in the book, identity number or name.
  public var from: String
  /// Who receives, likewise.
  public var to: String
  /// How much, in đồng; more than zero.
  public var amount: Int
  /// How the capital passes on.
  public var way: Way
  /// Number of the receiver's new contribution certificate (giấy chứng nhận phần vốn góp).
  public var certificateNumber: String?

  /// Makes a transfer.
  public init(
    from: String, to: String, amount: Int, way: Way = .transfer, certificateNumber: String? = nil
  ) {
    self.from = from
    self.to = to
    self.amount = amount
    self.way = way
    self.certificateNumber = certificateNumber
  }
}

extension Registry {
  /// Passes capital from one member to another on the effective day: one filing with two entries
  /// whose sum is zero (chuyển nhượng, thừa kế vốn góp).
  ///
  /// - Throws: ``RegistryError/refused(_:)`` with every finding when a rule forbids it.
  @discardableResult
  public func transferCapital(
    _ dossier: CapitalTransferDossier, ofUnit text: String, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.recordCapital, details) { act in
      let unit = try UnitFinder.unit(act.db, named: text)
      try TransferCapital(act: act, unit: unit, dossier: dossier).run()
    }
  }
}

/// A transfer of capital: judge both sides, write both.
struct TransferCapital {
  let act: Act
  let unit: Int64
  let dossier: CapitalTransferDossier

  func run() throws {
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    act.add(reader.findings)
    let record = try UnitStanding.require(act.db, unit, on: act.day)
    act.judged(under: LawBook.regime(for: record.kind, on: act.day).id.rawValue)
    act.add(UnitStanding.ended(record, isSettlement: true))
    let isInherited = dossier.way == .inheritance
    let giver = try posting(record, dossier.from, isInherited ? .inheritedOut : .transferredOut)
    let receiver = try posting(record, dossier.to, isInherited ? .inheritedIn : .transferredIn)
    try judge(giver, receiver)
    let filing = try act.open(content: try ledgerJSON(dossier))
    try act.touch(unit)
    try giver.write(certificateNumber: nil, filing: filing)
    try receiver.write(certificateNumber: dossier.certificateNumber, filing: filing)
  }

  private func posting(
    _ record: UnitRecord, _ member: String, _ kind: CapitalEntryKind
  ) throws -> CapitalPosting {
    try CapitalPosting(
      act: act, unit: unit, record: record, member: member, kind: kind, amount: dossier.amount)
  }

  private func judge(_ giver: CapitalPosting, _ receiver: CapitalPosting) throws {
    act.add(
      RecordRules.capitalTwoSides.judge(
        CapitalSidesFacts(
          subject: giver.name, kind: giver.kind, hasOtherSide: giver.party != receiver.party)))
    try giver.judge()
    // What cannot move for the giver is not said of the receiver again.
    guard dossier.amount > 0 else { return }
    try receiver.judge(giver: giver)
  }
}
