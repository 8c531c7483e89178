internal import CooperativeLaw
internal import GRDB

/// Writes who holds which office of a unit.
struct PositionWriter {
  let act: Act
  let unit: Int64
  let filing: Int64

  /// Writes a holder from a day on; somebody of that name in the unit is the same person.
  func add(_ position: PositionDraft, from day: CivilDate) throws {
    let known = try PersonFinder.person(
      act.db, unit: unit, named: position.fullName, idNumber: position.idNumber, on: day)
    try add(position, party: known?.party, from: day)
  }

  /// Writes a holder who is on record, or somebody new.
  func add(_ position: PositionDraft, party known: Int64?, from day: CivilDate) throws {
    let party =
      try known
      ?? PartyStore.keep(
        act.db, position.party, unit: nil, from: day, filing: filing)
    if known != nil {
      try PartyStore.reachBack(act.db, party: party, to: day, filing: filing)
      try PartyStore.learn(act.db, party: party, position.party, from: day, filing: filing)
    }
    try FactTable.position.set(
      act.db, key: [unit, party, position.role.rawValue],
      values: [position.termEndsOn?.description, position.note], from: day, filing: filing)
    act.note(
      FactChange(
        subject: position.fullName, field: "role", before: nil, after: position.role.rawValue))
    if let end = position.termEndsOn {
      act.note(
        FactChange(
          subject: position.fullName, field: "term_ends_on", before: nil,
          after: end.description))
    }
  }
}
