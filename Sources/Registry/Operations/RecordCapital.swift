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
    let party = try MemberFinder.party(act.db, unit: unit, named: dossier.member)
    let name = try MembershipStore.name(act.db, party: party)
    let open = try MembershipStore.open(act.db, unit: unit, party: party)
    let before = try CapitalLedger.share(
      act.db, unit: unit, party: party, at: Moment(day: act.day))
    try judge(record, party: party, name: name, open: open, before: before)
    let filing = try act.open(content: try ledgerJSON(dossier))
    try act.touch(unit)
    try CapitalLedger.append(
      act.db, unit: unit, party: party, kind: dossier.kind, amount: dossier.amount, on: act.day,
      certificateNumber: dossier.certificateNumber, note: act.details.note, filing: filing)
    note(name, "capital", before.committed, dossier.kind.committedSign)
    note(name, "paid", before.paid, dossier.kind.paidSign)
  }

  private func note(_ name: String, _ field: String, _ before: Int, _ sign: Int) {
    act.note(
      FactChange(
        subject: name, field: field, before: String(before),
        after: String(before + sign * dossier.amount)))
  }

  private func judge(
    _ record: UnitRecord, party: Int64, name: String, open: MembershipStore.Open?,
    before: CapitalShare
  ) throws {
    act.judged(under: LawBook.regime(for: record.kind, on: act.day).id.rawValue)
    act.add(
      RecordRules.capitalEntry.judge(
        CapitalFacts(
          subject: name, kind: dossier.kind, amount: dossier.amount, committed: before.committed,
          paid: before.paid)))
    let totals = try MemberTotals.read(act.db, unit: unit, at: Moment(day: act.day))
    let change = dossier.kind.committedSign * dossier.amount
    let foreign = try MembershipStore.isForeign(act.db, party: party)
    let facts = ContributionFacts(
      kind: record.kind, day: act.day, subject: name, memberKind: open?.kind ?? .unknown,
      amount: dossier.amount, share: before.committed + change,
      promised: before.committed - before.paid, charterCapital: record.charterCapital,
      associates: totals.associateCapital + (open?.kind == .associateCapital ? change : 0),
      foreigners: totals.foreignCapital + (foreign ? change : 0),
      startOfPayIn: open.map { max($0.joinedOn, record.registeredOn) })
    act.add(CooperativeLaw.judge(facts, by: RuleCatalogue.contribution))
  }
}
