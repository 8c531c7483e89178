public import CooperativeLaw
internal import GRDB

extension Registry {
  /// Ends a membership (chấm dứt tư cách thành viên); the effective day is its last day.
  ///
  /// - Parameters:
  ///   - text: the member: number in the book, identity number or name.
  ///   - unitText: the unit.
  ///   - reason: why; the law of the day must know the reason.
  ///   - decidedBy: who decided, where the law asks for a body.
  ///   - details: who files, and when.
  /// - Returns: the receipt of the filing.
  /// - Throws: ``RegistryError/refused(_:)``, ``RegistryError/memberNotFound(_:)`` and others.
  @discardableResult
  public func endMember(
    _ text: String, ofUnit unitText: String, reason: MembershipEndReason,
    decidedBy: DecidingBody? = nil, _ details: FilingDetails
  ) throws(RegistryError) -> FilingReceipt {
    try perform(.endMember, details) { act in
      let unit = try UnitFinder.unit(act.db, named: unitText)
      try EndMember(act: act, unit: unit, text: text, reason: reason, decidedBy: decidedBy).run()
    }
  }
}

/// The end of a membership: judge, write.
struct EndMember {
  /// What stands in the ledger.
  private struct Content: Encodable {
    let member: Int
    let reason: MembershipEndReason
    let decidedBy: DecidingBody?
  }

  let act: Act
  let unit: Int64
  let text: String
  let reason: MembershipEndReason
  let decidedBy: DecidingBody?

  func run() throws {
    var reader = DossierReader()
    reader.days(of: act.details, actDay: act.day, today: act.today)
    act.add(reader.findings)
    let record = try UnitStanding.require(act.db, unit, on: act.day)
    let party = try MemberFinder.party(act.db, unit: unit, named: text)
    guard let open = try MembershipStore.open(act.db, unit: unit, party: party),
      open.joinedOn <= act.day
    else { throw RegistryError.memberNotFound(text) }
    let name = try MembershipStore.name(act.db, party: party)
    try judge(record, open, name: name)
    let filing = try act.open(
      content: try ledgerJSON(Content(member: open.number, reason: reason, decidedBy: decidedBy)))
    try act.touch(unit)
    try MembershipStore.end(
      act.db, id: open.id, lastDay: act.day, reason: reason, filing: filing)
    act.note(
      FactChange(subject: name, field: "left_on", before: nil, after: act.day.description))
    act.note(FactChange(subject: name, field: "left_reason", before: nil, after: reason.rawValue))
  }

  private func judge(_ record: UnitRecord, _ open: MembershipStore.Open, name: String) throws {
    act.judged(under: LawBook.regime(for: record.kind, on: act.day).id.rawValue)
    let totals = try MemberTotals.read(act.db, unit: unit, at: Moment(day: act.day))
    let facts = MembershipEndFacts(
      kind: record.kind, day: act.day, subject: name, memberKind: open.kind, reason: reason,
      decidedBy: decidedBy, officialsLeft: totals.officials - (open.kind == .official ? 1 : 0),
      unknownsLeft: totals.unknowns - (open.kind == .unknown ? 1 : 0))
    act.add(CooperativeLaw.judge(facts, by: RuleCatalogue.membershipEnd))
  }
}
