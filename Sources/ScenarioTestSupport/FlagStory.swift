public import CooperativeLaw

/// A flag scenario: one unit with what is on record of it, and how it is flagged on given days.
///
/// The format is told in `fixtures/scenarios/README.md`; the law and the registry are both held to
/// the same stories.
public struct FlagStory: Codable, Sendable, CustomStringConvertible {
  /// The stable name, such as `members.across-the-laws`.
  public let id: String
  /// The story in a sentence.
  public let title: LocalizedText
  /// What the unit is.
  public let kind: UnitKind
  /// The day of its first registration, or of a group's notice.
  public let registeredOn: CivilDate
  /// For a group, the day of its certificate; absent when it only notified the commune.
  public let certifiedOn: CivilDate?
  /// Its statuses, `"2026-08-03 winding_up"`; active throughout when absent.
  public let statuses: [String]?
  /// What was seen of its activity.
  public let observations: [Observation]?
  /// Its meetings.
  public let meetings: [Meeting]?
  /// Its members.
  public let members: [Members]?
  /// Its charter capital, from each day on.
  public let capital: [Amount]?
  /// What one official member promised or gave up.
  public let shares: [Amount]?
  /// The standing of that member; official when absent.
  public let holder: MemberKind?
  /// Reports that were asked for or came.
  public let reports: [Report]?
  /// The months of a group's contract.
  public let contractMonths: Int?
  /// What an officer recorded of a duty of changing laws.
  public let transition: Transition?
  /// The cases on record.
  public let cases: [Case]?
  /// The notified suspensions.
  public let suspensions: [Suspension]?
  /// What holds grounds.
  public let excuses: [Excuse]?
  /// How it is flagged.
  public let flags: [Expected]

  /// The name of the story.
  public var description: String { id }
}

extension FlagStory {
  /// What somebody saw.
  public struct Observation: Codable, Sendable {
    /// The day.
    public let on: CivilDate
    /// `active`, `stopped`, `not_found` or `working_again`.
    public let state: StoppedEvidence.Seen
    /// Since when, as told.
    public let since: CivilDate?
    /// Who says so, as stored.
    public let source: String
  }

  /// A meeting.
  public struct Meeting: Codable, Sendable {
    /// The day.
    public let on: CivilDate
    /// `annual`, `founding` or `extraordinary`.
    public let kind: String
  }

  /// Members who joined and left together.
  public struct Members: Codable, Sendable {
    /// How many.
    public let count: Int
    /// The first day.
    public let from: CivilDate
    /// The first day they are members no more.
    public let to: CivilDate?
    /// Their standing; official when absent.
    public let kind: MemberKind?
    /// Whether they are foreign.
    public let foreign: Bool?
  }

  /// An amount on or from a day.
  public struct Amount: Codable, Sendable {
    /// The day.
    public let on: CivilDate
    /// Đồng; of shares what is added or, below 0, given up.
    public let amount: Int
  }

  /// A report on compliance.
  public struct Report: Codable, Sendable {
    /// The day.
    public let on: CivilDate
    /// `asked` or `received`.
    public let deed: String
    /// The last day to send it.
    public let due: CivilDate?
  }

  /// A state of a duty of changing laws.
  public struct Transition: Codable, Sendable {
    /// The duty.
    public let duty: TransitionDuty
    /// The state.
    public let state: TransitionState
    /// Since when.
    public let on: CivilDate
  }

  /// A case that was opened.
  public struct Case: Codable, Sendable {
    /// The procedure, as stored.
    public let procedure: String
    /// The ground, as stored.
    public let ground: String
    /// The day.
    public let openedOn: CivilDate
    /// The steps with their days, `"breach_notice 2026-08-03"`.
    public let steps: [String]
  }

  /// A suspension of business.
  public struct Suspension: Codable, Sendable {
    /// The first day.
    public let from: CivilDate
    /// The last day as notified.
    public let until: CivilDate
    /// The day business was taken up again; absent while the status goes on.
    public let resumedOn: CivilDate?
  }

  /// What holds a ground.
  public struct Excuse: Codable, Sendable {
    /// The ground.
    public let ground: FlagGround
    /// The kind.
    public let kind: ExplanationKind
    /// The first day.
    public let from: CivilDate
    /// The last day.
    public let until: CivilDate
  }

  /// What is expected on a day.
  public struct Expected: Codable, Sendable {
    /// The day.
    public let on: CivilDate
    /// The ground.
    public let ground: FlagGround
    /// The level; absent when it is not flagged.
    public let level: FlagLevel?
    /// Since when.
    public let since: CivilDate?
    /// The day it is or was reached.
    public let reached: CivilDate?
    /// How sure.
    public let certainty: FlagCertainty?
    /// The next step, by its code.
    public let next: String?
  }
}
