/// Who has to do a step of a case.
public enum CaseActor: String, Sendable, CaseIterable, Codable {
  /// The general meeting (đại hội thành viên).
  case generalMeeting = "general_meeting"
  /// The council that dissolves the unit (hội đồng giải thể).
  case council
  /// The board, or the director where there is no board.
  case board
  /// The legal representative (người đại diện theo pháp luật).
  case representative
  /// The members of a THT or their head.
  case group
  /// The registry (cơ quan đăng ký).
  case registry
  /// The People's Committee (Ủy ban nhân dân).
  case committee
  /// The tax authority (cơ quan thuế).
  case taxAuthority = "tax_authority"
  /// A court (Tòa án).
  case court
  /// Another competent authority.
  case authority

  /// The body in words.
  public var label: LocalizedText {
    switch self {
    case .generalMeeting: LocalizedText(vi: "đại hội thành viên", en: "general meeting")
    case .council: LocalizedText(vi: "hội đồng giải thể", en: "dissolution council")
    case .board:
      LocalizedText(vi: "hội đồng quản trị hoặc giám đốc", en: "board or director")
    case .representative:
      LocalizedText(vi: "người đại diện theo pháp luật", en: "legal representative")
    case .group: LocalizedText(vi: "tổ hợp tác", en: "group")
    case .registry: LocalizedText(vi: "cơ quan đăng ký", en: "registry")
    case .committee: LocalizedText(vi: "Ủy ban nhân dân", en: "People's Committee")
    case .taxAuthority: LocalizedText(vi: "cơ quan thuế", en: "tax office")
    case .court: LocalizedText(vi: "Tòa án", en: "court")
    case .authority: LocalizedText(vi: "cơ quan có thẩm quyền", en: "competent authority")
    }
  }
}
