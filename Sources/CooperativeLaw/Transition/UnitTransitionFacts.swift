/// What a registry knows of a unit and of a duty of changing laws, on a day.
public struct UnitTransitionFacts: Sendable, Equatable {
  /// What an officer recorded.
  public struct Record: Sendable, Equatable {
    /// The state.
    public let state: TransitionState
    /// Since when.
    public let on: CivilDate

    /// Makes a record.
    public init(_ state: TransitionState, on: CivilDate) {
      self.state = state
      self.on = on
    }
  }

  /// The kind of unit.
  public let kind: UnitKind
  /// The day of its first registration.
  public let foundedOn: CivilDate
  /// The day it was registered again after the new law came, when it was.
  public let registeredAgainOn: CivilDate?
  /// Its legal status.
  public let status: LegalStatus?
  /// Since when.
  public let statusFrom: CivilDate?
  /// How it ended, when it has.
  public let endReason: EndReason?
  /// What an officer recorded.
  public let record: Record?
  /// Whether a tax code is on record.
  public let hasTaxCode: Bool

  /// Makes the facts.
  public init(
    kind: UnitKind, foundedOn: CivilDate, registeredAgainOn: CivilDate? = nil,
    status: LegalStatus? = .active, statusFrom: CivilDate? = nil, endReason: EndReason? = nil,
    record: Record? = nil, hasTaxCode: Bool = true
  ) {
    self.kind = kind
    self.foundedOn = foundedOn
    self.registeredAgainOn = registeredAgainOn
    self.status = status
    self.statusFrom = statusFrom
    self.endReason = endReason
    self.record = record
    self.hasTaxCode = hasTaxCode
  }
}

/// Where a unit stands, since when, and where that comes from.
public struct TransitionStanding: Sendable, Equatable {
  /// What the answer rests on.
  public enum Basis: String, Sendable, CaseIterable {
    /// An officer recorded it.
    case recorded
    /// It follows from other facts on record.
    case derived
  }

  /// The state.
  public let state: TransitionState
  /// Since when; `nil` when there is no such day.
  public let on: CivilDate?
  /// What it rests on.
  public let basis: Basis
}
