/// What a time of law about a status is for.
public enum StatusDuty: String, Sendable, CaseIterable, Codable {
  /// The unit gives notice before it suspends business.
  case suspensionNotice = "suspension_notice"
  /// The registry confirms the suspension or resumption.
  case suspensionConfirmed = "suspension_confirmed"
  /// How long one notified suspension may last.
  case suspensionLength = "suspension_length"
  /// How long suspensions in a row may last together.
  case suspensionTotal = "suspension_total"
  /// The unit gives notice before it resumes.
  case resumptionNotice = "resumption_notice"
  /// The representative confirms the resumption once the suspension has ended.
  case resumptionConfirmed = "resumption_confirmed"
  /// The registry asks for a report when nobody confirmed.
  case reportAsked = "report_asked"
  /// Without the report the certificate is revoked.
  case reportMissing = "report_missing"
  /// The registry waits for the explanation before it decides.
  case explanationAwaited = "explanation_awaited"
  /// The registry decides after the explanation.
  case revocationDecided = "revocation_decided"
  /// The registry publishes the revocation.
  case revocationPublished = "revocation_published"
  /// The registry decides to restore the certificate.
  case restorationDecided = "restoration_decided"
  /// The registry sends and publishes the restoration.
  case restorationPublished = "restoration_published"
  /// The unit sends the resolution to dissolve.
  case resolutionSent = "resolution_sent"
  /// The unit resolves after a decision against it.
  case resolutionTaken = "resolution_taken"
  /// The registry posts the dissolution and changes the status.
  case windingUpPosted = "winding_up_posted"
  /// The council notifies, publishes and settles.
  case councilWork = "council_work"
  /// The unit files the dissolution once all is paid.
  case dissolutionFiled = "dissolution_filed"
  /// The tax authority answers.
  case taxAnswer = "tax_answer"
  /// The registry closes the unit after the file.
  case dissolutionDecided = "dissolution_decided"
  /// Without a file or an objection the unit is closed.
  case silence
  /// The registry closes the unit after that silence.
  case silencePosted = "silence_posted"
  /// The members may call the dissolution off.
  case cancellation
  /// The registry posts that it was called off.
  case cancellationPosted = "cancellation_posted"
  /// The registry records the court's decision.
  case courtDecisionRecorded = "court_decision_recorded"
  /// The resolution or contract is sent to creditors, workers and the People's Committee.
  case reorganisationSent = "reorganisation_sent"
  /// The registry ends the unit after the reorganisation.
  case reorganisationEnded = "reorganisation_ended"
  /// The closing is filed after it was decided.
  case closingFiled = "closing_filed"
  /// The registry posts the closing and changes the status.
  case closingPosted = "closing_posted"
  /// The registry closes after the file.
  case closingDecided = "closing_decided"
  /// The THT tells the commune.
  case communeTold = "commune_told"

  /// Whether the time is counted back from the day of the event.
  public var countsBack: Bool { self == .suspensionNotice || self == .resumptionNotice }
}
