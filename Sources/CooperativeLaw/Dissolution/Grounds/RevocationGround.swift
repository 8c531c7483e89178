/// Why a certificate of registration is revoked (thu hồi giấy chứng nhận), over all the laws.
///
/// Law 23/2012/QH13 Điều 56; Law 17/2023/QH15 Điều 103 khoản 1; Decree 92/2024/NĐ-CP Điều 55, 64;
/// Decree 295/2026/NĐ-CP Điều 56, 65.
public enum RevocationGround: String, Sendable, CaseIterable, Codable {
  /// The unit was dissolved, went bankrupt, was consolidated or merged: its paper is taken back.
  case unitEnded = "unit_ended"
  /// The founding file was untruthful or inaccurate.
  case untrueFounding = "untrue_founding"
  /// The file of a change was untruthful or inaccurate: only that change falls.
  case untrueChange = "untrue_change"
  /// The name of the HTX was misused for unlawful activity.
  case nameMisused = "name_misused"
  /// Works in a prohibited line.
  case prohibitedLine = "prohibited_line"
  /// Works in a conditional line without the conditions.
  case conditionMissing = "condition_missing"
  /// No tax code registered within a year.
  case noTaxCode = "no_tax_code"
  /// Head office moved to another locality without registering.
  case movedUnregistered = "moved_unregistered"
  /// The founding file was forged.
  case forgedFounding = "forged_founding"
  /// The file of a change was forged: only that change falls.
  case forgedChange = "forged_change"
  /// Stopped without telling the registry and the tax authority.
  case stoppedUntold = "stopped_untold"
  /// No report on compliance after the registry asked.
  case noReport = "no_report"
  /// Fewer members than the minimum.
  case tooFewMembers = "too_few_members"
  /// More foreign members than allowed.
  case tooManyForeigners = "too_many_foreigners"
  /// A member holds more than the cap.
  case overCapitalCap = "over_capital_cap"
  /// No annual general meeting.
  case noAnnualMeeting = "no_annual_meeting"
  /// A court decided so.
  case courtDecision = "court_decision"
  /// A competent authority asked for it under another law.
  case authorityRequest = "authority_request"

  /// What a revocation on this ground does.
  public enum Effect: String, Sendable, CaseIterable, Codable {
    /// The paper of a unit that already ended is taken back.
    case closure
    /// The unit has to be dissolved or closed.
    case sanction
    /// One change is undone; the certificate before it is valid again.
    case rollback
  }

  /// What a revocation on this ground does.
  public var effect: Effect {
    switch self {
    case .unitEnded: .closure
    case .untrueChange, .forgedChange: .rollback
    default: .sanction
    }
  }
}
