/// A step of a dissolution, revocation, bankruptcy or closing, over all the laws.
public enum DissolutionStep: String, Sendable, CaseIterable, Codable {
  /// The day the state began that is the ground, such as the last day of activity.
  case groundSince = "ground_since"
  /// The general meeting resolved to dissolve (nghị quyết giải thể).
  case resolution
  /// The members of a THT agreed to end it (biên bản họp thành viên).
  case groupMinutes = "group_minutes"
  /// The registry prepared the file and sent it to the People's Committee.
  case compulsoryFile = "compulsory_file"
  /// The People's Committee decided the dissolution.
  case committeeDecision = "committee_decision"
  /// The decision of a court came.
  case courtDecision = "court_decision"
  /// The request of a competent authority came.
  case authorityRequest = "authority_request"
  /// The papers that prove the forgery came.
  case forgeryConfirmed = "forgery_confirmed"
  /// The authorities concerned met to establish the breach.
  case agenciesMet = "agencies_met"
  /// The breach was notified, with a call to explain where the law asks for one.
  case breachNotice = "breach_notice"
  /// The last day set for the explanation.
  case explanationDue = "explanation_due"
  /// The certificate was revoked.
  case revocationDecided = "revocation_decided"
  /// The revocation was posted and sent.
  case revocationPublished = "revocation_published"
  /// The change made on an untruthful file was undone.
  case changeUndone = "change_undone"
  /// The last valid certificate was restored.
  case certificateRestored = "certificate_restored"
  /// The competent authority was told.
  case authorityTold = "authority_told"
  /// The decision to annul the revocation.
  case restorationDecided = "restoration_decided"
  /// The restoration was sent and posted.
  case restorationPublished = "restoration_published"
  /// The council that dissolves the unit was set up (hội đồng giải thể).
  case councilFormed = "council_formed"
  /// The resolution was sent to the registry, the People's Committee, the tax office, the workers.
  case resolutionSent = "resolution_sent"
  /// The registry received the resolution or minutes.
  case resolutionReceived = "resolution_received"
  /// The resolution was posted at the head office and branches.
  case resolutionPosted = "resolution_posted"
  /// The resolution was sent to creditors and others concerned.
  case creditorsTold = "creditors_told"
  /// The registry posted the procedure and changed the status.
  case windingUpPosted = "winding_up_posted"
  /// The council told the registry.
  case registryTold = "registry_told"
  /// The first issue of the local newspaper.
  case firstIssue = "newspaper_1"
  /// The second issue in a row.
  case secondIssue = "newspaper_2"
  /// The third issue in a row.
  case thirdIssue = "newspaper_3"
  /// Partners were told until when debts are paid and contracts ended.
  case partnersTold = "partners_told"
  /// Assets were recovered.
  case assetsRecovered = "assets_recovered"
  /// Undivided assets were handed over or dealt with (tài sản không chia, tài sản chung không chia).
  case commonAssets = "common_assets"
  /// Assets were sold.
  case assetsSold = "assets_sold"
  /// Debts and taxes were paid.
  case debtsPaid = "debts_paid"
  /// What was left was paid out to the members.
  case membersPaid = "members_paid"
  /// The minutes of completion were signed.
  case minutesSigned = "minutes_signed"
  /// Branches, offices and locations were closed.
  case dependentsClosed = "dependents_closed"
  /// The seal was given back or cancelled.
  case sealReturned = "seal_returned"
  /// The original certificate was given back.
  case certificateReturned = "certificate_returned"
  /// The file of the dissolution or closing came.
  case dossierFiled = "dossier_filed"
  /// The registry informed the tax authority.
  case taxAsked = "tax_asked"
  /// The tax authority answered.
  case taxAnswered = "tax_answered"
  /// The registry struck the unit off or recorded its end.
  case decided
  /// The registry closed the unit after the silent term.
  case elapsed
  /// The procedure was called off.
  case cancelled
  /// The registry recorded the court's decision in the database.
  case courtDecisionRecorded = "court_decision_recorded"
  /// The THT told the commune.
  case communeTold = "commune_told"

  /// Whether nothing of the procedure comes after it but settlement.
  public var isEnd: Bool { [.decided, .elapsed, .cancelled].contains(self) }
}
