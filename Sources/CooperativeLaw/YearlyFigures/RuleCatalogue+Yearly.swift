extension RuleCatalogue {
  /// Whether a unit works, as observed.
  public static let activity: [Rule<ActivityFacts>] = [.activityInSuspension]

  /// A meeting of the members.
  public static let meeting: [Rule<MeetingFacts>] = [.annualMeetingInTime, .quorum]

  /// A yearly report and its figures.
  public static let yearlyReport: [Rule<YearlyReportFacts>] = [
    .reportInTime, .reportChannel, .membersAddUp, .memberTypes, .partOfWhole, .balance,
    .outsideSupply,
  ]

  static let ofYearlyMatters: [RuleEntry] =
    entries(activity) + entries(meeting) + entries(yearlyReport)
}
