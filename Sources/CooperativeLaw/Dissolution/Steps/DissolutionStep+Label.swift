extension DissolutionStep {
  /// The step in words.
  public var label: LocalizedText {
    revocationLabel ?? councilLabel ?? settlementLabel ?? filingLabel
  }

  private var revocationLabel: LocalizedText? {
    switch self {
    case .authorityRequest:
      LocalizedText(
        vi: "nhận đề nghị của cơ quan có thẩm quyền", en: "authority's request received")
    case .forgeryConfirmed:
      LocalizedText(vi: "nhận giấy tờ xác định giả mạo", en: "proof of forgery received")
    case .agenciesMet:
      LocalizedText(vi: "họp liên ngành xác định vi phạm", en: "agencies met on the breach")
    case .breachNotice: LocalizedText(vi: "thông báo vi phạm", en: "breach notified")
    case .explanationDue:
      LocalizedText(vi: "hết thời hạn giải trình", en: "time to explain ended")
    case .revocationDecided:
      LocalizedText(vi: "ra quyết định thu hồi", en: "revocation decided")
    case .revocationPublished:
      LocalizedText(vi: "đăng, gửi quyết định thu hồi", en: "revocation posted and sent")
    case .changeUndone:
      LocalizedText(vi: "hủy thay đổi không trung thực", en: "untruthful change undone")
    case .certificateRestored:
      LocalizedText(
        vi: "khôi phục giấy chứng nhận hợp lệ gần nhất", en: "last valid certificate restored")
    case .authorityTold:
      LocalizedText(
        vi: "thông báo cơ quan có thẩm quyền để xử lý", en: "competent authority told")
    case .restorationDecided:
      LocalizedText(vi: "ra quyết định hủy bỏ việc thu hồi", en: "revocation annulled")
    case .restorationPublished:
      LocalizedText(vi: "gửi, đăng việc khôi phục", en: "restoration sent and posted")
    default: nil
    }
  }

  private var councilLabel: LocalizedText? {
    switch self {
    case .groundSince: LocalizedText(vi: "ngày bắt đầu của căn cứ", en: "ground began")
    case .resolution:
      LocalizedText(
        vi: "đại hội thông qua nghị quyết giải thể", en: "general meeting resolved to dissolve")
    case .groupMinutes:
      LocalizedText(
        vi: "thành viên tổ hợp tác thông qua việc chấm dứt", en: "members agreed to end the group")
    case .compulsoryFile:
      LocalizedText(
        vi: "lập, trình hồ sơ giải thể bắt buộc", en: "file sent to the People's Committee")
    case .committeeDecision:
      LocalizedText(
        vi: "Ủy ban nhân dân ra quyết định giải thể", en: "People's Committee decided")
    case .courtDecision:
      LocalizedText(vi: "nhận quyết định của Tòa án", en: "court decision received")
    case .councilFormed: LocalizedText(vi: "lập hội đồng giải thể", en: "council set up")
    case .registryTold:
      LocalizedText(vi: "thông báo cơ quan đăng ký", en: "registry told")
    case .firstIssue: LocalizedText(vi: "đăng báo địa phương, số 1", en: "newspaper, first issue")
    case .secondIssue:
      LocalizedText(vi: "đăng báo địa phương, số 2", en: "newspaper, second issue")
    case .thirdIssue: LocalizedText(vi: "đăng báo địa phương, số 3", en: "newspaper, third issue")
    case .partnersTold:
      LocalizedText(
        vi: "báo đối tác hạn trả nợ, thanh lý hợp đồng", en: "partners told of debts and contracts")
    case .minutesSigned:
      LocalizedText(vi: "lập biên bản hoàn thành giải thể", en: "minutes of completion signed")
    default: nil
    }
  }

  private var settlementLabel: LocalizedText? {
    switch self {
    case .resolutionSent:
      LocalizedText(vi: "gửi nghị quyết, biên bản", en: "resolution or minutes sent")
    case .resolutionReceived:
      LocalizedText(
        vi: "cơ quan đăng ký nhận nghị quyết, biên bản", en: "resolution or minutes received")
    case .resolutionPosted:
      LocalizedText(vi: "niêm yết nghị quyết tại trụ sở", en: "resolution posted at the office")
    case .creditorsTold:
      LocalizedText(vi: "gửi nghị quyết cho chủ nợ", en: "resolution sent to creditors")
    case .windingUpPosted:
      LocalizedText(
        vi: "đăng tin, chuyển tình trạng, báo thuế", en: "posted, status changed, tax office told")
    case .assetsRecovered: LocalizedText(vi: "thu hồi tài sản", en: "assets recovered")
    case .commonAssets:
      LocalizedText(vi: "xử lý tài sản không chia", en: "undivided assets dealt with")
    case .assetsSold: LocalizedText(vi: "thanh lý tài sản", en: "assets sold")
    case .debtsPaid: LocalizedText(vi: "thanh toán nợ, thuế", en: "debts and taxes paid")
    case .membersPaid:
      LocalizedText(vi: "chia phần còn lại cho thành viên", en: "rest paid out to members")
    case .dependentsClosed:
      LocalizedText(
        vi: "chấm dứt chi nhánh, văn phòng, địa điểm", en: "branches, offices, locations closed")
    default: nil
    }
  }

  private var filingLabel: LocalizedText {
    switch self {
    case .sealReturned: LocalizedText(vi: "trả, hủy con dấu", en: "seal given back or cancelled")
    case .certificateReturned:
      LocalizedText(vi: "nộp lại bản gốc giấy chứng nhận", en: "original certificate given back")
    case .dossierFiled: LocalizedText(vi: "nộp hồ sơ", en: "file received")
    case .taxAsked: LocalizedText(vi: "gửi thông tin cho cơ quan thuế", en: "tax office asked")
    case .taxAnswered: LocalizedText(vi: "cơ quan thuế trả lời", en: "tax office answered")
    case .elapsed:
      LocalizedText(vi: "kết thúc do hết hạn, không ai phản đối", en: "ended after the silent term")
    case .cancelled: LocalizedText(vi: "không tiếp tục nữa", en: "called off")
    case .courtDecisionRecorded:
      LocalizedText(
        vi: "cập nhật quyết định của Tòa án", en: "court's decision recorded")
    case .communeTold:
      LocalizedText(vi: "thông báo Ủy ban nhân dân cấp xã", en: "commune told")
    default: LocalizedText(vi: "xóa tên, chuyển tình trạng cuối", en: "struck off, status final")
    }
  }
}
