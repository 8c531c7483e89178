/// Why an office should look at a unit: one ground of dissolution, revocation or closing, or one
/// duty of changing laws.
///
/// Law 23/2012/QH13 Điều 54 khoản 2; Law 17/2023/QH15 Điều 98, 99, 103, 115; Decree 77/2019/NĐ-CP
/// Điều 14; Decree 295/2026/NĐ-CP Điều 64, 65.
public enum FlagGround: String, Sendable, CaseIterable, Codable {
  /// Not operating for 12 months running (Law 2012).
  case notOperating2012 = "law2012.not_operating"
  /// Below the minimum of members for 12 months running (Law 2012).
  case tooFewMembers2012 = "law2012.too_few_members"
  /// No annual general meeting for 18 months running (Law 2012).
  case noAnnualMeeting2012 = "law2012.no_annual_meeting"
  /// The certificate was revoked as a sanction and the dissolution is due (Law 2012).
  case certificateRevoked2012 = "law2012.certificate_revoked"
  /// A court decided the dissolution (Law 2012).
  case courtDecision2012 = "law2012.court_decision"
  /// The file of the registration was forged (Law 2023).
  case forged2023 = "law2023.forged"
  /// Stopped for more than 12 months without telling registry and tax office (Law 2023).
  case stoppedUntold2023 = "law2023.stopped_untold"
  /// No report on compliance 12 months after the registry asked (Law 2023).
  case noReport2023 = "law2023.no_report"
  /// Below the minimum of members for 12 months running (Law 2023).
  case tooFewMembers2023 = "law2023.too_few_members"
  /// Too many foreign among the official members for 6 months running (Law 2023).
  case tooManyForeigners2023 = "law2023.too_many_foreigners"
  /// A member above the cap on contributions for 12 months running (Law 2023).
  case overCapitalCap2023 = "law2023.over_capital_cap"
  /// No annual general meeting for 18 months running (Law 2023).
  case noAnnualMeeting2023 = "law2023.no_annual_meeting"
  /// A court or a competent authority asks for the revocation (Law 2023).
  case courtOrAuthority2023 = "law2023.court_or_authority"
  /// The silent term of a dissolution is over (Law 2023).
  case silence2023 = "law2023.silence"
  /// The term of a group's contract ran out.
  case termOverGroup = "group.term_over"
  /// A group with fewer members than the minimum.
  case tooFewMembersGroup = "group.too_few_members"
  /// A competent authority decided that a group ends.
  case byAuthorityGroup = "group.by_authority"
  /// The file of a group's registration was forged.
  case forgedGroup = "group.forged"
  /// A group's report is 30 days late.
  case noReportGroup = "group.no_report"
  /// A court or a competent authority asks for the revocation of a group's certificate.
  case courtOrAuthorityGroup = "group.court_or_authority"
  /// The silent term of a group's closing is over.
  case silenceGroup = "group.silence"
  /// Not re-registered or converted by 2016-07-01 (Law 2012).
  case law2012Duty = "transition.law_2012"
  /// The charter not amended within 18 months of Law 2023.
  case charterDuty = "transition.charter_2023"
  /// The group not registered within 18 months of Law 2023.
  case groupDuty = "transition.group_registration"

  /// The rule that raises it, as in the manual.
  public var rule: RuleID {
    let name = rawValue.drop { $0 != "." }.dropFirst()
      .split(separator: "_").filter { $0.contains { $0.isLetter } }.joined(separator: "-")
    return RuleID(rawValue: "\(topic).\(name)")
  }

  private var topic: String {
    switch rawValue.prefix(while: { $0 != "." }) {
    case "law2012": "flag-older"
    case "law2023": "flag"
    case "group": "flag-group"
    default: "flag-duty"
    }
  }

  /// Whether a unit of a kind can be flagged so.
  public func applies(to kind: UnitKind) -> Bool {
    let ofGroups = rawValue.hasPrefix("group.") || self == .groupDuty
    return ofGroups == (kind == .group)
  }
}
