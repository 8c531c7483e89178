/// The end of one membership; counts are those after it ended.
public struct MembershipEndFacts: Sendable {
  /// Whose membership it is.
  public let subject: String
  /// The standing of the member.
  public let memberKind: MemberKind
  /// Why it ends.
  public let reason: MembershipEndReason
  /// Who decided; `nil` when not said.
  public let decidedBy: DecidingBody?
  /// Official members left; `nil` when not known.
  public let officialsLeft: Int?
  /// Members left whose standing is not known.
  public let unknownsLeft: Int
  /// What is in force on the day.
  public let regime: UnitRegime

  /// Makes the facts.
  public init(
    kind: UnitKind, day: CivilDate, subject: String = "", memberKind: MemberKind = .official,
    reason: MembershipEndReason, decidedBy: DecidingBody? = nil, officialsLeft: Int? = nil,
    unknownsLeft: Int = 0
  ) {
    self.subject = subject
    self.memberKind = memberKind
    self.reason = reason
    self.decidedBy = decidedBy
    self.officialsLeft = officialsLeft
    self.unknownsLeft = unknownsLeft
    regime = LawBook.regime(for: kind, on: day)
  }
}

/// The organ that took a decision.
public enum DecidingBody: String, Sendable, CaseIterable, Codable {
  /// The board (hội đồng quản trị).
  case board
  /// The general meeting of members (đại hội thành viên).
  case generalMeeting = "general_meeting"
}
