/// What a regime says of the organs of a unit; `nil` where it says nothing.
///
/// A reference, as it is shared by all the facts judged on a day and never changes.
public final class GovernanceRules: Sendable {
  /// Whether every unit must have a board (hội đồng quản trị).
  public let boardIsRequired: Sourced<Bool>?
  /// How many people sit on the board.
  public let boardSize: Sourced<ClosedRange<Int>>?
  /// How long the board sits.
  public let boardTerm: Sourced<TermLimits>?
  /// How long a director or controller elected without a board serves.
  public let officerTerm: Sourced<TermLimits>?
  /// From how many members on a control board (ban kiểm soát) is required.
  public let controlBoardFromMembers: Sourced<Int>?
  /// Whether an HTX larger than micro must have a board and a control board.
  public let fullOrgansAboveMicro: Sourced<Bool>?
  /// How many people sit on the control board.
  public let controlBoardSize: Sourced<ClosedRange<Int>>?
  /// Whether the chair of the board is the legal representative.
  public let chairIsLegalRepresentative: Sourced<Bool>?
  /// Whether there must always be a legal representative.
  public let needsLegalRepresentative: Sourced<Bool>?
  /// Whether people on the board must keep out of control, accounts and cash.
  public let separatesControl: Sourced<Bool>?
  /// Whether the executive board of a THT has an odd number of members.
  public let executiveBoardIsOdd: Sourced<Bool>?

  init(
    boardIsRequired: Sourced<Bool>? = nil, boardSize: Sourced<ClosedRange<Int>>? = nil,
    boardTerm: Sourced<TermLimits>? = nil, officerTerm: Sourced<TermLimits>? = nil,
    controlBoardFromMembers: Sourced<Int>? = nil, fullOrgansAboveMicro: Sourced<Bool>? = nil,
    controlBoardSize: Sourced<ClosedRange<Int>>? = nil,
    chairIsLegalRepresentative: Sourced<Bool>? = nil,
    needsLegalRepresentative: Sourced<Bool>? = nil, separatesControl: Sourced<Bool>? = nil,
    executiveBoardIsOdd: Sourced<Bool>? = nil
  ) {
    self.boardIsRequired = boardIsRequired
    self.boardSize = boardSize
    self.boardTerm = boardTerm
    self.officerTerm = officerTerm
    self.controlBoardFromMembers = controlBoardFromMembers
    self.fullOrgansAboveMicro = fullOrgansAboveMicro
    self.controlBoardSize = controlBoardSize
    self.chairIsLegalRepresentative = chairIsLegalRepresentative
    self.needsLegalRepresentative = needsLegalRepresentative
    self.separatesControl = separatesControl
    self.executiveBoardIsOdd = executiveBoardIsOdd
  }

  static func notKnown(in text: String) -> GovernanceRules {
    GovernanceRules(
      boardSize: .notKnown(in: text), boardTerm: .notKnown(in: text),
      controlBoardFromMembers: .notKnown(in: text), controlBoardSize: .notKnown(in: text))
  }

  /// How long somebody in an office serves; `nil` where the regime fixes nothing.
  func term(of role: PositionRole) -> Sourced<TermLimits>? {
    switch role {
    case .chair, .boardMember, .controlBoardHead, .controlBoardMember: boardTerm
    case .controller: officerTerm ?? boardTerm
    case .director: officerTerm
    default: nil
    }
  }
}

/// The least and the most months of a term of office.
public struct TermLimits: Hashable, Sendable {
  /// The least; `nil` where none is fixed.
  public let minimumMonths: Int?
  /// The most.
  public let maximumMonths: Int

  init(minimumMonths: Int? = nil, maximumMonths: Int) {
    self.minimumMonths = minimumMonths
    self.maximumMonths = maximumMonths
  }
}
