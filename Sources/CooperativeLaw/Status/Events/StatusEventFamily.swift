/// The part of the law that an event belongs to.
public enum StatusEventFamily: String, Sendable, CaseIterable, Codable {
  /// Suspension and resumption.
  case suspension
  /// Not at the registered address.
  case address
  /// Revocation and restoration of the certificate.
  case revocation
  /// Dissolution.
  case dissolution
  /// Bankruptcy.
  case bankruptcy
  /// Reorganisation.
  case reorganisation
  /// The end of a THT, branch, office or location.
  case closing
  /// What follows from the HTX or LHHTX.
  case parent

  /// The family in words.
  public var label: LocalizedText {
    switch self {
    case .suspension: LocalizedText(vi: "Tạm ngừng, tiếp tục kinh doanh", en: "Suspension")
    case .address: LocalizedText(vi: "Địa chỉ đã đăng ký", en: "Registered address")
    case .revocation: LocalizedText(vi: "Thu hồi, khôi phục", en: "Revocation, restoration")
    case .dissolution: LocalizedText(vi: "Giải thể", en: "Dissolution")
    case .bankruptcy: LocalizedText(vi: "Phá sản", en: "Bankruptcy")
    case .reorganisation:
      LocalizedText(vi: "Tổ chức lại, chuyển đổi", en: "Reorganisation, conversion")
    case .closing: LocalizedText(vi: "Chấm dứt hoạt động", en: "Closing")
    case .parent: LocalizedText(vi: "Theo đơn vị mẹ", en: "Following the cooperative")
    }
  }
}

extension StatusEvent {
  /// The part of the law it belongs to.
  public var family: StatusEventFamily {
    switch self {
    case .suspended, .suspensionExtended, .resumed: .suspension
    case .notAtAddressSet, .notAtAddressLifted: .address
    case .revokedForTax, .taxRevocationLifted, .revoked, .restored: .revocation
    case .dissolutionOpened, .dissolutionStepDone, .dissolutionCompleted, .dissolutionElapsed,
      .dissolutionCancelled:
      .dissolution
    case .bankruptcyOpened, .bankruptcyNotOpened, .bankruptcyStopped, .bankruptcyStopAnnulled,
      .bankruptcyDeclared, .bankruptcyDeclarationAnnulled:
      .bankruptcy
    case .reorganisationOpened, .reorganisationCompleted, .reorganisationCancelled: .reorganisation
    case .closingOpened, .closingCompleted, .closingElapsed, .groupEnded: .closing
    case .followsParent: .parent
    }
  }

  /// Whether it can happen to a subject at all.
  public func applies(to subject: StatusSubject) -> Bool {
    switch self {
    case .reorganisationOpened(let kind), .reorganisationCompleted(let kind),
      .reorganisationCancelled(let kind):
      kind == .convert ? subject == .group : StatusSubject.cooperatives.contains(subject)
    case .closingOpened, .groupEnded: subject == .group
    case .revoked, .restored, .revokedForTax, .taxRevocationLifted: subject != .businessLocation
    default: family.applies(to: subject)
    }
  }
}

extension StatusEventFamily {
  fileprivate func applies(to subject: StatusSubject) -> Bool {
    switch self {
    case .suspension, .address, .revocation, .reorganisation: true
    case .dissolution, .bankruptcy: StatusSubject.cooperatives.contains(subject)
    case .closing: !StatusSubject.cooperatives.contains(subject)
    case .parent: subject.isDependent
    }
  }
}
