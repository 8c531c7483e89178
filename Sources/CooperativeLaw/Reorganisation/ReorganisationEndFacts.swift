/// A unit that is to end because its reorganisation is carried through.
public struct ReorganisationEndFacts: Sendable {
  /// How it is named.
  public var name: String
  /// What it is.
  public var kind: UnitKind
  /// The part it plays.
  public var part: Reorganisation
  /// The day it ends.
  public var day: CivilDate
  /// The units that come out of it.
  public var successors: [SuccessorFacts.Successor]
  /// The unions it is still a member of.
  public var unions: [String]
  /// How many of its members go nowhere, such as those who joined after the plan was opened.
  public var unplaced: Int
  /// Capital, in đồng, that is still in its books.
  public var capitalLeft: Int

  /// Makes the facts.
  public init(
    name: String = "", kind: UnitKind = .cooperative, part: Reorganisation, day: CivilDate,
    successors: [SuccessorFacts.Successor] = [], unions: [String] = [], unplaced: Int = 0,
    capitalLeft: Int = 0
  ) {
    self.name = name
    self.kind = kind
    self.part = part
    self.day = day
    self.successors = successors
    self.unions = unions
    self.unplaced = unplaced
    self.capitalLeft = capitalLeft
  }

  /// The unit as the rule on successors sees it; a THT has a rule of its own.
  var succession: [SuccessorFacts] {
    part == .convert
      ? [] : [SuccessorFacts(kind: kind, part: part, day: day, successors: successors)]
  }
}

/// A reorganisation that is to be given up or carried through.
public struct ReorganisationCancelFacts: Sendable {
  /// Its number.
  public var number: Int
  /// Its kind.
  public var kind: ReorganisationKind
  /// The day of that.
  public var day: CivilDate
  /// The day it was carried through.
  public var completedOn: CivilDate?
  /// The day it was given up before.
  public var cancelledOn: CivilDate?
  /// Numbers of later filings on its units.
  public var laterFilings: [Int]

  /// Makes the facts.
  public init(
    number: Int = 1, kind: ReorganisationKind, day: CivilDate, completedOn: CivilDate? = nil,
    cancelledOn: CivilDate? = nil, laterFilings: [Int] = []
  ) {
    self.number = number
    self.kind = kind
    self.day = day
    self.completedOn = completedOn
    self.cancelledOn = cancelledOn
    self.laterFilings = laterFilings
  }
}
