/// Something a unit still lacks before a duty of changing laws is done.
public enum TransitionLack: String, Sendable, CaseIterable, Codable {
  /// A review of its charter and organisation against the law.
  case review
  /// A decision of its members: change, dissolution or another form.
  case resolution
  /// A new registration, or another form.
  case newRegistration = "new_registration"
  /// An amended charter.
  case charter
  /// Whether the THT is among those that must register: capital, term of the contract, support.
  case contract
  /// The application for a certificate of a THT.
  case application
  /// A copy of the certificate of tax registration.
  case taxCertificate = "tax_certificate"
  /// A tax code.
  case taxCode = "tax_code"
  /// The members' authorisation of who registers.
  case authorisation

  /// What is lacking, in words.
  public var label: LocalizedText {
    switch self {
    case .review:
      LocalizedText(vi: "rà soát điều lệ, tổ chức", en: "review of charter and organisation")
    case .resolution: LocalizedText(vi: "nghị quyết đại hội thành viên", en: "members' resolution")
    case .newRegistration:
      LocalizedText(vi: "đăng ký lại hoặc chuyển loại hình", en: "new registration or other form")
    case .charter: LocalizedText(vi: "điều lệ sửa đổi", en: "amended charter")
    case .contract:
      LocalizedText(
        vi: "xem hợp đồng: góp vốn, thời hạn, đề nghị hỗ trợ",
        en: "look at the contract: capital, term, support asked for")
    case .application: LocalizedText(vi: "giấy đề nghị đăng ký", en: "application")
    case .taxCertificate:
      LocalizedText(vi: "bản sao giấy chứng nhận đăng ký thuế", en: "copy of the tax certificate")
    case .taxCode: LocalizedText(vi: "mã số thuế", en: "tax code")
    case .authorisation:
      LocalizedText(vi: "văn bản ủy quyền của thành viên", en: "members' authorisation")
    }
  }
}

extension TransitionDuty {
  /// What a unit in a state still lacks on a day; papers already handed in are not known here.
  public func lacks(
    _ state: TransitionState, _ facts: UnitTransitionFacts, on day: CivilDate
  ) -> [Sourced<TransitionLack>] {
    switch state {
    case .notKnown: [Sourced(self == .groupRegistration ? .contract : .review, reviewed)]
    case .notDone: steps(facts, on: day)
    default: []
    }
  }

  /// Where the review stands that tells whether a unit is bound.
  private var reviewed: Citation {
    self == .law2012 ? Citation(LawText.decree193, "Điều 32 khoản 1") : exemption
  }

  private func steps(_ facts: UnitTransitionFacts, on day: CivilDate) -> [Sourced<TransitionLack>] {
    switch self {
    case .law2012:
      [
        Sourced(.resolution, Citation(LawText.decree193, "Điều 32 khoản 2")),
        Sourced(.newRegistration, citation),
      ]
    case .charter2023: [Sourced(.charter, citation)]
    case .groupRegistration: papers(facts, on: day)
    }
  }

  /// Decree 92/2024 asks two papers; since 2026-07-23 Decree 295/2026 asks a third.
  private func papers(_ facts: UnitTransitionFacts, on day: CivilDate) -> [Sourced<TransitionLack>]
  {
    let code = facts.hasTaxCode ? [] : [TransitionLack.taxCode]
    if day >= CivilDate(2026, 7, 23) {
      let citation = Citation(LawText.decree295, "Điều 68 khoản 4")
      return (code + [.application, .taxCertificate, .authorisation]).map { Sourced($0, citation) }
    }
    guard day >= CivilDate(2024, 7, 18) else { return [Sourced(.application, citation)] }
    let citation = Citation(LawText.decree92, "Điều 65 khoản 3")
    return (code + [.application, .taxCertificate]).map { Sourced($0, citation) }
  }
}
