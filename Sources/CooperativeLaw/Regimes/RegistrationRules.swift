/// What is in force on registration: who may register what, and by when.
///
/// A reference, as it is shared by all the facts judged on a day and never changes.
public final class RegistrationRules: Sendable {
  /// The text in force in words; says so where there was none.
  public let label: LocalizedText
  /// Number of the text; `nil` where there was none or it is not known.
  public let text: String?
  /// The time the registry has for a certificate.
  public let certificate: Sourced<Period>
  /// The time the registry has to answer a change.
  public let changeAnswer: Sourced<Period>
  /// The time a THT has from the signing of its contract to register or notify.
  public let founding: Sourced<Period>?
  /// What must be filed when it changes.
  public let changes: [ChangeSubject: Sourced<ChangeDuty>]
  /// What a THT that is not registered must notify to the commune when it changes.
  public let unregisteredChanges: [ChangeSubject: Sourced<ChangeDuty>]
  /// From which change of charter capital on it must be registered; `nil` for every change.
  public let capitalThreshold: Sourced<CapitalThreshold>?

  init(
    label: LocalizedText, text: String?, certificate: Sourced<Period>,
    changeAnswer: Sourced<Period>, founding: Sourced<Period>? = nil,
    changes: [ChangeSubject: Sourced<ChangeDuty>],
    unregisteredChanges: [ChangeSubject: Sourced<ChangeDuty>] = [:],
    capitalThreshold: Sourced<CapitalThreshold>? = nil
  ) {
    self.label = label
    self.text = text
    self.certificate = certificate
    self.changeAnswer = changeAnswer
    self.founding = founding
    self.changes = changes
    self.unregisteredChanges = unregisteredChanges
    self.capitalThreshold = capitalThreshold
  }

  static func notKnown(label: LocalizedText, in text: String) -> RegistrationRules {
    RegistrationRules(
      label: label, text: nil, certificate: .notKnown(in: text),
      changeAnswer: .notKnown(in: text), changes: [:])
  }
}
