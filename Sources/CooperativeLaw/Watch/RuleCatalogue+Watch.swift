extension RuleCatalogue {
  /// Every ground an office is warned of, in the order of ``FlagGround``.
  public static let flags: [FlagRule] = [
    .notOperating2012, .tooFewMembers2012, .noAnnualMeeting2012, .certificateRevoked2012,
    .courtDecision2012, .forged2023, .stoppedUntold2023, .noReport2023, .tooFewMembers2023,
    .tooManyForeigners2023, .overCapitalCap2023, .noAnnualMeeting2023, .courtOrAuthority2023,
    .silence2023, .termOverGroup, .tooFewMembersGroup, .byAuthorityGroup, .forgedGroup,
    .noReportGroup, .courtOrAuthorityGroup, .silenceGroup, .law2012Duty, .charterDuty, .groupDuty,
  ]

  static let ofFlags: [RuleEntry] = entries(flags.map(\.rule)) + entries(excuse)
}
