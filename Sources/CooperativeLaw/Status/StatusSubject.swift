/// What has a legal status in the registration database: a unit, or a dependent unit of one.
public enum StatusSubject: String, Sendable, CaseIterable, Codable {
  /// Cooperative (hợp tác xã, HTX).
  case cooperative
  /// Union of cooperatives (liên hiệp hợp tác xã, LHHTX).
  case union
  /// Cooperative group (tổ hợp tác, THT).
  case group
  /// Branch of an HTX or LHHTX (chi nhánh).
  case branch
  /// Representative office of an HTX or LHHTX (văn phòng đại diện).
  case representativeOffice = "representative_office"
  /// Business location of an HTX or LHHTX (địa điểm kinh doanh).
  case businessLocation = "business_location"

  /// The subject that a unit of a kind is.
  public init(_ kind: UnitKind) {
    switch kind {
    case .cooperative: self = .cooperative
    case .group: self = .group
    case .union: self = .union
    }
  }

  /// HTX and LHHTX, which the law treats alike.
  public static let cooperatives: [StatusSubject] = [.cooperative, .union]
  /// Branches and representative offices, which have a certificate of their own to lose.
  public static let offices: [StatusSubject] = [.branch, .representativeOffice]
  /// Everything that belongs to an HTX or LHHTX.
  public static let dependents: [StatusSubject] = offices + [.businessLocation]

  /// Whether it belongs to an HTX or LHHTX.
  public var isDependent: Bool { StatusSubject.dependents.contains(self) }

  /// The statuses it can have, in the decree's order.
  public var statuses: [LegalStatus] { LegalStatus.allCases.filter { $0.belongs(to: self) } }

  /// The name of the subject.
  public var label: LocalizedText {
    switch self {
    case .cooperative: UnitKind.cooperative.label
    case .union: UnitKind.union.label
    case .group: UnitKind.group.label
    case .branch: LocalizedText(vi: "chi nhánh", en: "branch")
    case .representativeOffice:
      LocalizedText(vi: "văn phòng đại diện", en: "representative office")
    case .businessLocation: LocalizedText(vi: "địa điểm kinh doanh", en: "business location")
    }
  }
}

extension LegalStatus {
  /// Whether a subject can have this status.
  ///
  /// A business location has no certificate that tax enforcement could revoke (Điều 28), but takes
  /// the status over from its HTX (Decree 92/2024/NĐ-CP Điều 53 khoản 5, 295/2026/NĐ-CP Điều 54
  /// khoản 5).
  public func belongs(to subject: StatusSubject) -> Bool {
    switch self {
    case .active, .suspended, .notAtAddress, .revokedTax: true
    case .windingUp, .bankruptcy, .ended: StatusSubject.cooperatives.contains(subject)
    case .closing, .closed: !StatusSubject.cooperatives.contains(subject)
    }
  }
}
