/// A paper that an event needs.
public enum StatusDocument: String, Sendable, CaseIterable, Codable {
  /// Notice of suspension (thông báo tạm ngừng).
  case suspensionNotice = "suspension_notice"
  /// Notice of resumption (thông báo tiếp tục kinh doanh trở lại).
  case resumptionNotice = "resumption_notice"
  /// Minutes of the general meeting (biên bản họp đại hội thành viên).
  case meetingMinutes = "meeting_minutes"
  /// Resolution of the general meeting (nghị quyết đại hội thành viên).
  case meetingResolution = "meeting_resolution"
  /// Resolution of the general meeting or written decision of the board.
  case resolutionOrBoardDecision = "resolution_or_board_decision"
  /// Written authority of the members of a THT for its representative.
  case membersAuthority = "members_authority"
  /// Minutes of the members of a THT.
  case groupMinutes = "group_minutes"
  /// Plan to settle the debts.
  case debtPlan = "debt_plan"
  /// Paper of the tax authority.
  case taxPaper = "tax_paper"
  /// Notice of the breach and call to explain.
  case breachNotice = "breach_notice"
  /// Decision to revoke.
  case revocationDecision = "revocation_decision"
  /// Decision to annul the revocation.
  case restorationDecision = "restoration_decision"
  /// Proof that the declaration was forged.
  case forgeryProof = "forgery_proof"
  /// Decision of a court.
  case courtDecision = "court_decision"
  /// Request of a competent authority.
  case authorityRequest = "authority_request"
  /// Decision of the People's Committee to dissolve.
  case committeeDecision = "committee_decision"
  /// Notice of the dissolution.
  case dissolutionNotice = "dissolution_notice"
  /// Minutes that the dissolution is done.
  case completionMinutes = "completion_minutes"
  /// Confirmation of the police that the seal is cancelled.
  case sealConfirmation = "seal_confirmation"
  /// Receipt of the newspaper, or three issues in a row.
  case newspaperProof = "newspaper_proof"
  /// Original certificate.
  case originalCertificate = "original_certificate"
  /// Copies of the registers of members.
  case memberRegisters = "member_registers"
  /// Report on the assets.
  case assetReport = "asset_report"
  /// Decision on undivided assets given by the State, when there are any.
  case stateAssetDecision = "state_asset_decision"
  /// Resolution to call the dissolution off, with its notice.
  case cancellationResolution = "cancellation_resolution"
  /// Resolution to divide or separate.
  case divisionResolution = "division_resolution"
  /// Contract of consolidation or merger, with the resolutions.
  case mergerContract = "merger_contract"
  /// Certificates of the successors.
  case successorCertificates = "successor_certificates"
  /// Founding file of the HTX.
  case foundingFile = "founding_file"
  /// Notice of closing.
  case closingNotice = "closing_notice"
  /// Decision of the board or resolution of the members to close it.
  case closingDecision = "closing_decision"
}
