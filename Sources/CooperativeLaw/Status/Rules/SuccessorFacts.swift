/// A reorganisation that is to be carried through in the register.
public struct SuccessorFacts: Sendable {
  /// A unit that comes out of it: a new one, or the one that takes others in.
  public struct Successor: Sendable {
    /// What it is.
    public let kind: UnitKind
    /// The day it was certified, or its change was; `nil` when not yet.
    public let certifiedOn: CivilDate?

    /// Makes a successor.
    public init(kind: UnitKind, certifiedOn: CivilDate?) {
      self.kind = kind
      self.certifiedOn = certifiedOn
    }
  }

  /// What the unit is.
  public let kind: UnitKind
  /// The part it plays.
  public let part: Reorganisation
  /// The day it is carried through.
  public let day: CivilDate
  /// The units that come out of it.
  public let successors: [Successor]

  /// Makes the facts.
  public init(
    kind: UnitKind, part: Reorganisation, day: CivilDate, successors: [Successor]
  ) {
    self.kind = kind
    self.part = part
    self.day = day
    self.successors = successors
  }

  /// The article of the part in the law of the day; `nil` where nothing is judged.
  var citation: Citation? {
    switch (LawBook.regime(for: kind, on: day).id, part) {
    case (.law2023, .divide): .law2023("Điều 92 khoản 3")
    case (.law2023, .separate): .law2023("Điều 93 khoản 1")
    case (.law2023, .consolidate): .law2023("Điều 94 khoản 1")
    case (.law2023, .merge): .law2023("Điều 95 khoản 3")
    case (.law2012, .divide): .law2012("Điều 52 khoản 4")
    case (.law2012, .consolidate): .law2012("Điều 53 khoản 1 và khoản 3")
    case (.law2012, .merge): .law2012("Điều 53 khoản 2 và khoản 3")
    default: nil
    }
  }

  /// Whether the text names that the successors are of the same kind.
  var keepsKind: Bool { part != .divide }

  /// How few successors there may be.
  var fewest: Int { part == .divide ? 2 : 1 }
}
