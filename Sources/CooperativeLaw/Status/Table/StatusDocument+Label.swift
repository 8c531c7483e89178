extension StatusDocument {
  /// The paper in words.
  public var label: LocalizedText {
    switch self {
    case .suspensionNotice: LocalizedText(vi: "thông báo tạm ngừng", en: "notice of suspension")
    case .resumptionNotice:
      LocalizedText(vi: "thông báo tiếp tục kinh doanh trở lại", en: "notice of resumption")
    case .meetingMinutes:
      LocalizedText(vi: "biên bản họp đại hội thành viên", en: "minutes of the general meeting")
    case .meetingResolution:
      LocalizedText(vi: "nghị quyết đại hội thành viên", en: "resolution of the general meeting")
    case .resolutionOrBoardDecision:
      LocalizedText(
        vi: "nghị quyết đại hội thành viên hoặc quyết định của hội đồng quản trị",
        en: "resolution of the general meeting or decision of the board")
    case .membersAuthority:
      LocalizedText(
        vi: "văn bản ủy quyền của thành viên tổ hợp tác", en: "authority given by the members")
    case .groupMinutes:
      LocalizedText(vi: "biên bản họp thành viên tổ hợp tác", en: "minutes of the group's members")
    case .debtPlan:
      LocalizedText(vi: "phương án giải quyết nợ (nếu có)", en: "plan for debts (if any)")
    case .taxPaper: LocalizedText(vi: "văn bản của cơ quan thuế", en: "paper of the tax authority")
    case .breachNotice:
      LocalizedText(vi: "thông báo về hành vi vi phạm", en: "notice of the breach")
    case .revocationDecision: LocalizedText(vi: "quyết định thu hồi", en: "decision to revoke")
    case .restorationDecision:
      LocalizedText(vi: "quyết định hủy bỏ quyết định thu hồi", en: "decision to restore")
    case .forgeryProof:
      LocalizedText(vi: "giấy tờ xác định nội dung giả mạo", en: "proof of forgery")
    case .courtDecision: LocalizedText(vi: "quyết định của Tòa án", en: "court decision")
    case .authorityRequest:
      LocalizedText(
        vi: "văn bản đề nghị của cơ quan có thẩm quyền", en: "request of a competent authority")
    case .committeeDecision:
      LocalizedText(
        vi: "quyết định giải thể của Ủy ban nhân dân", en: "decision of the People's Committee")
    case .dissolutionNotice:
      LocalizedText(vi: "thông báo về việc giải thể", en: "notice of dissolution")
    case .completionMinutes:
      LocalizedText(vi: "biên bản hoàn thành việc giải thể", en: "minutes of completion")
    case .sealConfirmation:
      LocalizedText(
        vi: "giấy xác nhận hủy con dấu của công an", en: "police confirmation on the seal")
    default: fileLabel
    }
  }

  private var fileLabel: LocalizedText {
    switch self {
    case .newspaperProof:
      LocalizedText(
        vi: "giấy biên nhận của báo hoặc 03 số báo liên tiếp", en: "newspaper receipt or 3 issues")
    case .originalCertificate:
      LocalizedText(vi: "bản gốc giấy chứng nhận", en: "original certificate")
    case .memberRegisters:
      LocalizedText(vi: "bản sao sổ đăng ký thành viên", en: "copies of the registers of members")
    case .assetReport:
      LocalizedText(vi: "báo cáo xử lý tài sản", en: "report on the assets")
    case .stateAssetDecision:
      LocalizedText(
        vi: "quyết định, báo cáo về tài sản chung có hỗ trợ của Nhà nước (nếu có)",
        en: "decision or report on State-aided assets (if any)")
    case .cancellationResolution:
      LocalizedText(
        vi: "thông báo và nghị quyết hủy bỏ nghị quyết giải thể",
        en: "notice and resolution calling the dissolution off")
    case .divisionResolution:
      LocalizedText(vi: "nghị quyết chia, tách", en: "resolution to divide or separate")
    case .mergerContract:
      LocalizedText(
        vi: "hợp đồng, nghị quyết hợp nhất, sáp nhập", en: "contract and resolutions of the merger")
    case .successorCertificates:
      LocalizedText(
        vi: "giấy chứng nhận của các đơn vị mới hoặc nhận sáp nhập",
        en: "certificates of the successors")
    case .foundingFile:
      LocalizedText(vi: "hồ sơ thành lập hợp tác xã", en: "founding file of the cooperative")
    case .closingNotice:
      LocalizedText(vi: "thông báo chấm dứt hoạt động", en: "notice of closing")
    default:
      LocalizedText(
        vi: "quyết định hoặc nghị quyết chấm dứt hoạt động", en: "decision or resolution to close")
    }
  }
}
