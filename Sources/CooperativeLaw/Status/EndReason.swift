/// How a unit or a dependent unit ended: the legal label alone does not tell.
public enum EndReason: String, Sendable, CaseIterable, Codable {
  /// Dissolved by its own resolution (giải thể tự nguyện).
  case dissolvedVoluntarily = "dissolved_voluntarily"
  /// Dissolved by a decision of the authorities or a court (giải thể bắt buộc).
  case dissolvedCompulsorily = "dissolved_compulsorily"
  /// Declared bankrupt by a court (phá sản).
  case bankrupt
  /// Divided into new units (bị chia).
  case divided
  /// Consolidated with others into a new unit (bị hợp nhất).
  case consolidated
  /// Merged into another unit (được sáp nhập).
  case merged
  /// Took another legal form after the 2012 law (Law 23/2012/QH13 Điều 62 khoản 2).
  case otherForm = "other_form"
  /// A THT became an HTX (chuyển đổi thành hợp tác xã).
  case converted
  /// The term of the THT's contract ran out.
  case termOver = "term_over"
  /// The THT reached its purpose.
  case purposeReached = "purpose_reached"
  /// The THT had too few members.
  case tooFewMembers = "too_few_members"
  /// A competent authority or a court ended it.
  case byAuthority = "by_authority"
  /// The THT ended as its contract or the law says.
  case byContract = "by_contract"
  /// The members of the THT agreed to end it.
  case byAgreement = "by_agreement"
  /// The certificate was revoked.
  case certificateRevoked = "certificate_revoked"
  /// The dependent unit was closed by its HTX or LHHTX.
  case closedByParent = "closed_by_parent"
  /// The dependent unit ended with its HTX or LHHTX.
  case parentEnded = "parent_ended"
  /// The old book does not say.
  case unknown

  /// Whether a subject can end so.
  public func applies(to subject: StatusSubject) -> Bool {
    switch self {
    case .dissolvedVoluntarily, .dissolvedCompulsorily, .bankrupt, .divided, .consolidated,
      .merged, .otherForm:
      StatusSubject.cooperatives.contains(subject)
    case .converted, .termOver, .purposeReached, .tooFewMembers, .byAuthority, .byContract,
      .byAgreement:
      subject == .group
    case .certificateRevoked: subject == .group || StatusSubject.offices.contains(subject)
    case .closedByParent, .parentEnded: subject.isDependent
    case .unknown: true
    }
  }
}
