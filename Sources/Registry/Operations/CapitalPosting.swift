internal import CooperativeLaw
internal import GRDB

/// One entry of the capital ledger under way: whose it is, what was there before, and its judgement.
struct CapitalPosting {
  let act: Act
  let unit: Int64
  let record: UnitRecord
  let party: Int64
  let name: String
  let kind: CapitalEntryKind
  let amount: Int
  let before: CapitalShare
  let spans: MembershipSpans

  /// Finds the member that was typed and reads what is on record.
  init(
    act: Act, unit: Int64, record: UnitRecord, member: String, kind: CapitalEntryKind, amount: Int
  ) throws {
    self.act = act
    self.unit = unit
    self.record = record
    self.kind = kind
    self.amount = amount
    party = try MemberFinder.party(act.db, unit: unit, named: member, on: act.day)
    name = try MembershipStore.name(act.db, party: party)
    before = try CapitalLedger.share(act.db, unit: unit, party: party, at: Moment(day: act.day))
    spans = try MembershipSpans.read(act.db, unit: unit, party: party)
  }

  /// What the entry adds to the share, in đồng.
  var change: Int { kind.committedSign * amount }

  /// The standing of the member on the day.
  var memberKind: MemberKind { spans.nearest(act.day)?.kind ?? .unknown }

  func isForeign() throws -> Bool { try MembershipStore.isForeign(act.db, party: party) }

  /// Writes the entry and notes the balances before and after.
  func write(certificateNumber: String?, filing: Int64) throws {
    try CapitalLedger.append(
      act.db, unit: unit, party: party, kind: kind, amount: amount, on: act.day,
      certificateNumber: certificateNumber, note: act.details.note, filing: filing)
    note("capital", before.committed, kind.committedSign)
    note("paid", before.paid, kind.paidSign)
  }

  private func note(_ field: String, _ before: Int, _ sign: Int) {
    act.note(
      FactChange(
        subject: name, field: field, before: String(before),
        after: String(before + sign * amount)))
  }
}

extension CapitalPosting {
  /// Adds everything the rules find; `giver` is the other side of a transfer.
  func judge(giver: CapitalPosting? = nil) throws {
    try judgeRecord()
    guard kind.committedSign > 0 || kind.paidSign > 0 else { return }
    let found = try judgeLaw(on: act.day, giver)
    act.add(found)
    // An entry typed late may pass a limit only together with what happened since.
    guard act.day < act.today, change > 0 else { return }
    let known = Set(found.map(\.rule))
    act.add(try judgeLaw(on: act.today, giver).filter { !known.contains($0.rule) })
  }

  private func judgeRecord() throws {
    let least = try CapitalLedger.extremes(act.db, unit: unit, party: party, from: act.day)
    let facts = CapitalFacts(
      subject: name, kind: kind, amount: amount, committed: before.committed, paid: before.paid,
      leastPaid: least.leastPaid, leastPromised: least.leastPromised)
    act.add(RecordRules.capitalEntry.judge(facts))
    act.add(RecordRules.capitalPromise.judge(facts))
    act.add(
      RecordRules.capitalStanding.judge(
        CapitalStandingFacts(
          subject: name, kind: kind, day: act.day, standing: spans.standing(on: act.day))))
  }

  private func judgeLaw(on day: CivilDate, _ giver: CapitalPosting?) throws -> [Finding] {
    CooperativeLaw.judge(try facts(on: day, giver), by: RuleCatalogue.contribution)
  }

  /// The entry as the law of a day sees it, with the balances of that day.
  private func facts(on day: CivilDate, _ giver: CapitalPosting?) throws -> ContributionFacts {
    let moment = Moment(day: day)
    let share = try CapitalLedger.share(act.db, unit: unit, party: party, at: moment)
    let totals = try MemberTotals.read(act.db, unit: unit, at: moment)
    let isOnDay = day == act.day
    let given = giver.map { $0.amount } ?? 0
    return ContributionFacts(
      kind: record.kind, day: day, subject: name, memberKind: memberKind, amount: amount,
      share: share.committed + change, paid: share.paid + kind.paidSign * amount,
      promised: isOnDay && kind == .contributed && share.committed > 0 ? share.committed : nil,
      // Paying what was promised leaves every share as it is.
      charterCapital: change > 0 ? record.charterCapital : nil,
      associates: totals.associateCapital + (memberKind == .associateCapital ? change : 0)
        - (giver?.memberKind == .associateCapital ? given : 0),
      foreigners: totals.foreignCapital + (try isForeign() ? change : 0)
        - (try giver?.isForeign() == true ? given : 0),
      startOfPayIn: isOnDay && kind == .paid ? try startOfPayIn() : nil)
  }

  /// The day from which the time to pay in runs; `nil` when what is paid was promised only later.
  private func startOfPayIn() throws -> CivilDate? {
    guard let span = spans.on(act.day) else { return nil }
    let start = max(span.joinedOn, record.registeredOn)
    let first = try CapitalLedger.share(
      act.db, unit: unit, party: party, at: Moment(day: start))
    return first.committed > before.paid ? start : nil
  }
}
