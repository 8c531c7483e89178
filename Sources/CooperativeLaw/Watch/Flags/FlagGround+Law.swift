extension FlagGround {
  /// The day the text that gives the ground came into force.
  ///
  /// No text says whether time before that day counts, so a term reached only with it is doubtful.
  var inForceSince: CivilDate {
    switch self {
    case .notOperating2012, .tooFewMembers2012, .noAnnualMeeting2012, .certificateRevoked2012,
      .courtDecision2012, .law2012Duty:
      CivilDate(2013, 7, 1)
    case .termOverGroup, .tooFewMembersGroup, .byAuthorityGroup: CivilDate(2019, 11, 25)
    case .noReportGroup: CivilDate(2026, 7, 23)
    case .forgedGroup, .courtOrAuthorityGroup, .silenceGroup: CivilDate(2024, 7, 18)
    default: CivilDate(2024, 7, 1)
    }
  }

  /// The first day the text is no longer in force; `nil` while it is.
  var endedOn: CivilDate? {
    switch self {
    case .notOperating2012, .tooFewMembers2012, .noAnnualMeeting2012, .certificateRevoked2012,
      .courtDecision2012:
      CivilDate(2024, 7, 1)
    default: nil
    }
  }

  /// Whether the law of a day knows the ground.
  public func isInForce(on day: CivilDate) -> Bool {
    day >= inForceSince && endedOn.map { day < $0 } ?? true
  }

  /// Whether only a group that holds a certificate can be flagged so.
  var needsCertificate: Bool {
    [.forgedGroup, .noReportGroup, .courtOrAuthorityGroup].contains(self)
  }

  /// Whether a notified suspension leaves it open that the unit stopped (Q16 of the law sheets).
  var isAboutStopping: Bool { self == .notOperating2012 || self == .stoppedUntold2023 }

  /// The ground that a case on record belongs to; `nil` when nobody need be warned of it.
  public static func of(
    _ ground: CaseGround, _ subject: StatusSubject, openedOn day: CivilDate
  ) -> FlagGround? {
    if subject == .group { return ofGroup(ground) }
    let isOld = day < CivilDate(2024, 7, 1)
    switch ground {
    case .dissolution(let reason): return ofDissolution(reason, isOld: isOld)
    case .revocation(let reason): return isOld ? ofOldRevocation(reason) : ofRevocation(reason)
    case .taxEnforcement: return .courtOrAuthority2023
    case .closing, .bankruptcy: return nil
    }
  }

  private static func ofDissolution(_ ground: DissolutionGround, isOld: Bool) -> FlagGround? {
    guard isOld else { return ground == .courtDecision ? .courtOrAuthority2023 : nil }
    return switch ground {
    case .voluntary: nil
    case .notOperating: .notOperating2012
    case .tooFewMembers: .tooFewMembers2012
    case .noAnnualMeeting: .noAnnualMeeting2012
    case .certificateRevoked: .certificateRevoked2012
    case .courtDecision: .courtDecision2012
    }
  }

  private static func ofOldRevocation(_ ground: RevocationGround) -> FlagGround? {
    ground.effect == .sanction ? .certificateRevoked2012 : nil
  }

  private static func ofRevocation(_ ground: RevocationGround) -> FlagGround? {
    switch ground {
    case .forgedFounding, .forgedChange: .forged2023
    case .stoppedUntold: .stoppedUntold2023
    case .noReport: .noReport2023
    case .tooFewMembers: .tooFewMembers2023
    case .tooManyForeigners: .tooManyForeigners2023
    case .overCapitalCap: .overCapitalCap2023
    case .noAnnualMeeting: .noAnnualMeeting2023
    case .courtDecision, .authorityRequest: .courtOrAuthority2023
    default: nil
    }
  }

  private static func ofGroup(_ ground: CaseGround) -> FlagGround? {
    switch ground {
    case .closing(.termOver): .termOverGroup
    case .closing(.tooFewMembers): .tooFewMembersGroup
    case .closing(.byAuthority): .byAuthorityGroup
    case .revocation(.forgedFounding), .revocation(.forgedChange): .forgedGroup
    case .revocation(.noReport): .noReportGroup
    case .revocation(.courtDecision), .revocation(.authorityRequest), .taxEnforcement:
      .courtOrAuthorityGroup
    default: nil
    }
  }
}
