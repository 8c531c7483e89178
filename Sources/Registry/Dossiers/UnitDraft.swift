internal import CooperativeLaw

/// A unit as a dossier tells it, in the form the database keeps.
struct UnitDraft: Sendable {
  let kind: UnitKind
  let name: String
  let shortName: String?
  let foreignName: String?
  /// Ten digits.
  let taxCode: String?
  let certificateNumber: String?
  /// Day of the certificate.
  let registeredOn: CivilDate
  /// House, street, hamlet; empty when not given.
  let address: String
  /// The code or name of the area as typed; looked up against the map of the day.
  let areaCode: String
  let charterCapital: Int?
  /// VSIC codes, each once; the first is the main line.
  let lines: [String]
  let sector: String?
  let model: UnitModel?
  let isCreditFund: Bool
  let phone: String?
  let email: String?
  /// Months a group's contract runs; `nil` when without term.
  let contractMonths: Int?
  let seeksStateSupport: Bool
  var members: [MemberDraft]
  let positions: [PositionDraft]

  /// The name of the legal representative, or of the head of a group when no other is named.
  var legalRepresentative: String? {
    let representative = positions.first { $0.role == .legalRepresentative }
    let head = kind == .group ? positions.first { $0.role == .groupHead } : nil
    return (representative ?? head)?.fullName
  }
}
