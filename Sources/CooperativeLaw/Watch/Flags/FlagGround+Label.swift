extension FlagGround {
  /// The ground in words.
  public var label: LocalizedText {
    switch self {
    case .notOperating2012: DissolutionGround.notOperating.label
    case .tooFewMembers2012: DissolutionGround.tooFewMembers.label
    case .noAnnualMeeting2012: DissolutionGround.noAnnualMeeting.label
    case .certificateRevoked2012: DissolutionGround.certificateRevoked.label
    case .courtDecision2012: DissolutionGround.courtDecision.label
    case .forged2023, .forgedGroup:
      LocalizedText(vi: "hồ sơ đăng ký giả mạo", en: "forged registration file")
    case .stoppedUntold2023: RevocationGround.stoppedUntold.label
    case .noReport2023, .noReportGroup: RevocationGround.noReport.label
    case .tooFewMembers2023, .tooFewMembersGroup: RevocationGround.tooFewMembers.label
    case .tooManyForeigners2023: RevocationGround.tooManyForeigners.label
    case .overCapitalCap2023: RevocationGround.overCapitalCap.label
    case .noAnnualMeeting2023: RevocationGround.noAnnualMeeting.label
    case .courtOrAuthority2023, .courtOrAuthorityGroup:
      LocalizedText(
        vi: "theo Tòa án hoặc cơ quan có thẩm quyền", en: "asked by a court or authority")
    case .silence2023, .silenceGroup:
      LocalizedText(
        vi: "hết hạn im lặng sau khi mở giải thể, chấm dứt",
        en: "silent term of a dissolution or closing")
    case .termOverGroup: ClosingGround.termOver.label
    case .byAuthorityGroup: ClosingGround.byAuthority.label
    case .law2012Duty: TransitionDuty.law2012.label
    case .charterDuty: TransitionDuty.charter2023.label
    case .groupDuty: TransitionDuty.groupRegistration.label
    }
  }
}
