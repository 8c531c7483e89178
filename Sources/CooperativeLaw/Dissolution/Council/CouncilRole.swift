/// A part on the council that dissolves a unit (thành phần hội đồng giải thể).
///
/// Law 23/2012/QH13 Điều 54 khoản 1 and khoản 3 điểm a. Law 17/2023/QH15 knows no council; Điều 98
/// khoản 2 leaves a liquidator of its own to the charter.
public enum CouncilRole: String, Sendable, CaseIterable, Codable {
  /// Chair, from the People's Committee (chủ tịch hội đồng).
  case committeeChair = "committee_chair"
  /// Standing member, from the registry (ủy viên thường trực).
  case registryStanding = "registry_standing"
  /// From the specialised State body of the same level.
  case sectorBody = "sector_body"
  /// From the representative organisation or the provincial alliance of cooperatives.
  case alliance
  /// From the People's Committee of the commune of the head office.
  case commune
  /// From the board (hội đồng quản trị).
  case board
  /// From the control board, or the controller (ban kiểm soát, kiểm soát viên).
  case control
  /// From the executive (ban điều hành).
  case executive
  /// From the members (thành viên).
  case member
  /// A liquidator that the charter provides for (tổ chức thanh lý riêng).
  case liquidator

  /// The part in words.
  public var label: LocalizedText {
    switch self {
    case .committeeChair:
      LocalizedText(
        vi: "chủ tịch: đại diện Ủy ban nhân dân", en: "chair, from the People's Committee")
    case .registryStanding:
      LocalizedText(
        vi: "ủy viên thường trực: cơ quan đăng ký", en: "standing member, from the registry")
    case .sectorBody:
      LocalizedText(vi: "cơ quan chuyên ngành cùng cấp", en: "specialised body of that level")
    case .alliance:
      LocalizedText(
        vi: "tổ chức đại diện, liên minh hợp tác xã", en: "representative organisation or alliance")
    case .commune:
      LocalizedText(vi: "Ủy ban nhân dân cấp xã", en: "People's Committee of the commune")
    case .board: LocalizedText(vi: "đại diện hội đồng quản trị", en: "from the board")
    case .control:
      LocalizedText(
        vi: "đại diện ban kiểm soát hoặc kiểm soát viên", en: "from the control board, controller")
    case .executive: LocalizedText(vi: "đại diện ban điều hành", en: "from the executive")
    case .member: LocalizedText(vi: "đại diện thành viên", en: "from the members")
    case .liquidator:
      LocalizedText(vi: "tổ chức thanh lý theo điều lệ", en: "liquidator by the charter")
    }
  }
}

extension DissolutionProcedure {
  /// The parts that the law puts on the council, in its order; empty when it knows none.
  public var councilRoles: [CouncilRole] {
    guard [.law2012, .circular03].contains(regime) else { return [] }
    switch ground {
    case .dissolution(.voluntary): return [.board, .control, .executive, .member]
    case .dissolution:
      return [
        .committeeChair, .registryStanding, .sectorBody, .alliance, .commune, .board, .control,
        .member,
      ]
    default: return []
    }
  }

  /// The article on the council.
  var councilCitation: Citation {
    .law2012(ground == .dissolution(.voluntary) ? "Điều 54 khoản 1" : "Điều 54 khoản 3 điểm a")
  }
}
