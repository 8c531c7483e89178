public import CooperativeLaw

/// Where one unit stands with one duty of changing laws.
public struct TransitionRecord: Sendable, Equatable {
  /// The office's own number of the unit.
  public let localNumber: String
  /// Cooperative, group or union.
  public let kind: UnitKind
  /// Full name.
  public let name: String
  /// Code of the area of its seat, as registered.
  public let areaCode: String?
  /// Type and name of that area.
  public let areaName: String?
  /// The law it was founded under, such as `L2003`.
  public let law: String
  /// The duty.
  public let duty: TransitionDuty
  /// What is known of the unit.
  public let facts: UnitTransitionFacts
  /// Where it stands.
  public let standing: TransitionStanding
  /// The papers an officer named.
  public let evidence: String?
  /// What it still lacks, each with its article.
  public let lacks: [Sourced<TransitionLack>]
  /// Whether what is open is late on the day asked about; `nil` when that cannot be told.
  public let isOverdue: Bool?
}

/// Which units a list of transitions shows.
public struct TransitionFilter: Sendable, Equatable {
  /// Of this duty; of every duty when `nil`.
  public var duty: TransitionDuty?
  /// With the seat in this area, by the old or the new map.
  public var area: Area?
  /// In one of these states; in every state of a bound unit when `nil`.
  public var states: Set<TransitionState>?

  /// Makes a filter that lets every bound unit through.
  public init(
    duty: TransitionDuty? = nil, area: Area? = nil, states: Set<TransitionState>? = nil
  ) {
    self.duty = duty
    self.area = area
    self.states = states
  }

  func lets(_ state: TransitionState) -> Bool {
    states.map { $0.contains(state) } ?? (state != .notBound)
  }
}
