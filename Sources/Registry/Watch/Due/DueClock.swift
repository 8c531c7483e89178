internal import CooperativeLaw

/// What the statement of one kind of clock answers.
struct DueAnswer {
  var lines: [DueLine] = []
  var unknown: [DueUnknown] = []
}

extension DueKind {
  /// Reads the clocks of this kind, by a statement of its own.
  func read(_ question: DueQuestion) throws -> DueAnswer {
    switch self {
    case .report: try ReportClock.read(question)
    case .selfScore: try SelfScoreClock.read(question)
    case .meeting: try MeetingClock.read(question)
    case .capital: try CapitalClock.read(question)
    case .suspension: try SuspensionClock.read(question)
    case .dissolution: try CaseClock.read(question)
    case .reorganisation: try ReorganisationClock.read(question)
    case .ocop: try OCOPClock.read(question)
    case .term: try TermClock.read(question)
    case .contract: try ContractClock.read(question)
    case .certification: try CertificationClock.read(question)
    case .transition: try TransitionClock.read(question)
    }
  }
}
