/// What is known of a unit and one ground on a day.
public struct FlagFacts: Sendable {
  /// The kind of unit.
  public let kind: UnitKind
  /// Whether a THT holds a certificate of registration.
  public let isRegistered: Bool
  /// The day asked about: its law judges.
  public let day: CivilDate
  /// The legal status on that day.
  public let status: LegalStatus
  /// The state that is the ground; `nil` when nothing is on record.
  public var state: LastingState?
  /// The case that was opened on the ground and has not ended.
  public var openCase: CaseUnderWay?
  /// What is known of a duty of changing laws.
  public var duty: UnitTransitionFacts?
  /// The explanation, objection or force majeure that holds it.
  public var hold: FlagHold?
  /// The notified suspension that runs on the day.
  public var suspension: NotifiedSuspension?

  /// Makes the facts.
  public init(
    kind: UnitKind, isRegistered: Bool = true, day: CivilDate, status: LegalStatus = .active,
    state: LastingState? = nil, openCase: CaseUnderWay? = nil, duty: UnitTransitionFacts? = nil,
    hold: FlagHold? = nil, suspension: NotifiedSuspension? = nil
  ) {
    self.kind = kind
    self.isRegistered = isRegistered
    self.day = day
    self.status = status
    self.state = state
    self.openCase = openCase
    self.duty = duty
    self.hold = hold
    self.suspension = suspension
  }

  /// The unit as the table of statuses names it.
  var subject: StatusSubject { StatusSubject(kind) }
}

/// A state that lasts and may be a ground.
public struct LastingState: Sendable, Hashable {
  /// The day it began.
  public let since: CivilDate
  /// The later day from which it counts by every reading of the texts; `nil` when that is the same.
  public var surelySince: CivilDate?
  /// How long it must last when the ground itself does not say, such as the term of a contract.
  public var period: Period?
  /// How surely it is there.
  public var certainty: FlagCertainty
  /// What speaks for it.
  public var evidence: [FlagEvidence]
  /// What the texts leave open.
  public var notes: [LocalizedText]

  /// Makes a state.
  public init(
    since: CivilDate, surelySince: CivilDate? = nil, period: Period? = nil,
    certainty: FlagCertainty = .certain, evidence: [FlagEvidence] = [],
    notes: [LocalizedText] = []
  ) {
    self.since = since
    self.surelySince = surelySince
    self.period = period
    self.certainty = certainty
    self.evidence = evidence
    self.notes = notes
  }
}

/// A case on record that has not ended.
public struct CaseUnderWay: Sendable, Hashable {
  /// Why it was opened.
  public let ground: CaseGround
  /// When.
  public let openedOn: CivilDate
  /// The day each step was done.
  public let done: [DissolutionStep: CivilDate]
  /// Whether a THT held a certificate when it was opened.
  public let isRegistered: Bool

  /// Makes a case.
  public init(
    ground: CaseGround, openedOn: CivilDate, done: [DissolutionStep: CivilDate] = [:],
    isRegistered: Bool = true
  ) {
    self.ground = ground
    self.openedOn = openedOn
    self.done = done
    self.isRegistered = isRegistered
  }
}

/// A suspension of business as notified.
public struct NotifiedSuspension: Sendable, Hashable {
  /// Its last day; `nil` when none was named.
  public let until: CivilDate?

  /// Makes a suspension.
  public init(until: CivilDate?) { self.until = until }

  /// Whether it runs on a day.
  func runs(on day: CivilDate) -> Bool { until.map { day <= $0 } ?? true }
}
