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
    act.add(UnitStanding.ended(record, isSettlement: true))
    let party = try MemberFinder.party(act.db, unit: unit, named: text, on: act.day)
    let spans = try MembershipSpans.read(act.db, unit: unit, party: party)
    guard let span = spans.nearest(act.day) else { throw RegistryError.memberNotFound(text) }
    let name = try MembershipStore.name(act.db, party: party)
    try judge(record, party, spans, span, name: name)
    let filing = try act.open(
      content: try ledgerJSON(Content(member: span.number, reason: reason, decidedBy: decidedBy)))
    try act.touch(unit)
    try touchMemberUnit(party)
    try MembershipStore.end(
      act.db, id: span.id, lastDay: act.day, reason: reason, filing: filing)
    act.note(
      FactChange(subject: name, field: "left_on", before: nil, after: act.day.description))
    act.note(FactChange(subject: name, field: "left_reason", before: nil, after: reason.rawValue))
  }

  /// A cooperative that leaves its union finds the filing in its own history too.
  private func touchMemberUnit(_ party: Int64) throws {
    let memberUnit = try Int64.fetchOne(
      act.db.cachedStatement(sql: "SELECT unit_id FROM party WHERE id = ?"), arguments: [party])
    if let memberUnit { try act.touch(memberUnit) }
  }

  private func judge(
    _ record: UnitRecord, _ party: Int64, _ spans: MembershipSpans, _ span: MembershipSpans.Span,
    name: String
  ) throws {
    act.judged(under: LawBook.regime(for: record.kind, on: act.day).id.rawValue)
    let moment = Moment(day: act.day)
    act.add(
      RecordRules.leaving.judge(
        LeavingFacts(
          subject: name, day: act.day, standing: spans.standing(on: act.day),
          capitalGrewOn: try CapitalLedger.growth(
            act.db, unit: unit, party: party, after: act.day),
          offices: try PositionStore.holders(act.db, unit: unit, at: moment)
            .filter { $0.party == party }.map(\.role),
          paid: try CapitalLedger.share(act.db, unit: unit, party: party, at: moment).paid)))
    let found = CooperativeLaw.judge(
      try facts(record, span, name: name, on: act.day), by: RuleCatalogue.membershipEnd)
    act.add(found)
    // An end typed late may leave too few only together with what happened since.
    guard act.day < act.today, !found.contains(where: { $0.rule == "membership-end.below-minimum" })
    else { return }
    act.add(Rule.belowMinimum.judge(try facts(record, span, name: name, on: act.today)))
  }

  /// The end as the law of a day sees it, with the members of that day.
  private func facts(
    _ record: UnitRecord, _ span: MembershipSpans.Span, name: String, on day: CivilDate
  ) throws -> MembershipEndFacts {
    let totals = try MemberTotals.read(act.db, unit: unit, at: Moment(day: day))
    return MembershipEndFacts(
      kind: record.kind, day: day, subject: name, memberKind: span.kind, reason: reason,
      decidedBy: decidedBy, officialsLeft: totals.officials - (span.kind == .official ? 1 : 0),
      unknownsLeft: totals.unknowns - (span.kind == .unknown ? 1 : 0))
  }
}
