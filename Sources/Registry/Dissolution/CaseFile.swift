public import CooperativeLaw

/// A case as an officer reads it: every step with its last day, the council, obstacles, settlement.
public struct CaseFile: Sendable {
  /// Somebody on the council.
  public struct CouncilMember: Sendable, Equatable {
    /// The part.
    public let role: CouncilRole
    /// Who fills it.
    public let fullName: String
    /// The body he or she comes from.
    public let organisation: String
  }

  /// A rank of the settlement.
  public struct RankBalance: Sendable, Equatable {
    /// The rank.
    public let rank: SettlementRank
    /// What is owed.
    public let due: Int
    /// What is paid.
    public let paid: Int
    /// The article.
    public let citation: Citation?
  }

  /// A step with what is on record of it.
  public struct StepLine: Sendable {
    /// Where it stands by the law of the case.
    public let state: StepState
    /// The number of its document.
    public let documentNumber: String?
    /// A note.
    public let note: String
  }

  /// The head of the case, as in a list.
  public let summary: CaseSummary
  /// Every step in the order of the law.
  public let steps: [StepLine]
  /// The council.
  public let council: [CouncilMember]
  /// The parts of the council that the law names and nobody fills.
  public let missingRoles: [CouncilRole]
  /// The obstacles that last.
  public let blockers: [CaseBlocker]
  /// What is owed and paid, the first rank first.
  public let settlement: [RankBalance]
  /// The last day before the unit ends by silence; `nil` when that does not run.
  public let silenceEnds: Deadline?
  /// The last day to call it off; `nil` when that does not run.
  public let cancellationEnds: Deadline?
}

/// An obstacle that lasts (vướng mắc).
public struct CaseBlocker: Sendable, Equatable {
  /// What it is.
  public let blocker: DissolutionBlocker
  /// Who has to act.
  public let owner: String
  /// What comes next.
  public let nextStep: String
  /// A note.
  public let note: String
  /// Since when.
  public let since: CivilDate
}

/// A case in a list.
public struct CaseSummary: Sendable {
  /// Identity of the case.
  public let id: Int64
  /// Local number of the unit.
  public let unit: String
  /// Name of the unit.
  public let name: String
  /// Type and name of the commune.
  public let areaName: String?
  /// Why it was opened.
  public let ground: CaseGround
  /// The texts that order its steps.
  public let regime: StatusRegime
  /// When it was opened.
  public let openedOn: CivilDate
  /// How many steps that the law asks in every case are done, and how many there are.
  public let stepsDone: Int
  /// How many steps the law asks in every case.
  public let stepsAsked: Int
  /// The next step that may be done; `nil` when it ended or nothing may be done now.
  public let next: StepState?
  /// How many steps are overdue or were done too late.
  public let late: Int
  /// How many obstacles last.
  public let blockers: Int
  /// How it ended; `nil` while it is open.
  public let end: DissolutionStep?
  /// The day it ended.
  public let endedOn: CivilDate?
}
