extension FlagGround {
  /// Where the law of a day lets something hold the ground; `nil` where no text names it.
  public func article(for excuse: ExplanationKind, on day: CivilDate) -> Citation? {
    switch excuse {
    case .explanation: explanation(on: day)
    case .forceMajeure:
      self == .noAnnualMeeting2023 ? .law2023("Điều 103 khoản 1 điểm e") : nil
    case .objection: objection(on: day)
    }
  }

  private func explanation(on day: CivilDate) -> Citation? {
    switch self {
    case .noAnnualMeeting2012: .law2012("Điều 54 khoản 2 điểm c")
    case .stoppedUntold2023, .noReport2023, .tooFewMembers2023, .tooManyForeigners2023,
      .overCapitalCap2023, .noAnnualMeeting2023:
      decree(of: .cooperative, on: day)?.at(53, 54, "2")
    case .noReportGroup: Citation(LawText.decree295, "Điều 65 khoản 3")
    default: nil
    }
  }

  private func objection(on day: CivilDate) -> Citation? {
    switch self {
    case .notOperating2012, .tooFewMembers2012, .noAnnualMeeting2012, .certificateRevoked2012,
      .courtDecision2012:
      .law2012("Điều 54 khoản 6")
    case .silence2023: .law2023("Điều 98 khoản 7 điểm b, Điều 99 khoản 3")
    case .silenceGroup: decree(of: .group, on: day)?.at(63, 64, "5")
    default: nil
    }
  }

  private func decree(of subject: StatusSubject, on day: CivilDate) -> StatusDecree? {
    let regime = StatusRegime.of(subject, on: day)
    return StatusDecree.both.first { $0.regime == regime }
  }
}
