/// What keeps a dissolution from being finished (vướng mắc), as officers meet it.
///
/// The hints on what usually comes next are practice, not articles.
public enum DissolutionBlocker: String, Sendable, CaseIterable, Codable {
  /// No council can be formed: those the law names do not come.
  case noCouncil = "no_council"
  /// The seal is lost.
  case sealLost = "seal_lost"
  /// The certificate is lost.
  case certificateLost = "certificate_lost"
  /// The legal representative is gone, has died or refuses.
  case representativeGone = "representative_gone"
  /// Taxes are owed.
  case taxDebts = "tax_debts"
  /// Banks are owed.
  case bankDebts = "bank_debts"
  /// Debts between the unit and its members.
  case memberDebts = "member_debts"
  /// A dispute is before a court or arbitration.
  case dispute
  /// Papers of the land are missing.
  case landPapers = "land_papers"
  /// Assets that the State aided are not dealt with.
  case stateAidedAssets = "state_aided_assets"
  /// Nobody is found at the address.
  case unitNotFound = "unit_not_found"
  /// Something else, told in the note.
  case other

  /// Whether debts are open while it lasts.
  public var isDebt: Bool { [.taxDebts, .bankDebts, .memberDebts].contains(self) }

  /// Who usually has to act.
  public var owner: CaseActor {
    switch self {
    case .noCouncil, .stateAidedAssets, .landPapers: .committee
    case .sealLost, .certificateLost, .bankDebts, .memberDebts: .representative
    case .representativeGone: .generalMeeting
    case .taxDebts: .taxAuthority
    case .dispute: .court
    case .unitNotFound, .other: .registry
    }
  }

  /// What stands in the way, in words.
  public var label: LocalizedText {
    switch self {
    case .noCouncil:
      LocalizedText(vi: "không lập được hội đồng giải thể", en: "no council can be formed")
    case .sealLost: LocalizedText(vi: "mất con dấu", en: "seal lost")
    case .certificateLost: LocalizedText(vi: "mất giấy chứng nhận", en: "certificate lost")
    case .representativeGone:
      LocalizedText(
        vi: "không còn người đại diện theo pháp luật", en: "legal representative gone")
    case .taxDebts: LocalizedText(vi: "nợ thuế", en: "tax debts")
    case .bankDebts: LocalizedText(vi: "nợ ngân hàng", en: "bank debts")
    case .memberDebts:
      LocalizedText(vi: "nợ giữa đơn vị và thành viên", en: "debts between unit and members")
    case .dispute: LocalizedText(vi: "đang tranh chấp, kiện tụng", en: "dispute in court")
    case .landPapers: LocalizedText(vi: "thiếu giấy tờ đất", en: "land papers missing")
    case .stateAidedAssets:
      LocalizedText(
        vi: "chưa xử lý tài sản Nhà nước hỗ trợ", en: "State-aided assets not dealt with")
    case .unitNotFound: LocalizedText(vi: "không tìm thấy đơn vị", en: "unit not found")
    case .other: LocalizedText(vi: "vướng mắc khác", en: "another obstacle")
    }
  }

  /// What usually comes next.
  public var usuallyNext: LocalizedText {
    switch self {
    case .noCouncil:
      LocalizedText(
        vi: "Ủy ban nhân dân mời lại từng thành phần, lập biên bản ai vắng.",
        en: "The People's Committee calls every part again and minutes who stays away.")
    case .sealLost:
      LocalizedText(
        vi: "Báo mất với cơ quan công an đã cấp, lấy giấy xác nhận.",
        en: "Report it to the police that gave it and obtain a confirmation.")
    case .certificateLost:
      LocalizedText(
        vi: "Xin cấp lại giấy chứng nhận, hoặc cam kết bằng văn bản về việc mất.",
        en: "Ask for a new certificate, or state the loss in writing.")
    case .representativeGone:
      LocalizedText(
        vi: "Họp thành viên bầu người khác; không họp được thì báo Ủy ban nhân dân.",
        en: "The members elect another; if they cannot meet, tell the People's Committee.")
    case .taxDebts:
      LocalizedText(
        vi: "Đối chiếu số nợ với cơ quan thuế, nộp hoặc xin xử lý nợ.",
        en: "Settle the figure with the tax office; pay, or ask how it can be dealt with.")
    case .bankDebts:
      LocalizedText(
        vi: "Thống nhất với ngân hàng cách trả nợ, xử lý tài sản bảo đảm.",
        en: "Agree with the bank how to pay and what happens to the security.")
    default: laterNext
    }
  }

  private var laterNext: LocalizedText {
    switch self {
    case .memberDebts:
      LocalizedText(
        vi: "Lập danh sách nợ từng thành viên, đối chiếu và thu, trả.",
        en: "List what each member owes or is owed, check it, collect and pay.")
    case .dispute:
      LocalizedText(
        vi: "Chờ bản án, quyết định có hiệu lực rồi làm tiếp.",
        en: "Wait for the final judgement, then go on.")
    case .landPapers:
      LocalizedText(
        vi: "Xác minh nguồn gốc đất với cơ quan quản lý đất đai.",
        en: "Have the origin of the land checked by the land office.")
    case .stateAidedAssets:
      LocalizedText(
        vi: "Kiểm kê, tách phần Nhà nước hỗ trợ, trình Ủy ban nhân dân quyết định.",
        en: "Take stock, set the State's part apart, ask the People's Committee to decide.")
    case .unitNotFound:
      LocalizedText(
        vi: "Cùng Ủy ban nhân dân cấp xã, cơ quan thuế xác minh, lập biên bản.",
        en: "Check on site with the commune and the tax office, and minute it.")
    default:
      LocalizedText(
        vi: "Ghi rõ việc, người phải làm và hạn vào ghi chú.",
        en: "Write down what it is, who has to act and until when.")
    }
  }
}
