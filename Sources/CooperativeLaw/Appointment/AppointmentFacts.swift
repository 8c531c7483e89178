/// Somebody taking an office in a unit that exists; counts are those after it.
public struct AppointmentFacts: Sendable {
  /// The office.
  public let role: PositionRole
  /// The holder's name as typed.
  public let holder: String
  /// Whether the holder is an official member or represents one; `nil` when not known.
  public let isMember: Bool?
  /// The first day of the term; `nil` when not said.
  public let termStart: CivilDate?
  /// The last day of the term; `nil` when not said.
  public let termEnd: CivilDate?
  /// The other offices of the same person in the unit.
  public let otherRoles: Set<PositionRole>
  /// How many people sit on the board; `nil` when not known.
  public let boardCount: Int?
  /// How many people sit on the control board; `nil` when not known.
  public let controlBoardCount: Int?
  /// What is in force on the day.
  public let regime: UnitRegime

  /// Makes the facts.
  public init(
    kind: UnitKind, day: CivilDate, role: PositionRole, holder: String = "",
    isMember: Bool? = nil, termStart: CivilDate? = nil, termEnd: CivilDate? = nil,
    otherRoles: Set<PositionRole> = [], boardCount: Int? = nil, controlBoardCount: Int? = nil
  ) {
    self.role = role
    self.holder = holder
    self.isMember = isMember
    self.termStart = termStart
    self.termEnd = termEnd
    self.otherRoles = otherRoles
    self.boardCount = boardCount
    self.controlBoardCount = controlBoardCount
    regime = LawBook.regime(for: kind, on: day)
  }
}
