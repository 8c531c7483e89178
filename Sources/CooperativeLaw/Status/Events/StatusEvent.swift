/// Something that happens to a unit or dependent unit and may change its legal status.
public enum StatusEvent: Hashable, Sendable {
  /// Business is suspended by the unit's notice (tạm ngừng kinh doanh).
  case suspended
  /// The suspension goes on after the time notified (tiếp tục tạm ngừng).
  case suspensionExtended
  /// Business is taken up again (tiếp tục kinh doanh trở lại).
  case resumed
  /// The tax authority found nobody at the registered address.
  case notAtAddressSet
  /// The tax authority ended that status.
  case notAtAddressLifted
  /// The certificate is revoked at the request of the tax authority.
  case revokedForTax
  /// The tax authority asked to restore the certificate.
  case taxRevocationLifted
  /// The certificate is revoked on a ground.
  case revoked(RevocationGround)
  /// The registry found that there was no case for the revocation and restores the certificate.
  case restored
  /// A dissolution is opened (đang làm thủ tục giải thể).
  case dissolutionOpened(DissolutionGround)
  /// A step of the dissolution was done: notices, debts, assets, branches.
  case dissolutionStepDone
  /// The dissolution file was accepted (thông báo về việc giải thể).
  case dissolutionCompleted
  /// The time for objections ran out in silence and the registry closes the unit.
  case dissolutionElapsed
  /// The members called the dissolution off (hủy bỏ nghị quyết giải thể).
  case dissolutionCancelled
  /// A court opened the bankruptcy procedure (mở thủ tục phá sản).
  case bankruptcyOpened
  /// A court decided not to open it.
  case bankruptcyNotOpened
  /// A court stopped the procedure (đình chỉ thủ tục phá sản).
  case bankruptcyStopped
  /// A higher court annulled that stop.
  case bankruptcyStopAnnulled
  /// A court declared the unit bankrupt (tuyên bố phá sản).
  case bankruptcyDeclared
  /// A higher court annulled that declaration.
  case bankruptcyDeclarationAnnulled
  /// A reorganisation was resolved or contracted and is being carried out.
  case reorganisationOpened(Reorganisation)
  /// The reorganisation is carried through in the register.
  case reorganisationCompleted(Reorganisation)
  /// The reorganisation was given up before it was carried through.
  case reorganisationCancelled(Reorganisation)
  /// A registered THT files the minutes of its end.
  case closingOpened(ClosingGround)
  /// The closing file was accepted (thông báo về việc chấm dứt hoạt động).
  case closingCompleted
  /// The time for objections ran out in silence and the registry closes it.
  case closingElapsed
  /// A THT that is not registered ended and told the commune.
  case groupEnded(ClosingGround)
  /// A branch, office or location follows what happened to its HTX or LHHTX.
  case followsParent(ParentChange)
}

extension StatusEvent: CaseIterable {
  /// Every event with every ground, in the order of the manual.
  public static let allCases: [StatusEvent] =
    [.suspended, .suspensionExtended, .resumed, .notAtAddressSet, .notAtAddressLifted]
    + [.revokedForTax, .taxRevocationLifted] + RevocationGround.allCases.map { .revoked($0) }
    + [.restored] + DissolutionGround.allCases.map { .dissolutionOpened($0) }
    + [.dissolutionStepDone, .dissolutionCompleted, .dissolutionElapsed, .dissolutionCancelled]
    + [.bankruptcyOpened, .bankruptcyNotOpened, .bankruptcyStopped, .bankruptcyStopAnnulled]
    + [.bankruptcyDeclared, .bankruptcyDeclarationAnnulled]
    + Reorganisation.allCases.flatMap {
      [.reorganisationOpened($0), .reorganisationCompleted($0), .reorganisationCancelled($0)]
    }
    + ClosingGround.allCases.map { .closingOpened($0) } + [.closingCompleted, .closingElapsed]
    + ClosingGround.allCases.map { .groupEnded($0) }
    + ParentChange.allCases.map { .followsParent($0) }
}
