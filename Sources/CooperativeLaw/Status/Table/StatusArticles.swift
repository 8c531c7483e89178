extension StatusRegime {
  /// The article that governs a family of events, for what it does not provide.
  func article(on family: StatusEventFamily, of subject: StatusSubject) -> Citation {
    switch self {
    case .law2012, .circular03: .law2012(family.placeInLaw2012)
    case .law2023: .law2023(family.placeInLaw2023)
    case .decree92: Citation(LawText.decree92, family.place(of: subject, isNewer: false))
    case .decree295: Citation(LawText.decree295, family.place(of: subject, isNewer: true))
    default: text
    }
  }
}

extension StatusEventFamily {
  fileprivate var placeInLaw2012: String {
    switch self {
    case .revocation: "Điều 56"
    case .dissolution: "Điều 54"
    case .bankruptcy: "Điều 55"
    case .reorganisation: "Điều 52 và Điều 53"
    case .suspension, .address, .closing, .parent: "Điều 52 đến Điều 56"
    }
  }

  fileprivate var placeInLaw2023: String {
    switch self {
    case .suspension: "Điều 96"
    case .revocation: "Điều 103"
    case .dissolution: "Điều 97 đến Điều 99"
    case .bankruptcy: "Điều 102"
    case .reorganisation: "Điều 92 đến Điều 95 và Điều 108"
    case .closing: "Điều 104"
    case .address, .parent: "Điều 92 đến Điều 104"
    }
  }

  /// The article of Decree 92/2024/NĐ-CP or 295/2026/NĐ-CP.
  fileprivate func place(of subject: StatusSubject, isNewer: Bool) -> String {
    let article =
      switch subject {
      case .cooperative, .union: ofCooperatives
      case .group: ofGroups
      case .branch, .representativeOffice, .businessLocation: ofDependents
      }
    let statuses = StatusSubject.cooperatives.contains(subject) ? 27 : 28
    guard let article else { return "Điều \(statuses)" }
    return "Điều \(isNewer ? article + 1 : article)"
  }

  /// Numbers in Decree 92/2024/NĐ-CP; Decree 295/2026/NĐ-CP has one article more before them.
  private var ofCooperatives: Int? {
    switch self {
    case .suspension: 47
    case .revocation: 53
    case .dissolution: 50
    case .bankruptcy: 57
    case .reorganisation: 52
    case .address, .closing, .parent: nil
    }
  }

  private var ofGroups: Int? {
    switch self {
    case .suspension: 62
    case .revocation: 64
    case .reorganisation: 61
    case .closing: 63
    case .address, .dissolution, .bankruptcy, .parent: nil
    }
  }

  private var ofDependents: Int? {
    switch self {
    case .suspension: 47
    case .revocation: 55
    case .closing: 54
    case .address, .dissolution, .bankruptcy, .reorganisation, .parent: nil
    }
  }
}
