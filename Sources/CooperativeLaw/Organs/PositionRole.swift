/// An office held in a unit.
public enum PositionRole: String, Sendable, CaseIterable, Codable {
  /// Chair of the board (chủ tịch hội đồng quản trị).
  case chair
  /// Other member of the board (thành viên hội đồng quản trị).
  case boardMember = "board_member"
  /// Director (giám đốc, tổng giám đốc).
  case director
  /// Head of the control board (trưởng ban kiểm soát).
  case controlBoardHead = "control_board_head"
  /// Other member of the control board (thành viên ban kiểm soát).
  case controlBoardMember = "control_board_member"
  /// Controller where there is no control board (kiểm soát viên).
  case controller
  /// Chief accountant (kế toán trưởng).
  case chiefAccountant = "chief_accountant"
  /// Cashier (thủ quỹ).
  case cashier
  /// Legal representative (người đại diện theo pháp luật).
  case legalRepresentative = "legal_representative"
  /// Head of a cooperative group (tổ trưởng).
  case groupHead = "group_head"
  /// Other member of a group's executive board (thành viên ban điều hành).
  case executiveMember = "executive_member"

  /// Whether the office sits on the board.
  public var isOnBoard: Bool { self == .chair || self == .boardMember }

  /// Whether the office belongs to the control of the unit.
  public var isControl: Bool {
    self == .controlBoardHead || self == .controlBoardMember || self == .controller
  }

  /// Whether the office can exist in a unit of a kind.
  public func exists(in kind: UnitKind) -> Bool {
    switch self {
    case .groupHead, .executiveMember: kind == .group
    case .legalRepresentative: true
    default: kind != .group
    }
  }
}

extension PositionRole {
  /// The name of the office.
  public var label: LocalizedText {
    switch self {
    case .chair: LocalizedText(vi: "Chủ tịch Hội đồng quản trị", en: "chair of the board")
    case .boardMember: LocalizedText(vi: "thành viên Hội đồng quản trị", en: "board member")
    case .director: LocalizedText(vi: "Giám đốc (Tổng giám đốc)", en: "director")
    case .controlBoardHead:
      LocalizedText(vi: "Trưởng Ban kiểm soát", en: "head of the control board")
    case .controlBoardMember:
      LocalizedText(vi: "thành viên Ban kiểm soát", en: "control board member")
    case .controller: LocalizedText(vi: "kiểm soát viên", en: "controller")
    case .chiefAccountant: LocalizedText(vi: "kế toán trưởng", en: "chief accountant")
    case .cashier: LocalizedText(vi: "thủ quỹ", en: "cashier")
    case .legalRepresentative:
      LocalizedText(vi: "người đại diện theo pháp luật", en: "legal representative")
    case .groupHead: LocalizedText(vi: "tổ trưởng", en: "head of the group")
    case .executiveMember:
      LocalizedText(vi: "thành viên ban điều hành", en: "executive board member")
    }
  }
}
