extension StatusDuty {
  /// What a time of law is counted from.
  public enum Start: String, Sendable, CaseIterable {
    /// The day of the event.
    case event
    /// The day the registry received the paper of the event.
    case receipt
    /// Something that comes later and is not told by the event, or counted back from it.
    case other
  }

  /// What the time is counted from.
  public var start: Start {
    switch self {
    case .suspensionLength, .suspensionTotal, .resolutionSent, .councilWork, .reorganisationSent,
      .closingFiled, .communeTold:
      .event
    case .suspensionConfirmed, .resolutionTaken, .windingUpPosted, .taxAnswer, .dissolutionDecided,
      .silence, .cancellation, .cancellationPosted, .courtDecisionRecorded, .closingPosted,
      .closingDecided, .restorationDecided:
      .receipt
    default: .other
    }
  }

  /// Whether the time goes on after the event is recorded; the others end with that very filing.
  var goesOn: Bool {
    switch self {
    case .suspensionLength, .suspensionTotal, .resolutionTaken, .councilWork, .silence,
      .cancellation, .reorganisationSent:
      true
    default: false
    }
  }

  /// Whether the time is one of a suspension and ends with it.
  var isOfSuspension: Bool { self == .suspensionLength || self == .suspensionTotal }
}
