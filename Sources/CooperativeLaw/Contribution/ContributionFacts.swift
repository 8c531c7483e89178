/// An entry in a member's capital account; totals are those after the entry.
public struct ContributionFacts: Sendable {
  /// The day of the entry.
  public let day: CivilDate
  /// Whose account it is.
  public let subject: String
  /// The standing of the member.
  public let memberKind: MemberKind
  /// The amount paid in, in đồng.
  public let amount: Int
  /// The member's share, paid or promised, in đồng.
  public let share: Int
  /// All the member paid in, in đồng.
  public let paid: Int
  /// What the member promised; `nil` when not known.
  public let promised: Int?
  /// The charter capital; `nil` when not known.
  public let charterCapital: Int?
  /// What associates with capital hold together.
  public let associates: Int
  /// What foreign members hold together.
  public let foreigners: Int
  /// The day that starts the time to pay in: of the certificate or of admission, the later one.
  public let startOfPayIn: CivilDate?
  /// What is in force on the day.
  public let regime: UnitRegime

  /// Makes the facts; a share of which nothing else is said is paid in.
  public init(
    kind: UnitKind, day: CivilDate, subject: String = "", memberKind: MemberKind = .official,
    amount: Int, share: Int, paid: Int? = nil, promised: Int? = nil,
    charterCapital: Int? = nil, associates: Int = 0, foreigners: Int = 0,
    startOfPayIn: CivilDate? = nil
  ) {
    self.day = day
    self.subject = subject
    self.memberKind = memberKind
    self.amount = amount
    self.share = share
    self.paid = paid ?? share
    self.promised = promised
    self.charterCapital = charterCapital
    self.associates = associates
    self.foreigners = foreigners
    self.startOfPayIn = startOfPayIn
    regime = LawBook.regime(for: kind, on: day)
  }
}

extension ContributionFacts {
  var shares: [ShareFacts] {
    guard let charterCapital, charterCapital > 0 else { return [] }
    return [
      ShareFacts(
        regime: regime, subject: subject, memberKind: memberKind, share: share,
        charterCapital: charterCapital)
    ]
  }

  var jointShares: [JointShareFacts] {
    guard let charterCapital, charterCapital > 0 else { return [] }
    return [
      JointShareFacts(
        regime: regime, charterCapital: charterCapital, associates: associates,
        foreigners: foreigners)
    ]
  }
}
