extension RevocationGround {
  /// How long a state must have lasted before it is this ground; `nil` when it needs no time.
  public func term(for subject: StatusSubject, _ regime: StatusRegime) -> Sourced<Period>? {
    switch regime {
    case .law2012, .circular03: termIn2012
    case .law2023, .decree92, .decree295: termSince2024(for: subject, regime)
    default: nil
    }
  }

  private var termIn2012: Sourced<Period>? {
    switch self {
    case .noTaxCode: Sourced(.months(12), .law2012("Điều 56 khoản 6"))
    case .movedUnregistered: Sourced(.months(12), .law2012("Điều 56 khoản 7"))
    default: nil
    }
  }

  private func termSince2024(
    for subject: StatusSubject, _ regime: StatusRegime
  ) -> Sourced<Period>? {
    switch (subject, self) {
    case (.cooperative, _), (.union, _): termOfCooperatives
    case (.group, .noReport):
      Sourced(.days(30), Citation(LawText.decree295, "Điều 65 khoản 1 điểm b"))
    case (.branch, .stoppedUntold), (.representativeOffice, .stoppedUntold):
      Sourced(
        .months(12),
        Citation(
          regime == .decree295 ? LawText.decree295 : LawText.decree92,
          regime == .decree295 ? "Điều 56 khoản 1 điểm b" : "Điều 55 khoản 1 điểm b"))
    default: nil
    }
  }

  private var termOfCooperatives: Sourced<Period>? {
    switch self {
    case .stoppedUntold: Sourced(.months(12), .law2023("Điều 103 khoản 1 điểm b"))
    case .noReport: Sourced(.months(12), .law2023("Điều 103 khoản 1 điểm c"))
    case .tooFewMembers: Sourced(.months(12), .law2023("Điều 103 khoản 1 điểm d"))
    case .tooManyForeigners: Sourced(.months(6), .law2023("Điều 103 khoản 1 điểm d"))
    case .overCapitalCap: Sourced(.months(12), .law2023("Điều 103 khoản 1 điểm đ"))
    case .noAnnualMeeting: Sourced(.months(18), .law2023("Điều 103 khoản 1 điểm e"))
    default: nil
    }
  }
}
