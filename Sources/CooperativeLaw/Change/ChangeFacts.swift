/// A change of something of a unit, and its filing.
public struct ChangeFacts: Sendable {
  /// What changes.
  public let subject: ChangeSubject
  /// The day the change takes effect: it decides the law.
  public let effectiveOn: CivilDate
  /// The day it is filed.
  public let filedOn: CivilDate
  /// The day the certificate of the change was given; `nil` when not yet.
  public let certifiedOn: CivilDate?
  /// Whether a THT is registered, or only notified to the commune.
  public let isRegistered: Bool
  /// The charter capital before; `nil` when not known.
  public let oldCapital: Int?
  /// The charter capital after; `nil` when not known.
  public let newCapital: Int?
  /// What is in force on the day the change takes effect.
  public let regime: UnitRegime

  /// Makes the facts.
  public init(
    kind: UnitKind, subject: ChangeSubject, effectiveOn: CivilDate, filedOn: CivilDate,
    certifiedOn: CivilDate? = nil, isRegistered: Bool = true, oldCapital: Int? = nil,
    newCapital: Int? = nil
  ) {
    self.subject = subject
    self.effectiveOn = effectiveOn
    self.filedOn = filedOn
    self.certifiedOn = certifiedOn
    self.isRegistered = isRegistered
    self.oldCapital = oldCapital
    self.newCapital = newCapital
    regime = LawBook.regime(for: kind, on: effectiveOn)
  }

  /// Whether charter capital changes by less than what must be registered.
  public var isBelowThreshold: Bool {
    guard subject == .charterCapital, let threshold = regime.registration.capitalThreshold?.value,
      let oldCapital, let newCapital
    else { return false }
    return !threshold.isReached(from: oldCapital, to: newCapital)
  }

  /// What must be done; `nil` where the text asks for nothing or is not known.
  public var duty: Sourced<ChangeDuty>? { isBelowThreshold ? nil : duties[subject] }

  /// What must be done for each subject by this unit.
  var duties: [ChangeSubject: Sourced<ChangeDuty>] {
    let isNotifiedGroup = regime.kind == .group && !isRegistered
    let registration = regime.registration
    return isNotifiedGroup ? registration.unregisteredChanges : registration.changes
  }
}
