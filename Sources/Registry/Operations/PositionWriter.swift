internal import CooperativeLaw
internal import GRDB

/// Writes who holds which office of a unit.
struct PositionWriter {
  let act: Act
  let unit: Int64
  let filing: Int64

  /// Writes a holder from a day on; a member of the unit of that name is the same person.
  func add(_ position: PositionDraft, from day: CivilDate) throws {
    let party = try holder(position, from: day)
    try FactTable.position.set(
      act.db, key: [unit, party, position.role.rawValue],
      values: [position.termEndsOn?.description, position.note], from: day, filing: filing)
    act.note(
      FactChange(
        subject: position.fullName, field: "role", before: nil, after: position.role.rawValue))
  }

  private func holder(_ position: PositionDraft, from day: CivilDate) throws -> Int64 {
    if position.party.idNumber == nil,
      let member = try MemberFinder.only(
        act.db, unit: unit, searchKey: position.party.searchKeyText)
    {
      return member
    }
    return try PartyStore.keep(act.db, position.party, unit: unit, from: day, filing: filing)
  }
}
