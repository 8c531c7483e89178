/// Reports for the examples of the rules on figures.
enum FigureExamples {
  /// A report of a cooperative with these figures and the severities that it must give.
  static func report(
    _ vi: String, _ en: String, year: Int = 2025, kind: UnitKind = .cooperative,
    _ figures: [YearlyFigure: Int], _ expected: [Severity]
  ) -> RuleExample<YearlyReportFacts> {
    RuleExample(
      LocalizedText(vi: vi, en: en),
      YearlyReportFacts(
        subject: "HTX-00001", kind: kind, year: year, figures: YearlyFigures(figures)),
      expected: expected)
  }

  /// The articles that ask for yearly reports, over all regimes.
  static let duties = [
    Citation(LawText.law2012, "Điều 9 khoản 10"), Citation.law2023("Điều 10 khoản 13"),
    Citation(LawText.decree77, "Điều 29 khoản 1"), Citation(LawText.circular09, "Điều 6"),
  ]
}

/// Members at four points of a year, each with its parts.
enum MemberPoint: CaseIterable {
  case start, joined, left, end

  /// The column of all members there.
  var total: YearlyFigure {
    switch self {
    case .start: .membersStart
    case .joined: .membersJoined
    case .left: .membersLeft
    case .end: .membersEnd
    }
  }

  /// The columns of members by type: individuals, households, organisations.
  var types: [YearlyFigure] {
    switch self {
    case .start: [.membersStartIndividual, .membersStartHousehold, .membersStartOrganisation]
    case .joined: [.membersJoinedIndividual, .membersJoinedHousehold, .membersJoinedOrganisation]
    case .left: [.membersLeftIndividual, .membersLeftHousehold, .membersLeftOrganisation]
    case .end: [.membersEndIndividual, .membersEndHousehold, .membersEndOrganisation]
    }
  }

  /// The column of women.
  var women: YearlyFigure {
    switch self {
    case .start: .membersStartWomen
    case .joined: .membersJoinedWomen
    case .left: .membersLeftWomen
    case .end: .membersEndWomen
    }
  }

  /// The same column of all four points: all members, each type, women.
  static let series: [[YearlyFigure]] =
    [allCases.map(\.total), allCases.map(\.women)]
    + (0..<3).map { place in allCases.map { $0.types[place] } }
}
