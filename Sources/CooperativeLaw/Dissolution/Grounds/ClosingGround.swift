/// Why a THT ends (chấm dứt hoạt động).
///
/// Decree 77/2019/NĐ-CP Điều 14 khoản 1.
public enum ClosingGround: String, Sendable, CaseIterable, Codable {
  /// The term of the contract ran out (điểm a).
  case termOver = "term_over"
  /// The purpose is reached (điểm b).
  case purposeReached = "purpose_reached"
  /// Fewer members than the minimum (điểm c).
  case tooFewMembers = "too_few_members"
  /// A competent authority decided so (điểm d).
  case byAuthority = "by_authority"
  /// As the contract or the law says (điểm đ).
  case byContract = "by_contract"
  /// The members agreed (điểm e).
  case byAgreement = "by_agreement"

  /// How a THT that ends on this ground has ended.
  public var endReason: EndReason {
    switch self {
    case .termOver: .termOver
    case .purposeReached: .purposeReached
    case .tooFewMembers: .tooFewMembers
    case .byAuthority: .byAuthority
    case .byContract: .byContract
    case .byAgreement: .byAgreement
    }
  }

  /// The point of Decree 77/2019/NĐ-CP Điều 14 khoản 1 that names it.
  public var point: String {
    switch self {
    case .termOver: "a"
    case .purposeReached: "b"
    case .tooFewMembers: "c"
    case .byAuthority: "d"
    case .byContract: "đ"
    case .byAgreement: "e"
    }
  }

  /// The ground in words.
  public var label: LocalizedText { endReason.label }
}
