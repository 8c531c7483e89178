internal import CooperativeLaw
internal import GRDB

/// Writes memberships and their first capital for a unit, under one filing.
struct MemberWriter {
  let act: Act
  let unit: Int64
  let filing: Int64

  /// The number the next member gets; numbers are never used again.
  func nextNumber() throws -> Int {
    try Int.fetchOne(
      act.db.cachedStatement(
        sql: "SELECT coalesce(max(member_number), 0) + 1 FROM membership WHERE unit_id = ?"),
      arguments: [unit]) ?? 1
  }

  /// Writes one member who joins on a day, and answers the party.
  ///
  /// `memberUnit` is the registered unit that joins, when the member is one.
  @discardableResult
  func add(_ member: MemberDraft, memberUnit: Int64?, on day: CivilDate) throws -> Int64 {
    let party = try party(of: member, memberUnit: memberUnit, on: day)
    let number = try nextNumber()
    try FactTable.membership.insert(
      act.db, key: [unit, party], values: [number, member.memberKind.rawValue, member.note],
      from: day.description, filing: filing)
    try keepCapital(member, party: party, on: day)
    if let memberUnit { try act.touch(memberUnit) }
    act.note(
      FactChange(
        subject: member.party.fullName, field: "member_number", before: nil,
        after: String(number)))
    return party
  }

  private func party(
    of member: MemberDraft, memberUnit: Int64?, on day: CivilDate
  ) throws -> Int64 {
    if let memberUnit {
      return try PartyStore.keep(
        act.db, memberUnit: memberUnit, from: day, member.party, filing: filing)
    }
    return try PartyStore.keep(act.db, member.party, unit: unit, from: day, filing: filing)
  }

  /// Capital with a day of payment is contributed; without one, or until that day, it is promised.
  private func keepCapital(_ member: MemberDraft, party: Int64, on day: CivilDate) throws {
    guard let amount = member.capital, amount > 0 else { return }
    switch member.contributedOn {
    case nil: try append(.committed, amount, member, party, on: day)
    case let paidOn? where paidOn > day:
      try append(.committed, amount, member, party, on: day)
      try append(.paid, amount, member, party, on: paidOn)
    case let paidOn?: try append(.contributed, amount, member, party, on: paidOn)
    }
    act.note(
      FactChange(
        subject: member.party.fullName, field: "capital", before: nil, after: String(amount)))
  }

  private func append(
    _ kind: CapitalEntryKind, _ amount: Int, _ member: MemberDraft, _ party: Int64,
    on day: CivilDate
  ) throws {
    try CapitalLedger.append(
      act.db, unit: unit, party: party, kind: kind, amount: amount, on: day,
      certificateNumber: member.certificateNumber, note: "", filing: filing)
  }
}
